/** The pages of every surface; each is a separate chunk, loaded on first visit. */
import type { Group } from '@fireline/domain/texts/catalogs';
import type { ComponentType } from 'react';
import { matchPath } from 'react-router-dom';
import { loadTexts } from '#lib/language.ts';

export interface AppRoute {
  readonly path: string;
  /** The browser tab's title, until the page sets a better one. */
  readonly title: string;
  /**
   * `wall`: the page needs the whole screen, so the shell shrinks to a slim bar; `tv`: there's no
   * bar.
   */
  readonly surface: 'customer' | 'staff' | 'wall' | 'tv';
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

const notFound = first('*', 'Page not found', () => import('./not-found-page.tsx'));

/** In matching order; the last one matches every address. */
export const routes: readonly AppRoute[] = [
  first('/', 'Menu', () => import('#features/storefront/menu/menu-page.tsx')),
  customer(
    '/checkout',
    'Checkout',
    () => import('#features/storefront/checkout/checkout-page.tsx'),
  ),
  customer(
    '/again/:orderId',
    'Order again',
    () => import('#features/storefront/reorder/again-page.tsx'),
  ),
  customer('/orders', 'My orders', () => import('#features/orders/list/orders-page.tsx')),
  customer('/orders/:orderId', 'Order', () => import('#features/orders/order/order-page.tsx')),
  customer('/t/:token', 'Order', () => import('#features/tracking/tracking-page.tsx')),
  customer('/find', 'Find my order', () => import('#features/find/find-page.tsx')),
  customer('/mails/stop/:code', 'Emails', () => import('#features/mails/stop-page.tsx')),
  customer('/account', 'Your account', () => import('#features/account/account-page.tsx')),
  customer(
    '/account/security',
    'Security',
    () => import('#features/account-access/security-page.tsx'),
  ),
  customer(
    '/account/forgot',
    'New password',
    () => import('#features/account-access/forgot-page.tsx'),
  ),
  customer('/account/action', 'Account', () => import('#features/account-access/action-page.tsx')),
  customer('/sign-in', 'Sign in', () => import('#features/sign-in/sign-in-page.tsx')),
  staff('/admin', 'Orders', () => import('#features/orders-console/orders-page.tsx')),
  staff(
    '/admin/orders/:orderId',
    'Order',
    () => import('#features/orders-console/order/order-page.tsx'),
  ),
  staff(
    '/admin/orders/:orderId/print',
    'Print',
    () => import('#features/orders-console/print/print-page.tsx'),
  ),
  staff('/admin/failed', 'Failed', () => import('#features/dead-letters/dead-letters-page.tsx')),
  staff('/admin/insights', 'Insights', () => import('#features/insights/insights-page.tsx')),
  staff('/admin/staff', 'Staff', () => import('#features/staff/staff-page.tsx')),
  tv('/board', 'Ready board', () => import('#features/board/board-page.tsx')),
  staff('/admin/products', 'Products', () => import('#features/products/products-page.tsx')),
  staff('/admin/settings', 'Settings', () => import('#features/settings/settings-page.tsx')),
  wall('/kitchen', 'Kitchen', () => import('#features/kitchen/kitchen-page.tsx')),
  staff('/courier', 'Deliveries', () => import('#features/courier/courier-page.tsx')),
  staff('/live', 'Live lab', () => import('#features/live/live-page.tsx')),
  notFound,
];

/** What the shell needs to know about a page before it's loaded. */
export function routeAt(pathname: string): AppRoute {
  return routes.find(({ path }) => matchPath(path, pathname)) ?? notFound;
}

type Load = AppRoute['load'];

/** A page that needs no more texts than the app itself. */
function first(path: string, title: string, load: Load): AppRoute {
  return { path, title, surface: 'customer', load };
}

/** The pages' texts come first: their code may use them as soon as it's loaded. */
function customer(path: string, title: string, load: Load): AppRoute {
  return { path, title, surface: 'customer', load: withTexts(load, 'customer') };
}

function staff(path: string, title: string, load: Load): AppRoute {
  return { path, title, surface: 'staff', load: withTexts(load, 'customer', 'staff') };
}

function wall(path: string, title: string, load: Load): AppRoute {
  return { ...staff(path, title, load), surface: 'wall' };
}

function tv(path: string, title: string, load: Load): AppRoute {
  return { ...staff(path, title, load), surface: 'tv' };
}

function withTexts(load: Load, ...groups: readonly Group[]): Load {
  return async () => {
    await Promise.all(groups.map(loadTexts));
    return load();
  };
}
