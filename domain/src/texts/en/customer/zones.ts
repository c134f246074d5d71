/** Where the shop delivers, and on what terms. */
export const zones = {
  // To the customer: what an address means.
  fee: 'Delivery {fee}',
  feeFree: 'Free delivery',
  freeFrom: 'free from {amount}',
  minimum: 'minimum order {amount}',
  toFree: 'Add {amount} more and delivery is free.',
  belowMinimum: 'Orders to this address start at {minimum}. Add {missing} more to continue.',

  // On the menu
  ask: 'Do we deliver to you?',
  check: 'Check',
  change: 'Change',
  to: '{place}: {terms}',
  here: 'To you',

  // Saying where an address is
  locate: 'Use my location',
  locateHint: 'Only if you’re at this address now. It also helps the courier find you.',
  locating: 'Finding your location…',
  located: 'Your location is set.',
  locateRemove: 'Remove',
  locateDenied:
    'Your browser doesn’t allow it. Allow location for this site in the browser’s settings, then try again.',
  locateFailed: 'Your device couldn’t find its location. Try again.',
  locateVague:
    'Your device only knows its location to within {distance}. Try it on a phone, or outdoors.',

  // Why an order can’t be delivered; shown at the field, and if the shop declines the order.
  off: 'The shop doesn’t deliver right now. You can pick up your order instead.',
  outside: 'The shop doesn’t deliver to this address.',
  outsidePostcode: 'The shop doesn’t deliver to {postcode}.',
  tooFar: 'This address is too far away: the shop delivers up to {distance}.',
  postcodeMissing:
    'Enter the {name, select, zip {ZIP code} eircode {Eircode} pin {PIN code} postal {postal code} other {postcode}}, so we can tell whether the shop delivers there.',
  positionMissing:
    'The shop needs to know where this address is on the map. When you’re there, use your location.',

  // Why not now; `moment` as in “tomorrow at 12:30”.
  noDeliveryTimes:
    'The shop isn’t delivering, and doesn’t take delivery orders for later. You can pick up your order instead.',
  closedNow: 'The shop isn’t delivering right now.',
  closedNowUntil: 'The shop isn’t delivering right now. Deliveries start {when}.',
  notNow: 'The shop isn’t delivering right now.',
  notNowUntilToday: 'The shop isn’t delivering right now. It delivers from {time} {zone}.',
  notNowUntil: 'The shop isn’t delivering right now. It delivers from {day} at {time} {zone}.',
  notThen: 'The shop doesn’t deliver at that time ({moment}). Please choose another time.',

  // To the admin: what is wrong with a zone.
  tooMany: 'Add at most {most} zones.',
  tooLong: 'The zones are too long in total. Use fewer codes or corners.',
  nameMissing: 'Enter a name.',
  postcodesMissing: 'Enter at least one code.',
  postcodeUnreadable: '“{entry}” isn’t a code, a range like 11201-11209, or a start like 112*.',
  cornersTooFew: 'An area needs at least three corners.',
  cornersTooMany: 'Use at most {most} corners.',
} as const;
