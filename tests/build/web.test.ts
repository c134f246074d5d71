/** The built web app: the deployed folder is complete, and no surface exceeds its budget. */
import { expect, test } from 'vitest';
import { firstVisit, mostFiles } from '../../scripts/build/budgets.ts';
import { dist, keptFiles, measureRoutes, measureSurfaces } from '../../scripts/build/build-web.ts';
import { missingFiles, referencesIn } from '../../scripts/build/deployed-folder.ts';
import { pagesInRoutes } from '../../web/pages-in-routes.ts';
import { staffFeatures } from '../../web/staff-files.ts';

test('every file that the deployed folder refers to is in it', () => {
  const named = new Set(referencesIn(dist).map(({ to }) => to));
  expect([...named]).toEqual(
    expect.arrayContaining(['icons/icon-192.png', 'push-worker.js', 'share.png']),
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

test('a first visit fetches what customers’ pages use', () => {
  const { forAll, gzip } = keptFiles();
  expect(gzip).toBeLessThanOrEqual(firstVisit.most * 1000);
  expect(forAll.length).toBeLessThanOrEqual(firstVisit.mostFiles);
});

test('each page is kept on the devices that need it', () => {
  const { forAll, forStaff } = keptFiles();
  const pages = measureRoutes()?.filter(({ route }) => route.endsWith('-page.tsx')) ?? [];
  const isStaff = (route: string) =>
    staffFeatures.some((feature) => route.startsWith(`src/features/${feature}/`));
  const filesOf = (forWhom: boolean) =>
    pages.filter(({ route }) => isStaff(route) === forWhom).map(({ file }) => file);
  expect(filesOf(true).length).toBeGreaterThan(staffFeatures.length);
  expect(forStaff).toEqual(expect.arrayContaining(filesOf(true)));
  expect(forAll).toEqual(expect.arrayContaining(filesOf(false)));
  expect(new Set(forAll).isDisjointFrom(new Set(forStaff))).toBe(true);
});

test('the build reports what each page loads', () => {
  expect(measureSurfaces()).toBeDefined();
});

test('the staff’s features are those of the staff’s routes', () => {
  const found = pagesInRoutes().filter(({ groups }) => groups.includes('staff'));
  const features = found.map(({ page }) => /^src\/features\/([^/]+)\//.exec(page)?.[1]);
  expect(new Set(features)).toEqual(new Set(staffFeatures));
});
