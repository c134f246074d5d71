/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 236.1,
  'src/features/orders/list/orders-page.tsx': 201.5,
  'src/features/orders/order/order-page.tsx': 210.2,
  'src/features/orders/receipt/receipt-page.tsx': 209,
  'src/features/tracking/tracking-page.tsx': 190.1,
  'src/features/find/find-page.tsx': 173.3,
  'src/features/sign-in/sign-in-page.tsx': 191.5,
  'src/features/kitchen/kitchen-page.tsx': 252.8,
  'src/features/orders-console/orders-page.tsx': 304.4,
  'src/features/products/products-page.tsx': 319.7,
  'src/features/products/import/import-page.tsx': 328.3,
  'src/features/insights/insights-page.tsx': 237.9,
  'src/features/courier/courier-page.tsx': 253,
  'src/features/dispatch/dispatch-page.tsx': 268.6,
  'src/features/board/board-page.tsx': 214.9,
  'src/features/staff/staff-page.tsx': 273.1,
  'src/features/discounts/discounts-page.tsx': 215.2,
  'src/features/settings/settings-page.tsx': 269.3,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 209.5,
  'src/features/account-access/security-page.tsx': 219,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 28;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 873.2, mostFiles: 102 } as const;
