/** The page that anyone with the link can open. */
export const tracking = {} as const;
