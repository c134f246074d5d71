/** The live lab. */
export const live = {} as const;
