/** The people who work at the shop, and their roles. */
export const team = {} as const;
