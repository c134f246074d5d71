/** The emails about an order. */
export const orderMails = {
  greeting: 'Hello,',
  greetingName: 'Hello {name},',
  yourOrder: 'Your order',
  next: 'What happens next',

  // What is known about the order.
  order: 'Order',
  pickupAt: 'Pickup',
  delivery: 'Delivery',
  toYourAddress: 'to your address',
  orderedAt: 'Ordered',
  receipt: 'Receipt',
  openReceipt: 'Open the receipt',
  requestedFor: 'Requested for',
  readyAt: 'Ready',
  arrivesAt: 'Arrives',
  readySince: 'Ready since',
  pickedUpAt: 'Picked up',
  deliveredAt: 'Delivered',
  canceledAt: 'Canceled',

  // What was ordered, and what it costs.
  note: '“{note}”',
  subtotal: 'Subtotal',
  deliveryFee: 'Delivery',
  total: 'Total',

  // The button.
  orderAgain: 'Order again',
  openOrder: 'Open your order',
  followOrder: 'Follow your order',

  // What happens next; `call` is one of the first two.
  callShop: 'Call {phone}.',
  askShop: 'Please ask at the shop.',
  nextFollow: 'Follow every step live on your order’s page.',
  nextReceived:
    'The shop will look at your order and confirm it. Until then, you can cancel it yourself.',
  nextConfirmedPickup: 'The kitchen will prepare it. We’ll let you know when you can pick it up.',
  nextConfirmedDelivery: 'The kitchen will prepare it, and a courier will bring it to you.',
  nextPreparingPickup: 'We’ll let you know when you can pick it up.',
  nextPreparingDelivery: 'A courier will bring it as soon as it’s ready.',
  nextFailed: 'We’ll try again. Please check the address. Is it wrong? {call}',
  nextReadyAt: 'Come to {address} and give the number {order} or your name.',
  nextReady: 'Come to the shop and give the number {order} or your name.',
  nextWaiting: 'It’s waiting for a courier.',
  nextOnItsWay: 'Please be there when the courier arrives.',
  nextCompleted: 'Was something wrong? {call}',
  nextCanceledByYou: 'This order is closed.',
  nextCanceled: 'This order is closed. Didn’t expect this? {call}',
  nextDeclined: 'We won’t make this order. Questions? {call}',

  // Why it was sent, and how to get fewer.
  whySent:
    'You’re getting this email because this address was given with order {order}. With an account, you can choose which emails you get. If something goes wrong, we’ll always email you.',
  stop: 'Not you? Stop these emails',
  choose: 'Choose your emails',
} as const;
