import { expect, test } from 'vitest';
import { type BrowserMachine, findBrowsers } from './chromium.ts';

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
  expect(await findBrowsers(machine)).toEqual({
    chromium: '/bin/chromium',
    whole: '/bin/chromium',
  });
});

test('a headless shell comes before a full browser, which is found, too', async () => {
  const programs = ['chromium-headless-shell', 'chromium'];
  const machine = aMachine({
    findOnPath: (name) => (programs.includes(name) ? `/bin/${name}` : undefined),
  });
  expect(await findBrowsers(machine)).toEqual({
    chromium: '/bin/chromium-headless-shell',
    whole: '/bin/chromium',
  });
});

test('a headless shell alone is not enough', async () => {
  const machine = aMachine({
    findOnPath: (name) => (name === 'chromium-headless-shell' ? `/bin/${name}` : undefined),
  });
  await expect(findBrowsers(machine)).rejects.toThrow('no Chrome or Chromium was found');
});

test("Playwright's is used if it exists", async () => {
  expect(await findBrowsers(aMachine({ exists: (path) => path === playwrightPath }))).toEqual({
    chromium: playwrightPath,
    whole: playwrightPath,
  });
});

test("Playwright's is installed if there is no browser", async () => {
  expect(await findBrowsers(aMachine({ installWithPlaywright: async () => true }))).toEqual({
    chromium: playwrightPath,
    whole: playwrightPath,
  });
});

test('apt installs one for root if Playwright cannot', async () => {
  const programs = new Map([['apt-get', '/bin/apt-get']]);
  const machine = aMachine({
    findOnPath: (name) => programs.get(name),
    isRoot: true,
    installWithApt: async () => {
      programs.set('chromium', '/bin/chromium');
      return true;
    },
  });
  expect(await findBrowsers(machine)).toEqual({
    chromium: '/bin/chromium',
    whole: '/bin/chromium',
  });
});

test('apt is not tried for other users', async () => {
  const machine = aMachine({
    findOnPath: (name) => (name === 'apt-get' ? '/bin/apt-get' : undefined),
    installWithApt: async () => {
      throw new Error('must not be called');
    },
  });
  await expect(findBrowsers(machine)).rejects.toThrow('no Chrome or Chromium was found');
});

test('FIRELINE_CHROMIUM takes precedence, and is refused if the file does not exist', async () => {
  const env = { FIRELINE_CHROMIUM: '/my/chrome' };
  expect(await findBrowsers(aMachine({ env, exists: (path) => path === '/my/chrome' }))).toEqual({
    chromium: '/my/chrome',
    whole: '/my/chrome',
  });
  await expect(findBrowsers(aMachine({ env }))).rejects.toThrow('FIRELINE_CHROMIUM is /my/chrome');
});
