/** Emails that are not about an order. */
export const mails = {} as const;
