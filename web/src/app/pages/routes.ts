/** The pages of every surface; each is a separate chunk, loaded on first visit. */
import type { Group } from '@fireline/domain/texts/catalogs';
import { texts } from '@fireline/domain/texts/texts';
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

const notFound = first('*', texts.shell.notFound, () => import('./not-found-page.tsx'));

/** In matching order; the last one matches every address. */
export const routes: readonly AppRoute[] = [
  first('/', texts.shell.menu, () => import('#features/storefront/menu/menu-page.tsx')),
  customer(
    '/checkout',
    texts.shell.checkout,
    () => import('#features/storefront/checkout/checkout-page.tsx'),
  ),
  customer(
    '/again/:orderId',
    texts.shell.orderAgain,
    () => import('#features/storefront/reorder/reorder-page.tsx'),
  ),
  customer('/orders', texts.shell.myOrders, () => import('#features/orders/list/orders-page.tsx')),
  customer(
    '/orders/:orderId',
    texts.shell.order,
    () => import('#features/orders/order/order-page.tsx'),
  ),
  customer(
    '/orders/:orderId/receipt',
    texts.shell.order,
    () => import('#features/orders/receipt/receipt-page.tsx'),
  ),
  customer('/t/:token', texts.shell.order, () => import('#features/tracking/tracking-page.tsx')),
  customer(
    '/find',
    texts.shell.findOrder,
    () => import('#features/find/find-page.tsx'),
    'accounts',
  ),
  customer(
    '/mails/stop/:code',
    texts.shell.emails,
    () => import('#features/mails/stop-page.tsx'),
    'accounts',
  ),
  customer(
    '/account',
    texts.shell.yourAccount,
    () => import('#features/account/account-page.tsx'),
    'accounts',
  ),
  customer(
    '/account/security',
    texts.shell.security,
    () => import('#features/account-access/security-page.tsx'),
    'accounts',
  ),
  customer(
    '/account/forgot',
    texts.shell.newPassword,
    () => import('#features/account-access/forgot-page.tsx'),
    'accounts',
  ),
  customer(
    '/account/action',
    texts.shell.account,
    () => import('#features/account-access/action-page.tsx'),
    'accounts',
  ),
  customer(
    '/sign-in',
    texts.shell.signIn,
    () => import('#features/sign-in/sign-in-page.tsx'),
    'accounts',
  ),
  staff(
    '/admin',
    texts.shell.orders,
    () => import('#features/orders-console/orders-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/orders/new',
    texts.shell.order,
    () => import('#features/counter/counter-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/orders/:orderId',
    texts.shell.order,
    () => import('#features/orders-console/order/order-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/orders/:orderId/print',
    texts.shell.print,
    () => import('#features/orders-console/print/print-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/dispatch',
    texts.shell.dispatch,
    () => import('#features/dispatch/dispatch-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/failed',
    texts.shell.failedEvents,
    () => import('#features/dead-letters/dead-letters-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/insights',
    texts.shell.insights,
    () => import('#features/insights/insights-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/day/:number?',
    texts.shell.insights,
    () => import('#features/day/day-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/staff',
    texts.shell.staff,
    () => import('#features/staff/staff-page.tsx'),
    'management',
  ),
  customer('/pair', texts.shell.pair, () => import('#features/staff/pair-page.tsx'), 'accounts'),
  staff(
    '/admin/screens',
    texts.shell.screens,
    () => import('#features/staff/screens-page.tsx'),
    'management',
  ),
  staff(
    '/admin/customers',
    texts.shell.customers,
    () => import('#features/customers/customers-page.tsx'),
    'desk',
  ),
  staff(
    '/admin/customers/:uid',
    texts.shell.customers,
    () => import('#features/customers/customer-page.tsx'),
    'desk',
  ),
  tv('/board', texts.shell.readyBoard, () => import('#features/board/board-page.tsx')),
  staff(
    '/admin/products/*',
    texts.shell.products,
    () => import('#features/products/products-page.tsx'),
    'management',
  ),
  staff(
    '/admin/settings/*',
    texts.shell.settings,
    () => import('#features/settings/settings-page.tsx'),
    'management',
  ),
  staff(
    '/admin/discounts',
    texts.shell.settings,
    () => import('#features/discounts/discounts-page.tsx'),
    'management',
  ),
  wall('/kitchen', texts.shell.kitchen, () => import('#features/kitchen/kitchen-page.tsx')),
  staff('/print', texts.shell.printer, () => import('#features/printing/printer-page.tsx'), 'desk'),
  staff('/courier', texts.shell.deliveries, () => import('#features/courier/courier-page.tsx')),
  staff('/live', texts.shell.liveLab, () => import('#features/live/live-page.tsx'), 'management'),
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
function customer(path: string, title: string, load: Load, ...more: Group[]): AppRoute {
  return { path, title, surface: 'customer', load: withTexts(load, 'customer', ...more) };
}

function staff(path: string, title: string, load: Load, ...more: Group[]): AppRoute {
  return { path, title, surface: 'staff', load: withTexts(load, 'customer', 'staff', ...more) };
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
