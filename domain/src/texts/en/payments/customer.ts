/** How an order is paid, and whether it was. */
export const payment = {
  title: 'Payment',
  cash: 'Cash',
  card: 'Card',

  // Checkout.
  question: 'How would you like to pay?',
  where:
    '{type, select, pickup {You pay at the counter when you pick up your order.} other {You pay at the door when your order arrives.}}',
  only: '{type, select, pickup {You pay at the counter} other {You pay at the door}}{method, select, cash { in cash} other { by card}}.',

  // Orders.
  due: 'To be paid',
  partly: 'Partly paid',
  paid: 'Paid',
  toPay: '{method, select, cash {To pay in cash} card {To pay by card} other {To pay}}',
  payAt:
    '{type, select, pickup {You pay at the counter} other {You pay at the door}}{method, select, cash { in cash} card { by card} other {}}.',
  tip: 'Tip',
} as const;
