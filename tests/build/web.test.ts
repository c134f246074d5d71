/** The built web app: the deployed folder is complete, and no surface exceeds its budget. */
import { expect, test } from 'vitest';
import { mostFiles } from '../../scripts/build/budgets.ts';
import { dist, measureSurfaces } from '../../scripts/build/build-web.ts';
import { missingFiles, referencesIn } from '../../scripts/build/deployed-folder.ts';

test('every file that the deployed folder refers to is in it', () => {
  const named = new Set(referencesIn(dist).map(({ to }) => to));
  expect([...named]).toEqual(
    expect.arrayContaining([
      'manifest.webmanifest',
      'icons/icon-192.png',
      'push-worker.js',
      'share.png',
    ]),
  );
  expect([...named].filter((file) => file.startsWith('assets/')).length).toBeGreaterThan(20);
  expect(missingFiles(dist)).toEqual([]);
});

test.each(measureSurfaces() ?? [])('$page stays within its script budget', ({ gzip, most }) => {
  expect(gzip).toBeGreaterThan(0);
  expect(gzip).toBeLessThanOrEqual(most);
});

test.each(measureSurfaces() ?? [])('$page loads few files', ({ files }) => {
  expect(files).toBeLessThanOrEqual(mostFiles);
});

test('the build reports what each page loads', () => {
  expect(measureSurfaces()).toBeDefined();
});
