/** The admin’s orders. */
export const console = {} as const;
