/** The checkout. */
export const checkout = {} as const;
