/** What the shop has: lists that may be out of date, settings, and who changed them. */
export const shop = {
  // A live list; `what` is a noun in the plural, such as “orders”.
  listFailed: 'The {what} couldn’t be loaded',
  listLoading: 'Loading {what}',
  listOfflineTitle: 'Not connected',
  listOffline: 'No {what} are saved on this device. They’ll show up once you’re connected.',
  listUpdating: 'These {what} may be out of date. Updating…',
  notLiveSince: 'Not live since {time}',
  notLive:
    'This is the last version of the {what}: Fireline no longer shows them here. The connection at the top of the page says why.',

  // Ordering, and the settings.
  ordering: 'Taking orders',
  orderingNotSaved: 'Ordering wasn’t changed',
  orderingRefused: 'The server refused this change. You may no longer work for this shop.',
  settings: 'The shop’s settings',
  settingsNotSaved: 'The settings weren’t saved',
  settingsRefused:
    'The server refused this change. A product may have been deleted in the meantime, or your role has changed.',

  // Who changed what.
  changes: 'changes',
  changesNoneTitle: 'No changes yet',
  changesNone: 'Every change will be listed here, with who made it.',
  anAdmin: 'An admin',
} as const;
