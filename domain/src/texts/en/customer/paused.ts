/** The shop takes no orders for now, or not yet. */
export const paused = {
  title: 'Ordering is paused',
  hint: 'The shop isn’t taking orders right now. Take a look around: we’ll save your cart, and this page updates when they’re back.',
  hintUntil: 'You can order again {when}. Take a look around: we’ll save your cart.',
  notSetUpTitle: 'This shop isn’t open yet',
  notSetUpHint: 'It still needs to be set up. The menu will show up here once it is.',
} as const;
