import type { StaffRole } from '@fireline/domain/access/staff-roles';

const homes = {
  admin: '/admin',
  manager: '/admin',
  viewer: '/admin/insights',
  kitchen: '/kitchen',
  courier: '/courier',
} as const satisfies Record<StaffRole, string>;

/** `wanted` if it's a page of this site, otherwise the home page of `role`. */
export function destinationFor(role: StaffRole | null, wanted: string | null): string {
  return sitePath(wanted) ?? (role === null ? '/' : homes[role]);
}

/**
 * `wanted` as a path on this site, or null. Anyone can put a URL into a link, so anything that a
 * browser would take for another site is refused: `//evil.test`, `/\evil.test`, `https:…`.
 */
export function sitePath(wanted: string | null): string | null {
  if (!wanted?.startsWith('/')) return null;
  const site = 'https://site.invalid';
  const url = parseUrl(wanted, site);
  if (url === null) return null;
  const { origin, pathname, search, hash } = url;
  if (origin !== site || pathname.startsWith('//') || pathname === '/sign-in') return null;
  return `${pathname}${search}${hash}`;
}

function parseUrl(wanted: string, site: string): URL | null {
  try {
    return new URL(wanted, site);
  } catch {
    return null;
  }
}
