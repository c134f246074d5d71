/** A courier’s deliveries. */
export const courier = {
  // The page.
  title: 'Deliveries',
  toAllDeliveries: 'See all deliveries',
  toKitchen: 'Go to the kitchen',
  mine: 'Yours',
  mineWhat: 'deliveries',
  mineEmptyTitle: 'No deliveries yet',
  mineEmptyText: 'Take a delivery below. It moves up here and shows its address.',
  offers: 'Ready for pickup',
  offersWhat: 'waiting deliveries',
  offersEmptyTitle: 'Nothing waiting',
  offersEmptyText: 'Deliveries show up here when the kitchen has them ready.',

  // Whether the courier is on duty.
  onDuty: 'On duty',
  offDuty: 'Off duty',
  onDutySince: 'Since <time></time>',
  offDutyText: 'Say when you’re on duty, so the shop can count on you.',
  dutyNotSaved: 'Your duty wasn’t changed',
  dutyRefused: 'You may no longer be a courier of this shop.',
  unnamed: 'A courier',

  // What was done without a connection.
  unsent: 'Not sent yet',
  unsentMove:
    '{order}: {to, select, out_for_delivery {Picked up} completed {Delivered} other {Not delivered}} at <time></time>, waiting to be sent',
  refused: 'Not saved',

  // A delivery.
  items: '{count, plural, one {# item} other {# items}}',
  waiting: 'Waiting <wait></wait>',
  onItsWay: 'Picked up <time></time>',
  requestedFor: 'For <time></time>',

  // One that waits for a courier.
  takeHint: 'You’ll see the full address once you take it. You can still give it back.',
  take: 'Take it',

  // One that the courier has.
  giveBack: 'Give back',
  deliveredTitle: 'Delivered to {name}?',
  deliveredText: 'This closes order {order}. You can’t undo this.',
  deliveredConfirm: 'Yes, delivered',
  deliveredCancel: 'Not yet',
  codeText:
    'Ask for the code on the customer’s order page. It closes order {order}, and you can’t undo this.',
  code: 'Customer’s code',
  codeLocked:
    'There are no tries left. Call the shop: an admin can complete the order without the code.',

  // Where to.
  addressLoading: 'Loading the address',
  addressNotSaved: 'The address isn’t saved on this device. It’ll show up once you’re back online.',
  addressTakenOffline:
    'You took this while offline. The address will show up once the shop knows it’s yours.',
  addressFailed: 'The address couldn’t be loaded: {reason}',
  addressMissing: 'There’s no address. Please ask the shop.',
  map: 'Map',
  call: 'Call<spoken> {phone}</spoken>',
} as const;
