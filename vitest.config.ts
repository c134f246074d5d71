import { defineConfig } from 'vitest/config';

/**
 * One runner for all tests but those in the browser (tests/playwright.config.ts). `unit` needs nothing, `build` the
 * built web app (`npm run build`); the others run inside the Emulator Suite
 * (`npm run suite -- vitest run`), one file at a time since they share it. Timeouts are limits for a machine that has much
 * else to do, not promises of speed.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{domain,functions,web}/src/**/*.test.{ts,tsx}',
            'web/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'rules',
          include: ['tests/rules/**/*.test.ts'],
          globalSetup: ['tests/rules/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'triggers',
          include: ['tests/triggers/**/*.test.ts'],
          setupFiles: ['tests/triggers/clean-project.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
