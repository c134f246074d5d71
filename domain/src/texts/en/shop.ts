/** When a shop is open, and what it offers. */
export const shop = {} as const;
