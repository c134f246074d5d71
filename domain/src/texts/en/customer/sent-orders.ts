/** Orders on their way to the shop, beside the cart. */
export const sentOrders = {
  sending: 'Sending order {order}…',
  unsent: 'Order {order} hasn’t been sent yet',
  seeOrder: 'See order',
  waiting: 'It’ll be sent automatically once the connection is back.',
  waitingUntil:
    'It’ll be sent automatically once the connection is back. After {time}, it’s too late for the time you chose.',
  waitingTooLong:
    'The time you chose, {time}, has passed, so the shop can’t take this order. Choose another time once the connection is back.',
  comesBack:
    '{count, plural, one {Its item goes back to your cart if the shop can’t take it.} other {Its # items go back to your cart if the shop can’t take it.}}',
} as const;
