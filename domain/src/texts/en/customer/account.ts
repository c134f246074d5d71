/** A customer’s account. */
export const account = {
  title: 'Your account',
  loading: 'Loading your account',
  notConnected:
    'You’re not connected, and your details aren’t saved on this device. They’ll show up once you’re connected.',
  cancel: 'Cancel',

  // For guests
  guestText:
    'You’re ordering as a guest. No account needed, and your orders stay on this device. With an account, you also get:',
  gainOrders: 'Your orders on every device, and reordering in one tap',
  gainAddresses: 'Your addresses, ready at checkout',
  gainDetails: 'Your name and phone number, filled in for you',
  signIn: 'Sign in or sign up',

  // Name and phone
  detailsTitle: 'Your details',
  nameLabel: 'Name',
  nameHint: 'We’ll call it out when your order is ready.',
  phoneLabel: 'Phone',
  save: 'Save',
  saved: 'Saved',

  // Addresses
  addressesTitle: 'Addresses',
  noAddresses: 'None yet. Save one here and it’s one tap away when you order delivery.',
  addAddress: 'Add address',
  newAddress: 'New address',
  editAddress: 'Edit address',
  saveAddress: 'Save address',
  duplicateAddress: 'This address is already saved.',
  addressesFull: 'Your address book is full ({limit} addresses). Delete one to add another.',
  edit: 'Edit',
  editThis: 'Edit {address}',
  delete: 'Delete',
  deleteThis: 'Delete {address}',
  deleted: '{address} deleted',
  undo: 'Undo',

  // Emails
  mailsTitle: 'Emails',
  mailsText: 'Sent to the address you give with an order. Turn off what you don’t need.',
  mailReceived: 'Order received',
  mailReceivedText: 'What you ordered and what it costs, with a link to follow it.',
  mailConfirmed: 'Order confirmed',
  mailConfirmedText: 'When the shop accepts it, with the expected time.',
  mailProgress: 'Every step in the kitchen',
  mailProgressText: 'When it’s being prepared, and when a delivery is waiting for a courier.',
  mailReady: 'Ready or on its way',
  mailReadyText:
    'When you can pick it up, when the courier leaves, and if it needs a bit longer after all.',
  mailDelivery: 'Delivery updates',
  mailDeliveryText: 'When there is a tracking number, and where your delivery is.',
  mailDone: 'Receipt',
  mailDoneText: 'What you ordered and what it cost, once you have it.',
  mailsAlways: 'We always email you if an order is canceled, declined, or can’t be delivered.',

  // Sign-in
  securityTitle: 'Sign-in and security',
  securityText: 'Email, password and devices',
  manage: 'Manage',

  // Export and deletion
  dataTitle: 'Your data',
  dataText: 'Download everything we’ve stored about you, or delete it for good.',
  download: 'Download my data',
  dataOffline: 'Both need a connection. You’re offline.',
  dataFailedTitle: 'That didn’t work',
  dataFailed: 'Something went wrong. Please try again.',
  deleteData: 'Delete my data',
  deleteDataTitle: 'Delete your data?',
  deleteAccount: 'Delete my account',
  deleteAccountTitle: 'Delete your account?',
  deleteText:
    'This deletes your name, contact details, addresses, and notifications, and you’ll no longer see your orders. The shop keeps what was ordered and paid, without your name. This can’t be undone.',
  deleteKeep: 'Keep',
} as const;
