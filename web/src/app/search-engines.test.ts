/** What search engines may list: the menu and how to find an order, but nothing about a person. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from '#app/pages/routes.ts';

const listed = ['/', '/find', '/sign-in'];

const robots = readFileSync(new URL('../../public/robots.txt', import.meta.url), 'utf8');
const closed = [...robots.matchAll(/^Disallow: (\S+)$/gm)].flatMap(([, path]) => path ?? []);

const { hosting } = JSON.parse(
  readFileSync(new URL('../../../firebase.json', import.meta.url), 'utf8'),
) as { hosting: { headers: { source: string; headers: { key: string; value: string }[] }[] } };
/** Patterns like `/@(t|mails)/**`: link previews work, but search results don't include them. */
const unlisted = hosting.headers
  .filter(({ headers }) => headers.some(({ key }) => key === 'X-Robots-Tag'))
  .flatMap(({ source }) => /^\/@\(([^)]+)\)\/\*\*$/.exec(source)?.[1]?.split('|') ?? [])
  .map((folder) => `/${folder}/`);

test.each(routes.map(({ path }) => path).filter((path) => path !== '*'))('%s', (path) => {
  const isKept = [...closed, ...unlisted].some((start) => path.startsWith(start));
  expect(isKept).toBe(!listed.includes(path));
});
