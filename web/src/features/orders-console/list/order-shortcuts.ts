/** The keys of the order list, for the list itself and for the help sheet. */
export const orderListShortcuts = {
  next: { keys: 'j', label: 'Next order' },
  previous: { keys: 'k', label: 'Previous order' },
  open: { keys: 'o', label: 'Open the order (or press Enter on it)' },
  select: { keys: 'x', label: 'Select the order' },
  selectAll: { keys: 'Shift+X', label: 'Select all orders shown' },
  search: { keys: '/', label: 'Search orders' },
  letIn: { keys: 'n', label: 'Show new orders' },
  layout: { keys: 'v', label: 'Board or table' },
  all: { keys: '0', label: 'All orders' },
  pending: { keys: '1', label: 'New orders' },
  confirmed: { keys: '2', label: 'Confirmed orders' },
  preparing: { keys: '3', label: 'Orders being prepared' },
  ready: { keys: '4', label: 'Ready orders' },
  out_for_delivery: { keys: '5', label: 'Orders on their way' },
} as const satisfies Record<string, { readonly keys: string; readonly label: string }>;
