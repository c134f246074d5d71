/** Events that could not be handled. */
export const deadLetters = {
  title: 'Failed events',
  hint: 'Follow-up steps that Fireline couldn’t finish. Entries are removed after 30 days.',
  back: 'Orders',
  plural: 'failed events',
  emptyTitle: 'No failed events',
  emptyHint: 'Everything went through.',
  tryAgain: 'Try again<hidden>: {document}</hidden>',
  dismiss: 'Dismiss<hidden>: {document}</hidden>',
} as const;
