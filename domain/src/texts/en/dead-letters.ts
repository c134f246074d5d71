/** Events that could not be handled. */
export const deadLetters = {} as const;
