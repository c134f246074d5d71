/** The emails about an order. */
export const orderMails = {} as const;
