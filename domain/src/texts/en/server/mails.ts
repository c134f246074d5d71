/** Emails that are not about an order. */
export const mails = {
  // The last email of an hour to an address that many orders are placed with.
  pausedTitle: 'We’ve paused these emails for now',
  pausedPreheader: 'Many orders were placed at {shop} with this address.',
  paused:
    'Many orders were placed at {shop} with this address in the last hour. We won’t email this address about them again before {time}.',
  pausedNotYou: 'Not you? Then someone else used your address. You can stop these emails for good.',
  pausedStop: 'Stop these emails',
  pausedCall: 'Questions? Call {phone}.',

  // The invitation to the staff.
  inviteTitle: 'You’re on the staff at {shop}',
  inviteGreeting: 'Hello,',
  inviteGreetingName: 'Hello {name},',
  invited: 'You’ve been added to the staff at {shop}.',
  invitedBy: '{by} added you to the staff at {shop}.',
  inviteRole:
    'You can now work with {role, select, admin {orders, products, staff, and settings} manager {orders, products, and settings} viewer {orders and figures} kitchen {kitchen tickets} other {deliveries}}.',
  invitePassword:
    'Choose your password first, then sign in at {page}. The link works once and expires soon. If it has expired, ask for a new one.',
  inviteSetPassword: 'Choose your password',
  inviteSignIn: 'Sign in',
  inviteWhySent:
    'You’re getting this email because someone at {shop} entered this address. If it isn’t meant for you, you can ignore it.',
} as const;
