/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 235.7,
  'src/features/orders/list/orders-page.tsx': 201,
  'src/features/orders/order/order-page.tsx': 278.5,
  'src/features/orders/receipt/receipt-page.tsx': 205,
  'src/features/tracking/tracking-page.tsx': 198.5,
  'src/features/find/find-page.tsx': 172.5,
  'src/features/sign-in/sign-in-page.tsx': 202,
  'src/features/kitchen/kitchen-page.tsx': 248.5,
  'src/features/orders-console/orders-page.tsx': 355,
  'src/features/products/products-page.tsx': 345.5,
  'src/features/products/import/import-page.tsx': 353,
  'src/features/insights/insights-page.tsx': 235.5,
  'src/features/courier/courier-page.tsx': 274,
  'src/features/dispatch/dispatch-page.tsx': 311,
  'src/features/board/board-page.tsx': 215,
  'src/features/staff/staff-page.tsx': 296.5,
  'src/features/discounts/discounts-page.tsx': 251,
  'src/features/settings/settings-page.tsx': 288,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 231,
  'src/features/account-access/security-page.tsx': 248.5,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 34;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 881, mostFiles: 106 } as const;
