/** Customers: their orders, notes about them, and whom the shop takes no orders from. */
export const customers = {
  title: 'Customers',
  search: 'Find by name, phone number, or email',
  searching: 'Searching…',
  searchAgain: 'Try again',
  found: '{count, plural, one {# customer} other {# customers}}',
  foundNone: 'No orders from “{text}”.',
  foundMore: 'These have the newest orders. Type more to find others.',
  foundOrders: '{count, plural, one {# order} other {# orders}} found',
  lastOrder: 'Last order <time></time>',

  // One customer
  back: 'Customers',
  guest: 'Guest',
  blocked: 'Blocked',
  nameless: 'Customer',
  all: 'All orders and notes',
  nobody: 'There is no customer here',
  nobodyHint: 'They may have deleted their account and data.',
  figures: 'Figures',
  orders: 'Orders',
  spent: 'Spent',
  spentHint: 'Completed orders in {currency}',
  unknown: '–',
  contact: 'Contact',
  contactNone: 'No contact on the newest order.',
  ordersTitle: 'Orders',
  ordersNone: 'No orders yet.',
  ordersNewest: 'The newest {count} are listed.',
  ordersPlural: 'orders',

  // The note
  note: 'Note',
  noteHint: 'Only admins see it. Shown next to this customer’s orders.',
  noteSave: 'Save note',
  noteNotSaved: 'The note about {name} wasn’t saved',
  noteLabel: 'Note about {name}',

  // Blocking
  blockTitle: 'Take no more orders',
  blockHint:
    'New orders are declined, with the shop’s phone number to call. Orders that are open stay open.',
  kind: '{kind, select, account {Account} phone {Phone number} other {Address}}',
  kindHint:
    '{kind, select, account {Orders from this account.} phone {Orders from anyone with this number.} other {Orders delivered to this building.}}',
  block: 'Block<hidden> {label}</hidden>',
  unblock: 'Unblock<hidden> {label}</hidden>',
  blockAsk: 'Block {label}?',
  blockAskHint:
    '{kind, select, account {New orders from this account are declined.} phone {New orders with this phone number are declined, no matter who places them.} other {New orders delivered to this building are declined, no matter who places them.}} The customer reads that the shop isn’t taking their orders.',
  blockConfirm: 'Block',
  blockKeep: 'Don’t block',
  blockReason: 'Reason (optional)',
  blockReasonHint: 'Only admins see it.',
  anAdmin: 'an admin',
  blockedBy: 'Blocked by <admin></admin>, <time></time>',
  blockNotSaved: '{label} wasn’t blocked',
  unblockNotSaved: '{label} wasn’t unblocked',
  blocking: 'Blocking {label}',
  unblocking: 'Unblocking {label}',
  blocksTitle: 'Blocked',
  blocksText: 'The shop takes no orders from these.',
  blocksPlural: 'blocks',
  blocksNone:
    'Nobody is blocked. You can block an account, a phone number, or an address on a customer’s page.',
} as const;
