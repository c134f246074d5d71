/** Like `paths`, for documents that only functions read and write: the menu doesn't load these. */

export const serverPaths = {
  /** The checkout at the payment provider, for an order that is paid online. */
  checkout: (orderId: string) => `orders/${orderId}/private/checkout`,
  /** Records that a payment provider's event was handled. */
  paymentEvent: (id: string) => `paymentEvents/${id}`,
  /** The payments of the `demo` provider, on the emulators only. */
  demoCheckout: (id: string) => `demoCheckouts/${id}`,
  /** Records that a carrier's message, or one of its checkpoints, was handled. */
  carrierUpdate: (id: string) => `carrierUpdates/${id}`,
  /** What the customer was last told of a delivery's updates. */
  toldUpdate: (orderId: string) => `carrierUpdates/told_${orderId}`,
  /** How many emails an address got recently; `key` is derived from the address. */
  mailLimit: (key: string) => `mailLimits/${key}`,
  /** Someone's PIN, salted and hashed. */
  pin: (uid: string) => `pins/${uid}`,
  attempts: (key: string) => `attempts/${key}`,
  /** Records that the devices of an inbox were alerted to a notification. */
  push: (inbox: string, notificationId: string) => `pushes/${inbox}_${notificationId}`,
  /** Which active order has the call number. */
  callNumber: (callNumber: string) => `callNumbers/${callNumber}`,
  /** Which order has the number, for as long as it can be found by it. */
  number: (number: string) => `numbers/${number}`,
  invitationMail: (uid: string, minute: number) => `mail/invitation_${uid}_${minute}`,
} as const;
