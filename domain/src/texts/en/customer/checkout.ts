/** The checkout. */
export const checkout = {
  // The page
  title: 'Checkout',
  back: 'Menu',
  sending: 'Sending your order…',
  emptyTitle: 'Your cart is empty',
  emptyHint: 'Pick something from the menu first.',
  toMenu: 'Go to the menu',
  failedTitle: 'Your order wasn’t sent',
  failedHint: 'Please try again.',

  // Pickup or delivery
  typeTitle: 'How would you like it?',
  typeLabel: 'Pickup or delivery',
  pickup: 'Pickup',
  delivery: 'Delivery',
  addressLabel: 'Where should we bring it?',
  otherAddress: 'Another address',
  saveAddress: 'Save this address',
  saveAddressHint: 'We’ll keep it in your account for next time.',
  addressBookFull: 'Your address book is full ({most} addresses). <link>Manage addresses</link>',

  // When
  timeTitle: 'When?',
  closed: 'The shop is closed now.',
  closedOpens: 'The shop is closed now and opens {when}.',
  tooLate:
    '{type, select, pickup {Your order can’t be ready before the shop closes at {time}.} other {Your order can’t arrive before deliveries end at {time}.}}',
  lastOrders: 'Last orders at {time}',
  afterLastOrders: 'Last orders were at {time}.',
  orderAhead: 'You can order ahead.',
  timeLabel: 'As soon as possible or at a chosen time',
  asap: 'As soon as possible',
  chooseTime: 'Choose a time',
  inAbout: 'In about <wait>{time}</wait>',
  waitUnknown: 'You’ll see how long it takes once you’re connected.',
  day: 'Day',
  timeOn: 'Time, {day}',
  full: 'Full',
  night: 'Night',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  shopZone: 'Times are in the shop’s time zone ({zone}).',

  // What happened to the chosen time
  noTimes: 'No times are available right now.',
  justClosed: 'The shop just closed. Choose a time.',
  timeTaken: '{time} was just taken. Choose another time.',
  timePassed: '{time} has passed. Choose another time.',
  timeTooSoon: '{time} is too soon now or no longer offered. Choose another time.',

  // Who orders
  detailsTitle: 'Your details',
  name: 'Name',
  nameHint: 'So we know whose order it is.',
  calledName: 'What should we call out?',
  calledNameHint:
    'A name, an initial, or nothing: then only your order’s number. People you share the order with see it, too.',
  phone: 'Phone',
  phoneWrong:
    'Check this number. If it’s from another country, start with + and the country code, like +49.',
  email: 'Email',
  contactHint:
    'Either one is enough. We only use them for this order: we’ll email you when we’ve received it and when it’s ready.',
  note: 'Note for the shop',
  orderingAs: 'You’re ordering as <name>{displayName}</name>.',
  orderingAsGuest:
    'You’re ordering as a guest. No account needed. <link>Sign in instead</link> to see your orders on every device.',

  // The order
  orderTitle: 'Your order',
  change: 'Change',
  estimate: 'This is an estimate. The shop checks prices and stock when it gets your order.',
  readyIn: 'Ready in about <wait>{time}</wait>, <span>{from}–{to}</span>.',
  arrivesIn: 'Arrives in about <wait>{time}</wait>, <span>{from}–{to}</span>.',
  kitchenBusy: 'The kitchen is busy, so it’s taking a little longer.',
  readyAt: 'Ready <strong>{when}</strong>.',
  arrivesAt: 'Arrives <strong>{when}</strong>.',
  placeOrder: 'Place order',

  // Prices that changed
  priceChanged: 'A price changed',
  pricesChanged: 'Prices changed',
  acceptPrices: 'Accept and continue',

  // Why nothing can be ordered
  loading: 'Loading the menu and its prices…',
  paused:
    'The shop isn’t taking orders right now. We’ll save your cart, and this page updates when they’re back.',
  accountNeeded:
    'You need an account to order right now. Sign in or create one; we’ll save your cart.',
  unavailable: 'Something in your cart is unavailable. Update your cart to continue.',
  closedForLater: 'The shop is closed and isn’t taking orders for later. We’ll save your cart.',
  reviewPrice: 'A price changed. Review it to continue.',
  incomplete: 'Something in your cart is incomplete. Edit or remove it.',
} as const;
