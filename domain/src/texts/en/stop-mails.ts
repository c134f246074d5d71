/** Unsubscribing from emails. */
export const stopMails = {} as const;
