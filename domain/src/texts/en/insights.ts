/** The admin’s figures. */
export const insights = {} as const;
