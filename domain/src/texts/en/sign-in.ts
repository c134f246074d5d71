/** Signing in. */
export const signIn = {} as const;
