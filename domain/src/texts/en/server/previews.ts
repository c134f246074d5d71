/** What a page says before the app starts: to search engines, link previews, and old browsers. */
export const previews = {
  menu: 'Order from the kitchen and follow every step, live.',
  shopMenu: 'Order online from {shop}: {categories}. Follow every step of your order live.',
  shop: 'Order online from {shop}. Follow every step of your order live.',
  findTitle: 'Find my order',
  find: 'Find your order from {name} by its number, and follow it live.',
  signInTitle: 'Sign in',
  signIn: 'Sign in to {name} to see your orders on every device.',
  trackingTitle: 'Follow this order',
  tracking: 'See where an order from {name} is. The page updates live.',
  shortcutMenu: 'Menu',
  shortcutOrders: 'My orders',
  tooOldTitle: 'This browser is too old for {name}',
  tooOld:
    'Update it, or open this page in Chrome or Edge {chrome}, Firefox {firefox}, or Safari {safari} (iOS {safari}) or newer. Nothing has been ordered.',
} as const;
