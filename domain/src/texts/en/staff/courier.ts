/** A courier’s deliveries. */
export const courier = {
  // The page.
  title: 'Deliveries',
  toAllDeliveries: 'See all deliveries',
  toKitchen: 'Go to the kitchen',
  offeredToYou: 'Offered to you',
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
  arranged: 'Order of your deliveries',
  notArranged: 'Your deliveries weren’t rearranged',
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

  bag: 'In the bag',
  quoted: '“{text}”',
  broughtBack: 'Brought back: {reason}',

  // One that the shop offers to this courier.
  offeredUntil: 'Yours to take until <time></time>. Then it’s offered to everyone.',
  offerIsOver: 'The time to take it is over. It’s about to be offered to everyone.',
  decline: 'Decline',
  declineTitle: 'Decline {order}?',
  declineText: 'It’s then open to all couriers. The shop sees your reason.',
  declineReason: 'Why can’t you bring it?',
  declineTooFar: 'Too far from here',
  declineFull: 'I can’t carry more',
  declineEnding: 'My shift is ending',

  // One that waits for a courier.
  takeHint: 'You’ll see the full address once you take it. You can still give it back.',
  take: 'Take it',

  // One that the courier has.
  giveBack: 'Give back',
  giveBackTitle: 'Give {order} back?',
  giveBackText:
    'It’s then open to all couriers, and you no longer see the address. The shop sees your reason.',
  giveBackBreakdown: 'My bike broke down',
  keep: 'Keep it',
  deliveredTitle: 'Delivered to {name}?',
  deliveredText: 'This closes order {order}. You can’t undo this.',
  deliveredConfirm: 'Yes, delivered',
  deliveredCancel: 'Not yet',
  codeText:
    'Ask for the code on the customer’s order page. It closes order {order}, and you can’t undo this.',
  code: 'Customer’s code',
  codeInvalid: 'Enter the four digits of the code.',
  codeWrong:
    'That’s not the customer’s code. {left, plural, =0 {There are no tries left: ask the shop to complete the order.} one {You have # more try.} other {You have # more tries.}}',
  codeLocked:
    'There are no tries left. Call the shop: an admin can complete the order without the code.',
  photoText:
    'Take a photo of where you’ve left it. It closes order {order}, and you can’t undo this. The customer and the shop see the photo for 7 days.',
  photoTake: 'Take a photo',
  photoRetake: 'Take another',
  photoChoose: 'Choose a picture',
  photoPreview: 'The photo you’ve taken',
  photoFailed: 'This photo can’t be used.',
  photoHelp: 'No camera? Call the shop: an admin can complete the order without a photo.',
  photoMissing: 'The photo didn’t arrive. Take it again.',

  // What the courier tells about it.
  update: 'Send an update',
  updateTitle: 'Update on {order}',
  updateText: 'The customer and the shop see it right away.',
  updateLabel: 'What’s happening?',
  updateSend: 'Send',
  lastUpdate: 'Last update: <text></text>, <time></time>',
  phraseWaiting: 'Waiting at the shop',
  phraseBack: 'Back at the shop',
  phraseArrived: 'Arrived at the door',
  phraseNobody: 'Nobody answers',
  phraseNear: 'Almost there',
  phraseTraffic: 'Held up in traffic',

  // Where to.
  addressLoading: 'Loading the address',
  addressNotSaved: 'The address isn’t saved on this device. It’ll show up once you’re back online.',
  addressTakenOffline:
    'You took this while offline. The address will show up once the shop knows it’s yours.',
  addressFailed: 'The address couldn’t be loaded: {reason}',
  addressMissing: 'There’s no address. Please ask the shop.',
  navigate: 'Navigate',
  call: 'Call<spoken> {phone}</spoken>',
} as const;
