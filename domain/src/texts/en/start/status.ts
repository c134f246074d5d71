/** An order’s states, in a word or two. */
export const status = {
  // On badges and in lists.
  placed: 'Sent',
  pending: 'Waiting for confirmation',
  confirmed: 'Confirmed',
  preparing: 'Being prepared',
  ready: 'Ready',
  out_for_delivery: 'On its way',
  completed: 'Completed',
  cancelled: 'Canceled',
  rejected: 'Declined',
} as const;
