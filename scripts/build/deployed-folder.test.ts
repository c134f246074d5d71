import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingFiles } from './deployed-folder.ts';

const files = {
  'index.html': `<link rel="preload" href="/api/menu"><link rel="icon" href="/favicon.svg?v=2">
    <meta property="og:image" content="/api/brand/preview"><script type="module" src="/assets/index.js"></script>`,
  'manifest.webmanifest': '{"icons":[{"src":"/icons/icon-192.png"}]}',
  'sw.js':
    'define(["./workbox"],function(s){importScripts("/push-worker.js"),s.precacheAndRoute([{url:"assets/index.js",revision:null}])})',
  'assets/index.css':
    '@font-face{src:url(/assets/font.woff2)}a{background:url("data:image/png;base64,x")}',
  'assets/index.js': '',
  'assets/font.woff2': '',
  'favicon.svg': '',
  'share.png': '',
  'icons/icon-192.png': '',
  'workbox.js': '',
  'push-worker.js': '',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fireline-dist-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a folder with every referenced file is complete', () => {
  expect(missingFiles(folder)).toEqual([]);
});

test.each([
  ['favicon.svg', 'index.html'],
  ['share.png', 'functions'],
  ['icons/icon-192.png', 'manifest.webmanifest'],
  ['push-worker.js', 'sw.js'],
  ['workbox.js', 'sw.js'],
  ['assets/font.woff2', 'assets/index.css'],
])('without %s, which %s names, it is not', (to, from) => {
  rmSync(join(folder, to));
  expect(missingFiles(folder)).toEqual([{ from, to }]);
});

test('a missing script is reported for every file that refers to it', () => {
  rmSync(join(folder, 'assets/index.js'));
  expect(missingFiles(folder).map(({ from }) => from)).toEqual(['index.html', 'sw.js']);
});
