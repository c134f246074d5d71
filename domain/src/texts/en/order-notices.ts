/** What each audience is told when an order moves. */
export const orderNotices = {} as const;
