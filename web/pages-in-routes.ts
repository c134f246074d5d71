/** Which module and texts each page loads, as `src/app/pages/routes.ts` says. */
import { readFileSync } from 'node:fs';
import type { Group } from '@fireline/domain/texts/catalogs';

export interface PageInRoutes {
  /** Its address, such as `/orders/:orderId`. */
  readonly path: string;
  /** Its module, as named in Vite's manifest. */
  readonly page: string;
  readonly groups: readonly Group[];
}

/** By the function that declares the route. */
const groupsOfAll: Readonly<Record<string, readonly Group[]>> = {
  first: ['start'],
  customer: ['start', 'customer'],
  staff: ['start', 'customer', 'staff'],
  wall: ['start', 'customer', 'staff'],
  tv: ['start', 'customer', 'staff'],
};

const route =
  /\b(first|customer|staff|wall|tv)\(\s*'([^']*)',[^(]*\(\) => import\('#(features\/[^']+)'\)((?:,\s*'\w+')*)/g;

export function pagesInRoutes(): PageInRoutes[] {
  const routes = readFileSync(new URL('src/app/pages/routes.ts', import.meta.url), 'utf8');
  return [...routes.matchAll(route)].map(([, kind = '', path = '', module = '', more = '']) => ({
    path,
    page: `src/${module}`,
    groups: [
      ...(groupsOfAll[kind] ?? []),
      ...Array.from(more.matchAll(/\w+/g), ([group]) => group as Group),
    ],
  }));
}
