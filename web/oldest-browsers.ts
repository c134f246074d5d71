/**
 * The oldest browsers that the app runs in: what the styles need (Tailwind 4), and nothing newer.
 * index.html asks for an update where one of its features is missing; tests/build/built-ins.test.ts
 * looks for functions that a browser got later.
 */
export const oldestBrowsers = {
  chrome: '111',
  edge: '111',
  firefox: '128',
  safari: '16.4',
} as const;

/** The same for the bundler, which rewrites syntax and styles but adds no missing functions. */
export const buildTarget = Object.entries(oldestBrowsers).map(
  ([browser, version]) => `${browser}${version}`,
);
