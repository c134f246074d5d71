/** Who somebody is, and what they may do. */
export const user = {} as const;
