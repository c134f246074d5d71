import { describe, expect, it } from 'vitest';
import { destinationFor, sitePath } from './destination.ts';

describe('the destination after signing in', () => {
  it('is the requested page', () => {
    expect(destinationFor('admin', '/orders?size=40#top')).toBe('/orders?size=40#top');
  });

  it.each([
    ['admin', '/admin'],
    ['kitchen', '/kitchen'],
    ['courier', '/courier'],
    [null, '/'],
  ] as const)('for %s is %s by default', (role, home) => {
    expect(destinationFor(role, null)).toBe(home);
  });

  it.each([
    'https://evil.test/',
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    'javascript:alert(1)',
    'orders',
    '',
    '/.//evil.test',
    '/sign-in?next=/sign-in',
  ])('is never %s', (wanted) => {
    expect(sitePath(wanted)).toBeNull();
  });
});
