/** The menu page. */
export const menu = {} as const;
