/**
 * The title of the browser tab: "My orders · Little Alder". A route gives a first title; the page that
 * is mounted may know better ("#7F3KQ2ZD is ready"), and wins as long as it is there.
 */
import { useEffect } from 'react';

const title: { site: string; route: string; page: string | null } = {
  site: '',
  route: '',
  page: null,
};

function write(change: Partial<typeof title>): void {
  Object.assign(title, change);
  const name = title.page ?? title.route;
  document.title = name === '' ? title.site : `${name} · ${title.site}`;
}

/** The page's own title, from its mount to its end. `PageHeader` calls it. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    write({ page });
    return () => write({ page: null });
  }, [page]);
}

/** The title by route and the site's name; for the shell. */
export function useRouteTitle(route: string, site: string): void {
  useEffect(() => write({ route, site }), [route, site]);
}
