/** The admin’s products. */
export const products = {} as const;
