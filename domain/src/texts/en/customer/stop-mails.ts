/** Unsubscribing from emails. */
export const stopMails = {
  title: 'Stop emails',
  askTitle: 'Did someone order with your email?',
  askText: 'We can stop all emails about orders to the address this link was sent to.',
  stop: 'Stop these emails',
  doneTitle: 'Emails stopped',
  doneText:
    'We won’t email this address about orders anymore. If it has an account, you’ll still get the emails you chose there.',
  failedTitle: 'The emails couldn’t be stopped',
  failed: 'Please try again.',
} as const;
