/** Why the server or the rules refused something. */
export const refusals = {
  // Why an order can’t be moved.
  orderFinal: 'This order is already closed.',
  transitionUnknown: 'You can’t do this at the order’s current step.',
  transitionNotYours: 'Your role can’t make this change.',
  orderNotYours: 'This order isn’t assigned to you.',
  reasonMissing: 'Enter a reason.',
  cancelWindowOver: 'You can no longer cancel this order yourself. Please call the shop.',

  // Why an item can’t be ordered.
  itemGone: 'An item in your order is no longer on the menu.',
  soldOut: '{product} is sold out.',
  totalTooHigh: 'This order is too large. Please split it, or call the shop.',
  fewLeft: 'Only {count} × {product} left.',
  choiceGone: '{product}: one of your choices is no longer available.',

  // What is wrong with the choices for one of its options, for a list of items.
  choiceTwiceOf: '{product}: the same choice for {option} was made too often.',
  choiceGoneOf: '{product}: your choice for {option} is no longer available.',
  choiceSoldOutOf: '{product}: {choice} is sold out.',
  choiceMissingOf: '{product}: choose an option for {option}.',
  choicesTooFewOf: '{product}: choose at least {least} for {option}.',
  choicesTooManyOf: '{product}: choose at most {most} for {option}.',

  // The same, on the product’s own page.
  choiceTwice: 'The same choice for {option} was made too often.',
  choiceGoneHere: 'Your choice for {option} is no longer available.',
  choiceMissing: 'Choose an option for {option}.',
  choicesTooFew: 'Choose at least {least} for {option}.',
  choicesTooMany: 'Choose at most {most} for {option}.',
} as const;
