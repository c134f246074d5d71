/** What each audience is told when an order moves. */
export const orderNotices = {
  testOrder: '{order} (test)',

  // To the customer; `order` is the order’s number.
  receivedTitle: 'Order {order} received',
  received: 'Waiting for confirmation.',
  confirmedTitle: 'Order {order} confirmed',
  acceptedTitle: 'Order {order} accepted automatically',
  confirmed: 'The kitchen has your order.',
  preparingTitle: 'Order {order} is being prepared',
  preparing: 'The kitchen has started.',
  longerTitle: 'Order {order} needs a bit longer',
  longer: 'The kitchen isn’t quite done with it yet.',
  readyForPickupTitle: 'Order {order} is ready',
  readyForPickup: 'Come pick it up.',
  readyForCourierTitle: 'Order {order} is ready',
  readyForCourier: 'A courier will bring it.',
  onItsWayTitle: 'Order {order} is on its way',
  onItsWay: 'The courier has it.',
  onItsWayTracked: 'Tracking number: {shipment}',
  courierFoundTitle: 'Order {order} has a courier',
  courierFound: 'The courier will bring it as soon as it’s ready.',
  courierFoundReady: 'The courier is about to pick it up.',
  courierNearTitle: 'Order {order} is almost there',
  courierNear: 'The courier is near you.',
  checkpointTitle: 'Order {order}: {place}',
  checkpoint: 'Your delivery has come this far.',
  shopMessageTitle: 'Message from {shop}',
  shipmentTitle: 'Order {order} has a tracking number',
  shipment: '{carrier} {number}',
  changeRequestedTitle: 'Order {order}: the customer asks for a change',
  requestDeclinedTitle: 'Order {order}: your change isn’t possible',
  changeRequestedNote: 'Asks for a change: {what}',
  requestDeclinedNote: 'Declined the customer’s change: {reason}',
  requestWithdrawnNote: 'Asks for no change any more',
  changeWithdrawnNote: 'Withdrew the question: {what}',
  changeAskedTitle: 'Order {order}: is this change all right?',
  changeAsked: '{what}. The total would be {total} instead of {before}. {reason}',
  changeAnsweredTitle:
    '{answer, select, accepted {Order {order}: change accepted} other {Order {order}: change declined}}',
  changeAnswered: '{what}, {total}',
  changeAnsweredNote: '{answer, select, accepted {Accepted} other {Declined}}: {what}, {total}',
  changedTitle: 'Order {order} was changed',
  changed: '{what}. The total is now {total}. {reason}',
  failedTitle: 'Order {order} couldn’t be delivered',
  failed: 'We’ll try again.',
  pickedUpTitle: 'Order {order} picked up',
  deliveredTitle: 'Order {order} delivered',
  enjoy: 'Enjoy, and thank you for your order.',
  canceledTitle: 'Order {order} was canceled',
  canceledByYou: 'You canceled it.',
  notAcceptedTitle: 'Order {order} couldn’t be accepted',
  notAccepted: 'Please call the shop.',

  // Who canceled it, to everyone.
  canceledByCustomer: 'The customer canceled it.',
  canceledByAdmin: 'The shop canceled it.',
  canceledByKitchen: 'The kitchen canceled it.',
  canceledByCourier: 'The courier canceled it.',
  canceledBySystem: 'It wasn’t confirmed in time.',

  // To the staff, in addition.
  newTitle: 'New order {order}',
  recalledTitle: 'Order {order} was recalled',
  backTitle: 'Order {order} is back: delivery failed',
  completedTitle: 'Order {order} completed',
  declinedTitle: 'Order {order} was declined',
  toPickUpTitle: 'Order {order} is ready for pickup',
  whose: '{name}, {type, select, pickup {pickup} other {delivery}}',
  whosePriced: '{name}, {type, select, pickup {pickup} other {delivery}}, {price}',
  linesFor: '{count, plural, one {# line} other {# lines}} for {name}',
  for: 'For {name}',
  stopWork: 'Stop work on it.',
  bringBack: 'Bring it back to the shop.',
  leaveIt: 'There’s nothing to pick up.',
  notReady: 'It isn’t ready after all.',
  startedByShop: 'The shop marked it as on its way.',
  deliveredByShop: 'The shop marked it as delivered.',

  // To the staff: an order was deleted.
  deletedTitle: 'Order {order} was deleted',
  deletedOpen: 'It was still open.',
  deletedClosed: 'It was already closed.',

  // To admins: stock that runs out.
  soldOutTitle: '{product} is sold out',
  soldOut: 'Customers can’t order it until you add stock.',
  lowStockTitle: '{product}: {count} left',
  lowStock: 'Add stock before it sells out.',

  // To customers: something in their cart.
  cartGoneTitle: '{product} isn’t available now',
  cartGone: 'It’s still in your cart, but you can’t order it at the moment.',
  cartBackTitle: '{product} is back',
  cartBack: 'It’s in your cart, and you can order it again.',

  // To couriers: news that isn’t a move.
  offerTitle: 'Delivery {order} is ready for pickup',
  offer: 'No courier has taken it yet.',
  assignedTitle: 'Delivery {order} is yours',
  offeredTitle: 'Delivery {order} is offered to you',
  offered: 'You can take it as soon as it’s ready.',
  offeredReady: 'Take it now, or any courier can.',
  assignedOnItsWay: 'It’s already on its way.',
  unassignedTitle: 'Delivery {order} is no longer yours',
  reassigned: 'Another courier has it now.',
  unassigned: 'The shop has taken it back.',
  contactChangedTitle: 'Delivery {order}: details changed',
  contactChanged: 'The address or phone number is different now. Check it before you continue.',

  // To the staff: which courier has a delivery.
  courierOffered: 'Was offered this delivery.',
  courierTook: 'Now has this delivery, including its address.',
  courierReturned: 'No longer has this delivery.',
  offerEnded: 'The courier didn’t take it in time, so it’s open to all couriers.',

  // To the staff: too many orders of guests.
  guestsStoppedTitle: 'Guests can’t order right now',
  guestsStopped:
    'More than {most} guest orders are waiting; the last one is {order}. Allow guest orders again once you’ve checked them.',

  // To the customer: why the shop declines an order.
  becauseRemoved: 'The shop has removed this order.',
  becauseBlocked:
    'The shop isn’t taking your orders. Please ask there if you think that’s a mistake.',
  becauseBlockedCall:
    'The shop isn’t taking your orders. Call {phone} if you think that’s a mistake.',
  becausePaused: 'The shop isn’t taking orders right now.',
  becausePausedUntil: 'The shop isn’t taking orders until {moment}.',
  becauseStale:
    'It reached us long after you ordered, when your device was back online. Please order again if you still want it.',
  becauseOthersOpen:
    '{most, plural, one {You already have an open order. Please wait until it’s done.} other {You already have {most} open orders. Please wait until one of them is done.}}',
  notServed: '{name} isn’t served at that time. It’s served {hours}.',
  becauseNumberTaken: 'Something went wrong with this order’s number. Please order again.',
  becauseNoTips: 'The shop doesn’t take tips online right now. Please order again without one.',
  becauseTipTooHigh: 'The tip can’t be more than the order costs.',
  becauseNotPayable:
    'The shop doesn’t take payments online right now. Please choose another way to pay.',
  becausePriceChanged:
    'The price changed while you were paying. You weren’t charged. Please order again.',
  becauseNotPaid: 'It wasn’t paid in time.',
  becauseUnreadable: 'This order couldn’t be read. Please order again.',
  becauseNoGuests: 'The shop isn’t taking guest orders right now. Please sign in and order again.',
  becauseGuestItems:
    'Until the shop confirms, guests can order at most {most} limited items. Please order fewer, or sign in.',
  becauseGuestTime:
    'Until the shop confirms, guests can book only one time. Please wait, or sign in.',

  // To the customer: what they have to agree to first.
  askHigherPrice: 'It costs {now} now; when you ordered, it was {before}.',
  askAllergens: '{dish} now contains: {allergens}.',
  askAgain: 'Nothing was ordered. If that’s all right, order again.',

  // To the customer: why Fireline closes an order by itself.
  becauseNotConfirmed: 'The shop didn’t confirm the order in time.',
  becauseLeftToday: 'Closed at the end of the day because it wasn’t marked as picked up.',
  becauseLeftReady: 'Closed after {hours} h on the shelf because it wasn’t marked as picked up.',

  // In the timeline.
  refunded: 'Refunded {amount}{method, select, cash { in cash} card { by card} other {}}: {reason}',
  refundFailedTitle: 'Order {order}: refund refused',
  refundFailedNews:
    'The payment provider couldn’t refund {amount}. Try again, or refund it in cash or by card.',
  refundFailed: 'The payment provider couldn’t refund {amount}.',
  corrected:
    '{kind, select, paid {Payment} other {Refund}} of {amount}{method, select, cash { in cash} card { by card} other {}} corrected: {reason}',

  // Why not at that time; `moment` is one of the moments below.
  momentToday: '{time} {zone}',
  momentOn: '{day} at {time} {zone}',
  closed: 'The shop is closed.',
  closedUntilToday: 'The shop is closed. It opens at {time} {zone}.',
  closedUntil: 'The shop is closed. It opens on {day} at {time} {zone}.',
  closedThen: 'The shop is closed at that time ({moment}). Please choose another time.',
  notOffered: 'The shop doesn’t take orders for {moment}. Please choose another time.',
  tooSoon:
    'Your order can’t be ready by {moment}, so soon after the shop opens. Please choose a later time.',
  tooLate:
    '{type, select, pickup {Your order can’t be ready before the shop closes at {time} {zone}.} other {Your order can’t arrive before deliveries end at {time} {zone}.}} Please choose another time.',
  afterLastOrders: 'Last orders were at {time} {zone}. Please choose another time.',
  fullyBooked: 'The time you chose ({moment}) is fully booked. Please choose another.',
} as const;
