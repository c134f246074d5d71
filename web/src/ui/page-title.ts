/**
 * The browser tab's title: "My orders · Little Alder". A route provides an initial title; the
 * mounted page may have a better one ("#7F3KQ2ZD is ready"), which wins while the page is mounted.
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

/** The page's own title, while it's mounted. `PageHeader` calls this. */
export function usePageTitle(page: string): void {
  useEffect(() => {
    write({ page });
    return () => write({ page: null });
  }, [page]);
}

/** The route's title and the site's name; for the shell. */
export function useRouteTitle(route: string, site: string): void {
  useEffect(() => write({ route, site }), [route, site]);
}
