/** The kitchen’s screen. */
export const kitchen = {} as const;
