/** Which texts each page loads, as `web/src/app/pages/routes.ts` says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Group } from '../../domain/src/texts/catalogs.ts';
import { paths } from '../lib/project.ts';

interface PageTexts {
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
  /\b(first|customer|staff|wall|tv)\(\s*'[^']*',[^#]*'#(features\/[^']+)'\)((?:,\s*'\w+')*)/g;

export function textsOfPages(): PageTexts[] {
  const routes = readFileSync(join(paths.web, 'src/app/pages/routes.ts'), 'utf8');
  return [...routes.matchAll(route)].map(([, kind = '', module = '', more = '']) => ({
    page: `src/${module}`,
    groups: [
      ...(groupsOfAll[kind] ?? []),
      ...Array.from(more.matchAll(/\w+/g), ([group]) => group as Group),
    ],
  }));
}
