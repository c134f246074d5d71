/** A customer’s account. */
export const account = {} as const;
