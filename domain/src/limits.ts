/**
 * The sizes that everybody must keep to. `firestore.rules` writes the same numbers down, since it
 * cannot import them; `tests/rules` tries each one at its edge.
 */
export const limits = {
  itemsPerOrder: 50,
  quantityPerItem: 99,
  choicesPerItem: 20,
  itemNote: 200,
  /** Of all items together, so that an order stays small. */
  itemNotesPerOrder: 4000,
  /** The choices of one item as they are stored (`order/item-columns.ts`), and of all. */
  choicesText: 600,
  choicesTextPerOrder: 8000,
  orderNote: 500,
  customerName: 60,
  reason: 200,
  productName: 80,
  productDescription: 600,
  optionsPerProduct: 10,
  choicesPerOption: 20,
  imageAddress: 500,
  /** Of an uploaded picture, and of its small copy for lists. */
  imageBytes: 250_000,
  smallImageBytes: 80_000,
  phone: 40,
  email: 200,
  addressLine: 120,
  displayName: 60,
  /** What somebody has chosen: how many choices, and the name and the text of one. */
  preferences: 50,
  preferenceName: 80,
  preferenceText: 600,
  addressesPerUser: 10,
  /** The largest page that a list query may ask for. */
  listSize: 500,
  /** The most orders that an admin's count or sum may go over; what is read is still paged. */
  countSize: 100_000,
  staffNote: 500,
  checkpointPlace: 80,
  checkpointText: 200,
  carrier: 60,
  trackingNumber: 80,
  /** Of push messages. Cloud Messaging's have a few hundred characters. */
  deviceToken: 4096,
  /** Short names that programs make: a platform, a version. */
  shortName: 40,
  screenName: 60,
  viewName: 40,
  viewSearch: 500,
  shopAddress: 200,
  /** Categories, and stations. */
  namesOfShop: 50,
  closedDates: 60,
  /** Rules take a requested time up to two weeks ahead. */
  daysAhead: 13,
  latenciesPerReport: 30,
  /** Between two orders of one person, in seconds; see `placingPause`. */
  secondsBetweenOrders: 10,
  secondsBetweenOrdersOfGuest: 20,
} as const;

/** How long (ms) after an order its customer may place the next one. */
export function placingPause(isGuest: boolean): number {
  return (isGuest ? limits.secondsBetweenOrdersOfGuest : limits.secondsBetweenOrders) * 1000;
}
