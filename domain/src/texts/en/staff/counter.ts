/** Typing in an order for a customer, on the phone or at the counter. */
export const counter = {
  title: 'Add order',
  back: 'Orders',
  button: 'Add order',
  keyNew: 'Add order',
  keyPlace: 'Place order',

  // Dishes
  dish: 'Dish',
  dishHint: 'Type part of its name, or 3 and a name for three of them.',
  dishes: 'Dishes',
  times: '{quantity} ×',
  soldOut: 'Sold out',
  nothingFound: 'No dish matches.',
  addDish: 'Add to order',
  cancelDish: 'Cancel',
  lines: 'Dishes in this order',
  noLines: 'No dishes yet',
  gone: 'No longer on the menu',
  quantityOf: 'Quantity of {name}',
  total: 'Total',

  // Keys
  keys: 'Keys',
  keyAdd: 'Add the dish; with a number alone, change the last quantity',
  keyChoose: 'Choose a dish',
  keyOption: 'Choose an option, then Enter',

  // The customer
  source: 'How it was ordered',
  byPhone: 'By phone',
  atCounter: 'At the counter',
  type: 'Pickup or delivery',
  phone: 'Phone',
  known: '{name} · {count, plural, one {1 order} other {{count} orders}}',
  name: 'Name',
  walkIn: 'Walk-in',
  email: 'Email',
  address: 'Delivery address',
  when: 'Time',
  asap: 'As soon as possible',
  note: 'Note',

  // Sending
  place: 'Place order',
  failed: 'The order wasn’t placed',
  tryAgain: 'Check the connection and try again.',
  checking: 'Checking the order…',
  declined: 'This order isn’t possible',
  changeOrder: 'Change the order',
  taken: 'Order {order} is placed',
  message: 'Thanks for your order with {shop}. Follow it here: {link}',
  copy: 'Copy message',
  copied: 'Copied',
  sms: 'Text message',
  mail: 'Email',
  next: 'Next order',
  open: 'Open {order}',

  // On the order
  phoneOrder: 'Phone order',
  counterOrder: 'Counter order',
  takenBy: 'Typed in by',
} as const;
