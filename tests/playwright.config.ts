/**
 * The browser tests. All workers share one Emulator Suite (`npm run suite`, whose addresses are in
 * the environment): a story creates its own customers, products, and orders. Stories that change
 * the whole shop run afterwards, one at a time.
 */
import { defineConfig } from '@playwright/test';

const output = '../.fireline/e2e';
/** The files whose stories change shared state: the shop's settings, its demo menu, its figures. */
const shopWide = '**/shop-wide/*.spec.ts';
const executablePath = process.env.FIRELINE_CHROMIUM;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  // The official emulator sometimes loses an update (docs/testing.md). The summary names the stories
  // that needed a second attempt there.
  retries: process.env.FIRESTORE_ENGINE === 'official' ? 1 : 0,
  workers: Number(process.env.FIRELINE_BROWSER_WORKERS ?? 2),
  /** Limits for waiting, not assertions about speed. */
  timeout: 720_000,
  expect: { timeout: 180_000 },
  reporter: [['list'], ['json', { outputFile: `${output}/report.json` }]],
  use: {
    baseURL: process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-quic', '--disable-gpu'],
    },
    actionTimeout: 180_000,
    navigationTimeout: 180_000,
    // A service worker would answer in place of the network, which tests need to observe and
    // interrupt.
    serviceWorkers: 'block',
    // Without a video and copies of each page, which take a tenth of the time; the last screenshot
    // is kept.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: true },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'stories', testIgnore: shopWide, outputDir: `${output}/stories` },
    {
      name: 'shop-wide',
      testMatch: shopWide,
      outputDir: `${output}/shop-wide`,
      workers: 1,
      dependencies: ['stories'],
    },
  ],
});
