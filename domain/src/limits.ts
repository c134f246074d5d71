/**
 * The size limits that everything must respect. `firestore.rules` repeats the numbers because it
 * can't import them; `tests/rules` tries each one at its boundary.
 */
export const limits = {
  itemsPerOrder: 50,
  /** Minor units: 100 million of a currency with cents. */
  price: 10_000_000_000,
  /** Minor units, with tax and fees. */
  orderTotal: 1_000_000_000_000,
  quantityPerItem: 99,
  choicesPerItem: 20,
  itemNote: 200,
  /** Of all items together, so that an order stays small. */
  itemNotesPerOrder: 4000,
  /** The choices of one item as stored (`order/item-columns.ts`), and of all items. */
  choicesText: 600,
  choicesTextPerOrder: 8000,
  orderNote: 500,
  /** What an admin writes to customers. */
  shopMessage: 300,
  customerName: 60,
  reason: 200,
  /** How long after it was done (hours) a transition may be sent with its own time. */
  hoursUntilSent: 24,
  /** How far ahead (minutes) the clock of a device may be. */
  minutesClockAhead: 2,
  productName: 80,
  productDescription: 600,
  optionsPerProduct: 10,
  choicesPerOption: 20,
  imageAddress: 500,
  /** Bytes of an uploaded image, and of its small copy for lists. */
  imageBytes: 250_000,
  smallImageBytes: 80_000,
  phone: 40,
  email: 200,
  addressLine: 120,
  displayName: 60,
  /** A person's preferences: how many, and the lengths of a name and a value. */
  preferences: 50,
  preferenceName: 80,
  preferenceText: 600,
  addressesPerUser: 10,
  /** How many test orders there may be at a time. */
  testOrders: 50,
  /** The largest page that a list query may request. */
  listSize: 500,
  /** The most orders that an admin's count or sum may cover; reads are still paged. */
  countSize: 100_000,
  staffNote: 500,
  blockLabel: 200,
  checkpointPlace: 80,
  checkpointText: 200,
  /** How often couriers may try an order's delivery code. */
  deliveryCodeTries: 5,
  /** Characters of a delivery's photo, as a data URL: about 100 KB. */
  deliveryPhoto: 140_000,
  /** How many deliveries a courier may arrange. */
  arrangedRides: 50,
  carrier: 60,
  trackingNumber: 80,
  /** Push tokens. Cloud Messaging's have a few hundred characters. */
  deviceToken: 4096,
  /** Short names that programs generate: a platform, a version. */
  shortName: 40,
  screenName: 60,
  viewName: 40,
  viewSearch: 500,
  shopAddress: 200,
  receiptHead: 300,
  taxNumber: 40,
  /** Categories, and stations. */
  namesOfShop: 50,
  closedDates: 60,
  /** In addition to the standard one. */
  taxRates: 5,
  /** Delivery zones: how many, and the characters of one and of all as stored. */
  deliveryZones: 20,
  deliveryZone: 4000,
  deliveryZonesText: 20_000,
  zonePostcodes: 1000,
  zoneCorners: 100,
  /** The longest distance to deliver over, in meters. */
  deliveryMeters: 200_000,
  /** Rules accept requested times up to two weeks ahead. */
  daysAhead: 13,
  latenciesPerReport: 30,
  /** Seconds between two orders of one person; see `placingPause`. */
  secondsBetweenOrders: 10,
  secondsBetweenOrdersOfGuest: 20,
} as const;

/** How long (ms) a customer must wait after an order before placing the next one. */
export function placingPause(isGuest: boolean): number {
  return (isGuest ? limits.secondsBetweenOrdersOfGuest : limits.secondsBetweenOrders) * 1000;
}
