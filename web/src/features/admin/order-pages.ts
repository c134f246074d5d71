/** The pages of one order, apart from the routes: the menu's script need not name their parts. */
export const orderPage = () => import('./order-page.tsx');
export const printPage = () => import('./print-page.tsx');
