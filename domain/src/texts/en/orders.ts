/** A customer’s own orders, and the page of one order. */
export const orders = {} as const;
