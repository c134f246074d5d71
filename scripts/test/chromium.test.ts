import { expect, test } from 'vitest';
import { type BrowserMachine, findChromium } from './chromium.ts';

const playwrightPath = '/cache/playwright/chrome';

function aMachine(overrides: Partial<BrowserMachine>): BrowserMachine {
  return {
    env: {},
    findOnPath: () => undefined,
    exists: () => false,
    playwrightPath,
    isRoot: false,
    installWithPlaywright: async () => false,
    installWithApt: async () => false,
    ...overrides,
  };
}

test("the machine's own browser comes first", async () => {
  const machine = aMachine({
    findOnPath: (name) => (name === 'chromium' ? '/bin/chromium' : undefined),
    exists: (path) => path === playwrightPath,
  });
  expect(await findChromium(machine)).toBe('/bin/chromium');
});

test('a headless shell comes before a whole browser', async () => {
  const machine = aMachine({ findOnPath: (name) => `/bin/${name}` });
  expect(await findChromium(machine)).toBe('/bin/chromium-headless-shell');
});

test("Playwright's is used when it is there", async () => {
  expect(await findChromium(aMachine({ exists: (path) => path === playwrightPath }))).toBe(
    playwrightPath,
  );
});

test("Playwright's is installed when there is none", async () => {
  expect(await findChromium(aMachine({ installWithPlaywright: async () => true }))).toBe(
    playwrightPath,
  );
});

test('apt installs one for root, when Playwright cannot', async () => {
  const programs = new Map([['apt-get', '/bin/apt-get']]);
  const machine = aMachine({
    findOnPath: (name) => programs.get(name),
    isRoot: true,
    installWithApt: async () => {
      programs.set('chromium', '/bin/chromium');
      return true;
    },
  });
  expect(await findChromium(machine)).toBe('/bin/chromium');
});

test('apt is not tried by anybody else', async () => {
  const machine = aMachine({
    findOnPath: (name) => (name === 'apt-get' ? '/bin/apt-get' : undefined),
    installWithApt: async () => {
      throw new Error('must not be called');
    },
  });
  await expect(findChromium(machine)).rejects.toThrow('no Chrome or Chromium was found');
});

test('FIRELINE_CHROMIUM is obeyed, and refused when there is no such file', async () => {
  const env = { FIRELINE_CHROMIUM: '/my/chrome' };
  expect(await findChromium(aMachine({ env, exists: (path) => path === '/my/chrome' }))).toBe(
    '/my/chrome',
  );
  await expect(findChromium(aMachine({ env }))).rejects.toThrow('FIRELINE_CHROMIUM is /my/chrome');
});
