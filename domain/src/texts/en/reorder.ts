/** Ordering the same again. */
export const reorder = {} as const;
