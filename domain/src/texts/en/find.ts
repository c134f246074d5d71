/** Finding an order by its number. */
export const find = {} as const;
