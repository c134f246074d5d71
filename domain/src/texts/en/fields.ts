/** What is wrong with something that was typed in. */
export const fields = {} as const;
