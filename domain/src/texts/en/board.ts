/** The ready board. */
export const board = {} as const;
