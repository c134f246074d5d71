import { expect, test } from 'vitest';
import { isStaffPage } from '#platform/offline/staff-pages.ts';
import { routes } from './routes.ts';

test.each(routes.filter(({ path }) => path !== '*'))(
  'the service worker knows whose page $path is',
  ({ path, surface }) => {
    expect(isStaffPage(path.replaceAll(/:\w+/g, 'x'))).toBe(surface !== 'customer');
  },
);

test('an address that only begins like one of the staff’s is not', () => {
  expect(isStaffPage('/administrators')).toBe(false);
});
