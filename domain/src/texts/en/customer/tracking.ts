/** The page that anyone with the link can open. */
export const tracking = {
  // The order
  orderTitle: 'Order #{number}',
  someonesOrder: '{name}’s order',
  numberAtShop: '<strong>#{number}</strong> from {shop}',
  pickup: 'Pickup',
  delivery: 'Delivery',
  deliveryUpdates: 'Delivery updates',
  timeline: 'Timeline',
  menu: 'See the menu',
  menuOf: 'See {shop}’s menu',

  // Whether it’s up to date
  upToDate: 'Up to date.',
  updatesLive: 'Updates live, no need to reload.',
  lastKnown: 'Not connected. This is the last update we have.',
  connecting: 'Connecting…',
  lastUpdated: 'Last updated <time></time>',

  // The shop
  pickupAddress: 'Pickup address',
  questions: 'Questions?',
  addressOnMap: '{address}<hidden> (map, in a new tab)</hidden>',

  // In place of the order
  title: 'Order',
  loading: 'Loading the order',
  failed: 'The order couldn’t be loaded',
  notConnectedTitle: 'Not connected',
  notConnectedText:
    'This order isn’t saved on this device. It’ll show up once the connection is back.',
  deadLinkTitle: 'This link no longer works',
  deadLinkText:
    'It may have expired, be incomplete, or no longer be shared. If it’s your order, you’ll find it under My orders on the device or account you ordered with, or with Find my order unless you stopped sharing it.',
  toOrders: 'My orders',
  find: 'Find my order',
} as const;

/** The tracking link that a customer shares. */
export const orderLink = {
  share: 'Share tracking link',
  shareAgain: 'Share again',
  manageLink: 'Manage the link',
  shareFailed: 'Couldn’t share the order',
  renew: 'Make a new link',
  renewTitle: 'Make a new link?',
  renewText: 'The link you shared will stop working right away.',
  renewedTitle: 'Your new link is ready',
  renewedText: 'The old one no longer works.',
  renewedShare: 'Share',
  renewFailed: 'Couldn’t make a new link',
  revoke: 'Stop sharing',
  revokeTitle: 'Stop sharing this order?',
  revokeText:
    'The link you shared will stop working right away, and Find my order will no longer show this order. You’ll still see it here, and you can share it again later with a new link.',
  revokedTitle: 'The order is no longer shared',
  revokedText: 'The link you shared no longer works.',
  revokeFailed: 'Couldn’t stop sharing the order',
} as const;
