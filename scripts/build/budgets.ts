/**
 * How much script each surface may load before it shows anything: the app's entry, the page's
 * chunk, their texts, and all static imports, each file compressed separately, in thousands of
 * bytes. A little more than at the last measurement; a page that needs more gets it here, with a
 * reason in the commit.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  'src/features/storefront/checkout/checkout-page.tsx': 236,
  'src/features/orders/list/orders-page.tsx': 202.5,
  'src/features/orders/order/order-page.tsx': 210,
  'src/features/orders/receipt/receipt-page.tsx': 207,
  'src/features/tracking/tracking-page.tsx': 192.5,
  'src/features/find/find-page.tsx': 172.5,
  'src/features/sign-in/sign-in-page.tsx': 192,
  'src/features/kitchen/kitchen-page.tsx': 250,
  'src/features/orders-console/orders-page.tsx': 345,
  'src/features/products/products-page.tsx': 345,
  'src/features/products/import/import-page.tsx': 352.5,
  'src/features/insights/insights-page.tsx': 237,
  'src/features/courier/courier-page.tsx': 273.5,
  'src/features/dispatch/dispatch-page.tsx': 301.5,
  'src/features/board/board-page.tsx': 216.5,
  'src/features/staff/staff-page.tsx': 295,
  'src/features/discounts/discounts-page.tsx': 250,
  'src/features/settings/settings-page.tsx': 287.5,
  // These two include Firebase Auth: they change what it stores.
  'src/features/account/account-page.tsx': 214.5,
  'src/features/account-access/security-page.tsx': 217.5,
};

/** How many script files each surface may load: every request takes time, whatever its size. */
export const mostFiles = 34;

/**
 * What a first visit may leave on a device: the files of all customers' pages, compressed, in
 * thousands of bytes. They are fetched in the background.
 */
export const firstVisit = { most: 879.5, mostFiles: 104 } as const;
