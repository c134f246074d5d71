/** Changes of the user's own data, on their way to the server. */
export const user = {
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
} as const;
