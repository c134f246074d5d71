/** Why the server or the rules refused something. */
export const refusals = {} as const;
