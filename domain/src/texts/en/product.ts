/** A product and its options. */
export const product = {} as const;
