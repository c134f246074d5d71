import { type ComponentType, lazy, useEffect } from 'react';
import { markPageReady } from '#lib/after-paint.ts';
import { createStore, useStore } from '#lib/store.ts';
import type { AppRoute } from './routes.ts';

const pages = new Map<AppRoute, ComponentType>();
const failed = new Set<AppRoute>();
const loading = createStore(0);

/** The page for `route`; suspends until its script has loaded, and throws if it can't be loaded. */
export function RoutePage({ route }: { route: AppRoute }) {
  const Page = pageOf(route);
  return (
    <>
      <Page />
      <Arrival />
    </>
  );
}

/** Its effect runs once the page next to it no longer suspends. */
function Arrival() {
  useEffect(markPageReady, []);
  return null;
}

/** How long the first render waits for its page's script, in milliseconds. */
const patience = 100;

/**
 * Loads the page that the app starts with before the first render, unless that takes long. If the
 * page suspended there, React would keep the fallback on the screen for 300 ms, even if the script
 * arrived a moment later.
 */
export async function loadFirstPage(route: AppRoute): Promise<void> {
  const load = route.load().then(
    ({ Component }) => {
      if (!pages.has(route)) pages.set(route, Component);
    },
    // The page itself loads it again, and says why it can't be shown.
    () => {},
  );
  await Promise.race([load, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Whether a page's script is loading. */
export function useIsPageLoading(): boolean {
  return useStore(loading) > 0;
}

/**
 * React caches a failed load forever; this allows a new attempt on the next visit. Call it only
 * once the failure is on the screen: before that, React would render and load again in an endless
 * loop.
 */
export function forgetFailedPages(): void {
  for (const route of failed) pages.delete(route);
  failed.clear();
}

function pageOf(route: AppRoute): ComponentType {
  const known = pages.get(route);
  if (known) return known;
  const page = lazy(async () => {
    loading.set(loading.get() + 1);
    try {
      return { default: (await route.load()).Component };
    } catch (error) {
      failed.add(route);
      throw error;
    } finally {
      loading.set(loading.get() - 1);
    }
  });
  pages.set(route, page);
  return page;
}
