/** How an order is paid, and whether it was. */
export const payment = {
  title: 'Payment',
  cash: 'Cash',
  card: 'Card',
  online: 'Online',

  // Checkout.
  question: 'How would you like to pay?',
  where:
    '{type, select, pickup {You pay at the counter when you pick up your order.} other {You pay at the door when your order arrives.}}',
  whereOnline: 'You pay on the next page. You’re only charged when the shop confirms your order.',
  only: '{type, select, pickup {You pay at the counter} other {You pay at the door}}{method, select, cash { in cash} other { by card}}.',

  // A discount code.
  codeAdd: 'Add a discount code',
  codeLabel: 'Discount code',
  codeApply: 'Apply',
  codeRemove: 'Remove<hidden> {code}</hidden>',
  codePercent: '{percent, number}% off with {code}',
  codeAmount: '{amount} off with {code}',
  codeMinimum: 'For orders from {amount}: add {missing} more to use it.',
  discount: 'Discount ({code})',
  codeNotApplied: 'Apply this code, or clear the field to order without it.',
  codeFailed: 'The code couldn’t be checked. Please try again.',

  // A tip.
  tipQuestion: 'Would you like to leave a tip?',
  tipNone: 'No tip',
  tipPercent: '{percent, number}% · {amount}',
  tipOwn: 'Other amount',
  tipAmount: 'Tip amount',
  tipTooHigh: 'Enter at most {amount}, which is what the order costs.',
  withTip: 'With the tip',

  // Orders.
  due: 'To be paid',
  partly: 'Partly paid',
  paid: 'Paid',
  toPay: '{method, select, cash {To pay in cash} card {To pay by card} other {To pay}}',
  payAt:
    '{type, select, pickup {You pay at the counter} other {You pay at the door}}{method, select, cash { in cash} card { by card} other {}}.',
  tip: 'Tip',
  refunded: 'Refunded',
  keptAfterRefund: 'Paid, after refunds',

  // Paying online.
  onlineState:
    '{state, select, waiting {Waiting for payment} failed {Payment failed} authorized {Authorized online} captured {Paid online} other {Payment released}}',
  onlineText:
    '{state, select, authorized {You’re charged when the shop confirms your order.} captured {} other {You weren’t charged.}}',
  waitingTitle: 'Waiting for your payment',
  waitingText: 'The shop gets your order as soon as you’ve paid.',
  failedTitle: 'The payment didn’t go through',
  failedText: 'You weren’t charged. Try again, or use another card.',
  barWaiting: 'Your order {label} is waiting for your payment',
  payNow: 'Pay now',
  tryAgain: 'Try again',
  payUntil: 'Pay by <time></time>, or the order is declined.',
  noPaymentPage: 'The payment page can’t be reached. Please try again.',
} as const;
