/** The bell in the header, and the toasts and browser notifications for news. */
export const bell = {
  // The bell
  inbox: 'Inbox',
  inboxUnread: 'Inbox, {unread} unread',

  // A toast
  open: 'Open',
  showAll: 'Show all',

  // News of many orders at once: `100+ orders updated`, `98 ready, 2 canceled`
  newOrders: '{count} new orders',
  updatedOrders: '{count} orders updated',
  notifications: '{count} new notifications',
  placed: '{count} sent',
  pending: '{count} waiting for confirmation',
  confirmed: '{count} confirmed',
  preparing: '{count} being prepared',
  ready: '{count} ready',
  out_for_delivery: '{count} on its way',
  completed: '{count} completed',
  cancelled: '{count} canceled',
  rejected: '{count} declined',
} as const;
