/** The ready board. */
export const board = {
  title: 'Ready board',
  orders: 'orders',
  preparing: 'Preparing',
  preparingNone: 'Nothing in the kitchen right now.',
  ready: 'Ready for pickup',
  readyNone: 'Your number will show up here when your order is ready.',
  notConnected: 'Not connected. Please ask at the counter.',
  kitchen: 'Kitchen',
} as const;
