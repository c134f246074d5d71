/** Ordering the same again. */
export const reorder = {
  // The page
  title: 'Order again',
  tabTitle: 'Order {order} again',
  intro: 'Your order {order}, with today’s menu and prices.',
  back: 'My orders',
  loading: 'Loading the order',
  orderFailed: 'The order couldn’t be loaded',
  menuFailed: 'The menu couldn’t be loaded',
  notConnectedTitle: 'Not connected',
  notConnectedHint: 'You’ll see what’s still available once you’re connected.',
  signInTitle: 'Sign in to order this again',
  notYoursTitle: 'This isn’t one of your orders',
  notYoursHint: 'You can reorder from the account you ordered with.',
  signIn: 'Sign in',
  toMenu: 'Go to the menu',

  // Whether everything is as it was
  allSame: 'Everything is available, at the same prices.',
  allAvailable: 'Everything is available.',
  changed: '{changed, plural, one {One item has} other {# items have}} changed.',
  changedAndGone:
    '{changed, plural, one {One item has} other {# items have}} changed, and {gone, plural, one {one is} other {# are}} unavailable.',
  noneTitle: 'None of these items are available right now',
  noneHint: 'This page updates when something is back.',
  avoidedTitle:
    '{count, plural, one {One item contains an allergen you avoid} other {# items contain allergens you avoid}}',
  avoidedHint:
    '{count, plural, one {It isn’t} other {They aren’t}} selected because of your allergen filter on the menu.',
  pausedTitle: 'Ordering is paused',
  pausedHint: 'You can fill your cart now and order when the shop is back.',

  // The items
  itemsTitle: 'What you ordered',
  unnamed: 'An item',
  same: 'Same as last time',
  available: 'On the menu today',
  gone: 'No longer on the menu',
  soldOut: 'Sold out',
  restInCart: 'All we have left is in your cart',
  onlyLeft: 'Only {left} left (you had {before})',
  renamed: 'Used to be called {name}',
  choicesGone: 'No longer offered: {names}',
  unnamedChoicesGone: 'No longer offered: {count, plural, one {a choice} other {# choices}}',
  chooseAgain: 'Choose again: {names}',
  nowContains: 'Now contains {allergens}',
  avoided: 'Contains {allergens}, which you filter out on the menu',
  newPrice: 'Was {before}, now {now}',

  // Into the cart
  add: 'Add {count, plural, one {# item} other {# items}} to cart',
  addNothing: 'Nothing selected',
  cartKeeps: 'Your cart keeps the {count, plural, one {# item} other {# items}} already in it.',
  added: '{count, plural, one {# item} other {# items}} added to your cart',
  addedSome: '{added} of {count, plural, one {# item} other {# items}} fit in your cart',
} as const;
