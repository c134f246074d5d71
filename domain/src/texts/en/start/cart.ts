/** The cart, beside the menu and at the checkout. */
export const cart = {
  // The cart
  label: 'Cart',
  title: 'Your cart',
  view: 'View cart',
  beingSent: 'Order being sent',
  items: '{count, plural, one {# item} other {# items}}',
  withTax: 'with tax',
  emptyTitle: 'Your cart is empty',
  emptyTitleSent: 'Nothing else in your cart',
  emptyHint: 'Pick something from the menu.',

  // A line
  each: 'Each: {choices}',
  note: '“{note}”',
  quantityOf: 'Quantity of {name}',
  edit: 'Edit',
  editItem: 'Edit {name}',
  remove: 'Remove',
  removeItem: 'Remove {name}',
  removed: '{name} removed',
  undo: 'Undo',
  allLeft: 'That’s all we have left.',
  takeRest: 'Take {count}',
  gone: '{name} is no longer on the menu.',
  priceChanged: 'The price changed from {before} to {now}.',
  acceptPrice: 'OK',
  acceptPriceOf: 'OK, {name} at the new price',

  // The total, and the way to the checkout
  subtotal: 'Subtotal',
  delivery: 'Delivery',
  total: 'Estimated total',
  hasProblems: 'Change or remove the items marked in red to check out.',
  pricesChanged: 'Several prices changed.',
  acceptAll: 'Accept all',
  paused: 'Ordering is paused. We’ll save your cart.',
  checkout: 'Go to checkout',

  // How long an order takes
  waitMinutes: '{count} min',
  waitSpan: '{least}–{most} min',
  waitHours: '{hours} h',

  // Parts of the page that load later
  opening: 'Opening {what}…',
  openFailedTitle: '{what} couldn’t be opened',
  openFailedHint: 'Part of the page couldn’t be loaded.',
  openFailedOffline: 'You’re offline, and this part of the page isn’t on this device yet.',
  partFailed: 'Part of your cart couldn’t be loaded.',
  retry: 'Try again',
  close: 'Close',
} as const;
