/** The shop takes no orders for now. */
export const paused = {
  title: 'Ordering is paused',
  hint: 'The shop isn’t taking orders right now. Take a look around: we’ll save your cart, and this page updates when they’re back.',
  hintUntil: 'You can order again {when}. Take a look around: we’ll save your cart.',
} as const;
