/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 231.2,
  'src/features/orders/list/orders-page.tsx': 199.4,
  'src/features/orders/order/order-page.tsx': 269.3,
  'src/features/orders/receipt/receipt-page.tsx': 198,
  'src/features/tracking/tracking-page.tsx': 196,
  'src/features/find/find-page.tsx': 170,
  'src/features/sign-in/sign-in-page.tsx': 199.4,
  'src/features/kitchen/kitchen-page.tsx': 241.3,
  'src/features/orders-console/orders-page.tsx': 347.8,
  'src/features/products/products-page.tsx': 339.3,
  'src/features/products/import/import-page.tsx': 346.4,
  'src/features/insights/insights-page.tsx': 230.5,
  'src/features/courier/courier-page.tsx': 267.4,
  'src/features/dispatch/dispatch-page.tsx': 303.2,
  'src/features/board/board-page.tsx': 209.9,
  'src/features/staff/staff-page.tsx': 291.7,
  'src/features/discounts/discounts-page.tsx': 246.9,
  'src/features/settings/settings-page.tsx': 282.4,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 231,
  'src/features/account-access/security-page.tsx': 245.6,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 34;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 862.5, mostFiles: 97 } as const;
