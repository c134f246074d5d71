/** An order’s states, in a word or two. */
export const status = {} as const;
