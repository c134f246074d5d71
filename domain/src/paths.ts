/** The path of every document, in the format that both SDKs accept. */

export const paths = {
  products: 'products',
  product: (productId: string) => `products/${productId}`,
  settings: 'settings',
  shop: 'settings/shop',
  images: 'images',
  image: (imageId: string) => `images/${imageId}`,
  orders: 'orders',
  order: (orderId: string) => `orders/${orderId}`,
  contact: (orderId: string) => `orders/${orderId}/private/contact`,
  /** The keys for finding the order; see `search/keys.ts`. */
  searchKeys: (orderId: string) => `orders/${orderId}/private/search`,
  /** The code that the customer gives to the courier, and the courier's last try; see `delivery/code.ts`. */
  deliveryCode: (orderId: string) => `orders/${orderId}/private/code`,
  deliveryPhoto: (orderId: string) => `orders/${orderId}/private/photo`,
  /** Where an order would be delivered to if its customer accepts a change (`changes/proposal.ts`). */
  proposedAddress: (orderId: string) => `orders/${orderId}/private/proposal`,
  codeTry: (orderId: string) => `orders/${orderId}/private/try`,
  /** Which courier took the order: for those who were slower and can't read it. */
  taker: (orderId: string) => `orders/${orderId}/private/taker`,
  /** When this person last placed an order: the rules limit the rate with it. */
  placing: (uid: string) => `placing/${uid}`,
  /** The cart of a customer's account, the same on all their devices. */
  cart: (uid: string) => `carts/${uid}`,
  events: (orderId: string) => `orders/${orderId}/events`,
  /** The ID is a transition's version, or that of a note or a checkpoint. */
  event: (orderId: string, id: number | string) => `orders/${orderId}/events/${id}`,
  payments: (orderId: string) => `orders/${orderId}/payments`,
  payment: (orderId: string, paymentId: string) => `orders/${orderId}/payments/${paymentId}`,
  /** Which couriers are on duty. */
  couriers: 'couriers',
  courier: (uid: string) => `couriers/${uid}`,
  deliveries: 'deliveries',
  delivery: (orderId: string) => `deliveries/${orderId}`,
  notifications: (inbox: string) => `inboxes/${inbox}/notifications`,
  /** The key is a transition's version, or names other news of the order. */
  notification: (inbox: string, orderId: string, key: number | string) =>
    `inboxes/${inbox}/notifications/${orderId}_${key}`,
  tracking: (token: string) => `tracking/${token}`,
  queue: 'queue/now',
  users: 'users',
  user: (uid: string) => `users/${uid}`,
  devices: (uid: string) => `users/${uid}/devices`,
  device: (uid: string, deviceId: string) => `users/${uid}/devices/${deviceId}`,
  /** Who has typed their PIN at this screen; see `access/pin.ts`. */
  personAtScreen: (screen: string, uid: string) => `users/${screen}/people/${uid}`,
  pinHolders: 'pinHolders',
  pinHolder: (uid: string) => `pinHolders/${uid}`,
  /** Whom the shop takes no orders from; see `access/block.ts`. */
  blocks: 'blocks',
  block: (blockId: string) => `blocks/${blockId}`,
  /** What the shop notes about a customer. */
  customerNote: (uid: string) => `customers/${uid}`,
  /** The guest that a screen is until it's paired. */
  pairings: 'pairings',
  pairing: (uid: string) => `pairings/${uid}`,
  screens: 'screens',
  screen: (screenId: string) => `screens/${screenId}`,
  mails: 'mail',
  /** The key is that of the notification. */
  mail: (orderId: string, key: number | string) => `mail/${orderId}_${key}`,
  views: 'views',
  view: (viewId: string) => `views/${viewId}`,
  /** Who made a change to something that everyone can read. */
  change: (changeId: string) => `changes/${changeId}`,
  audit: 'audit',
  auditEntry: (id: string) => `audit/${id}`,
  /** The reports of business days; see `day/closing.ts`. */
  closings: 'closings',
  closing: (number: number) => `closings/${number}`,
  /** See `receipts/receipt.ts`. */
  receipts: 'receipts',
  receipt: (number: number) => `receipts/${number}`,
  insights: 'insights',
  insightDay: (date: string) => `insights/${date}`,
  latencyReports: 'latencyReports',
  /** Where they were until November 2026; the last ones expire two weeks after the deployment. */
  formerLatencyReports: 'deliveryReports',
  /** `minute` since the epoch, by the server's clock. */
  latencyReport: (uid: string, minute: number) => `latencyReports/${uid}_${minute}`,
  trackingViews: 'trackingViews',
  trackingView: (orderId: string) => `trackingViews/${orderId}`,
  deadLetters: 'deadLetters',
  deadLetter: (id: string) => `deadLetters/${id}`,
} as const;

/** The inboxes that a role shares; any other inbox is a uid. */
export const sharedInboxes = ['admin', 'kitchen', 'courier'] as const;
export type SharedInbox = (typeof sharedInboxes)[number];
