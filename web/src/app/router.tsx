/** The routes of every surface; each page is a chunk of its own, loaded when it is gone to. */
import { createBrowserRouter } from 'react-router-dom';
import { NotFoundPage } from './not-found-page.tsx';
import { RouteErrorPage } from './route-error-page.tsx';
import type { RouteHandle } from './route-handle.ts';
import { Shell } from './shell.tsx';
import { Starting } from './starting.tsx';

export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <RouteErrorPage />,
    hydrateFallbackElement: <Starting />,
    children: [
      {
        // Beneath the shell, so that an error in a page leaves the way out in place.
        errorElement: <RouteErrorPage />,
        children: [
          {
            index: true,
            handle: customer('Menu'),
            lazy: () => import('#features/storefront/menu-page.tsx'),
          },
          {
            path: 'checkout',
            handle: customer('Checkout'),
            lazy: () => import('#features/storefront/checkout-page.tsx'),
          },
          {
            path: 'orders',
            handle: customer('My orders'),
            lazy: () => import('#features/orders/orders-page.tsx'),
          },
          {
            path: 'orders/:orderId',
            handle: customer('Order'),
            lazy: () => import('#features/orders/order-page.tsx'),
          },
          {
            path: 't/:token',
            handle: customer('Order'),
            lazy: () => import('#features/tracking/tracking-page.tsx'),
          },
          {
            path: 'find',
            handle: customer('Find my order'),
            lazy: () => import('#features/find/find-page.tsx'),
          },
          {
            path: 'sign-in',
            handle: customer('Sign in'),
            lazy: () => import('#features/sign-in/sign-in-page.tsx'),
          },
          {
            path: 'admin',
            handle: staff('Orders'),
            lazy: () => import('#features/admin/orders-page.tsx'),
          },
          {
            path: 'admin/products',
            handle: staff('Products'),
            lazy: () => import('#features/admin/products-page.tsx'),
          },
          {
            path: 'kitchen',
            handle: wall('Kitchen'),
            lazy: () => import('#features/kitchen/kitchen-page.tsx'),
          },
          {
            path: 'courier',
            handle: staff('Deliveries'),
            lazy: () => import('#features/courier/courier-page.tsx'),
          },
          { path: '*', handle: customer('Page not found'), element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);

function customer(title: string): RouteHandle {
  return { title, surface: 'customer' };
}

function staff(title: string): RouteHandle {
  return { title, surface: 'staff' };
}

function wall(title: string): RouteHandle {
  return { title, surface: 'wall' };
}
