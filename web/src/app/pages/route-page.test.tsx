import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { loadFirstPage, RoutePage } from './route-page.tsx';
import type { AppRoute } from './routes.ts';

function Menu() {
  return 'Shakshuka';
}

const route = (load: AppRoute['load']): AppRoute => ({
  path: '/',
  title: 'Menu',
  surface: 'customer',
  load,
});

test('a page that has loaded before the first render does not suspend there', async () => {
  const menu = route(async () => ({ Component: Menu }));
  expect(() => renderToStaticMarkup(<RoutePage route={route(menu.load)} />)).toThrow('suspended');
  await loadFirstPage(menu);
  expect(renderToStaticMarkup(<RoutePage route={menu} />)).toBe('Shakshuka');
});

test('a page that takes long, or can’t be loaded, holds the first render up no longer', async () => {
  vi.useFakeTimers();
  const never = loadFirstPage(route(() => new Promise(() => {})));
  await vi.runAllTimersAsync();
  await never;
  await loadFirstPage(route(() => Promise.reject(new Error('No network'))));
});
