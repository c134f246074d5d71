/** Who somebody is, and what they may do. */
export const user = {
  // A delivery address.
  street: 'Street address',
  apartment: 'Apartment or floor',
  city: 'City',
  instructions: 'Delivery instructions',
  instructionsHint: 'Door code, which bell to ring, where to leave it.',

  // Changes on their way to the server.
  details: 'Your details',
  detailsNotSaved: 'Your details weren’t saved',
  mailChoice: 'Your email settings',
  mailChoiceNotSaved: 'Your email settings weren’t saved',
  newAddress: 'New address',
  addressNotSaved: 'The address wasn’t saved',
  deletedAddress: 'Deleted address',
  addressNotDeleted: 'The address wasn’t deleted',
  addresses: 'Your addresses',
  addressesNotSaved: 'Your addresses weren’t saved',
  refused: 'The server refused this change. Please try again.',
  notificationNotRead: 'The notification wasn’t marked as read',
  inboxNotRead: 'Your inbox wasn’t marked as read',
  inboxRefused: 'The server refused the change. Please try again.',

  // Pages for some of the staff: "This page is for kitchen staff or admins".
  loading: 'Loading',
  admins: 'admins',
  kitchenStaff: 'kitchen staff',
  couriers: 'couriers',
  closedTitle: 'This page is for {roles}',
  closedText: 'This page is for {roles}.',
  closedWithoutRole:
    'You’re signed in as {name}, who has no staff role. An admin can change that; this page opens automatically when they do.',
  closedForRole:
    'You’re signed in as {name}, whose role is {role, select, admin {admin} kitchen {kitchen} other {courier}}. An admin can change that; this page opens automatically when they do.',
  signInFirst: 'Sign in first',
  signIn: 'Sign in',
  otherAccount: 'Use another account',
  endedTitle: 'Your access to this page has ended',
  endedSignedOut: 'You were signed out while it was open. Everything you saved is safe.',
  endedRoleChanged: 'Your role was changed while it was open. Everything you saved is safe.',
} as const;
