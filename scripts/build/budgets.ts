/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 235.2,
  'src/features/orders/list/orders-page.tsx': 199.6,
  'src/features/orders/order/order-page.tsx': 209.5,
  'src/features/orders/receipt/receipt-page.tsx': 206.5,
  'src/features/tracking/tracking-page.tsx': 187.9,
  'src/features/find/find-page.tsx': 175.7,
  'src/features/sign-in/sign-in-page.tsx': 193.9,
  'src/features/kitchen/kitchen-page.tsx': 230.2,
  'src/features/orders-console/orders-page.tsx': 290.9,
  'src/features/products/products-page.tsx': 309.6,
  'src/features/products/import/import-page.tsx': 318.2,
  'src/features/insights/insights-page.tsx': 222.1,
  'src/features/courier/courier-page.tsx': 227.9,
  'src/features/dispatch/dispatch-page.tsx': 252.9,
  'src/features/board/board-page.tsx': 193.0,
  'src/features/staff/staff-page.tsx': 263.0,
  'src/features/discounts/discounts-page.tsx': 205.0,
  'src/features/settings/settings-page.tsx': 259.3,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 212.0,
  'src/features/account-access/security-page.tsx': 221.6,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 31;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 879.2, mostFiles: 106 } as const;
