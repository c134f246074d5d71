/** The shop’s settings. */
export const settings = {} as const;
