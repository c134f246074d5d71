/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 234.8,
  'src/features/orders/list/orders-page.tsx': 199.2,
  'src/features/orders/order/order-page.tsx': 209.1,
  'src/features/orders/receipt/receipt-page.tsx': 206.1,
  'src/features/tracking/tracking-page.tsx': 187.5,
  'src/features/find/find-page.tsx': 175.3,
  'src/features/sign-in/sign-in-page.tsx': 193.5,
  'src/features/kitchen/kitchen-page.tsx': 229.8,
  'src/features/orders-console/orders-page.tsx': 290.5,
  'src/features/products/products-page.tsx': 309.2,
  'src/features/products/import/import-page.tsx': 317.8,
  'src/features/insights/insights-page.tsx': 221.7,
  'src/features/courier/courier-page.tsx': 227.5,
  'src/features/dispatch/dispatch-page.tsx': 252.5,
  'src/features/board/board-page.tsx': 192.6,
  'src/features/staff/staff-page.tsx': 262.6,
  'src/features/discounts/discounts-page.tsx': 204.6,
  'src/features/settings/settings-page.tsx': 258.9,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 211.6,
  'src/features/account-access/security-page.tsx': 221.2,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 31;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 879.2, mostFiles: 106 } as const;
