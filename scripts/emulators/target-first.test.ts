import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { paths, root } from '../lib/project.ts';

// The process that runs all functions in debug mode, as the functions emulator starts it.
const runtime = createRequire(import.meta.url).resolve(
  'firebase-tools/lib/emulator/functionsEmulatorRuntime',
);
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let folder = '';
let child: ChildProcess;

beforeEach(() => {
  mkdirSync(join(root, '.fireline'), { recursive: true });
  folder = mkdtempSync(join(root, '.fireline', 'functions-'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { 'firebase-admin': '*', 'firebase-functions': '*' } }),
  );
  writeFileSync(
    join(folder, 'index.js'),
    `exports.busy = (_request, response) => {
      response.send('busy');
      const end = Date.now() + 300;
      while (Date.now() < end);
    };
    exports.next = (_request, response) => response.send('next');`,
  );
});

afterEach(() => {
  child.kill('SIGKILL');
  agent.destroy();
  rmSync(folder, { recursive: true });
});

async function start(): Promise<string> {
  const socketPath = join(mkdtempSync(join(tmpdir(), 'fireline-')), 'functions.sock');
  child = spawn(process.execPath, [`--require=${paths.targetFirst}`, runtime], {
    cwd: folder,
    env: { ...process.env, FUNCTION_DEBUG_MODE: 'true', PORT: socketPath },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await expect.poll(() => existsSync(socketPath), { timeout: 30_000 }).toBe(true);
  return socketPath;
}

/** As firebase-tools does it: first the function's name, then the request. */
async function call(socketPath: string, functionTarget: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    child.send(JSON.stringify({ functionTarget, functionSignature: 'http' }), (error) =>
      error ? reject(error) : resolve(),
    );
  });
  const sent = request({ socketPath, agent, path: '/' });
  sent.end();
  const [response] = await once(sent, 'response');
  return await text(response);
}

test('a request that arrives while the process is busy reaches the function it is for', async () => {
  const socketPath = await start();
  for (let round = 0; round < 3; round += 1) {
    expect(await call(socketPath, 'busy')).toBe('busy');
    expect(await call(socketPath, 'next')).toBe('next');
  }
});
