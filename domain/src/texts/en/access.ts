/** Passwords, second factors, and everything else about signing in safely. */
export const access = {} as const;
