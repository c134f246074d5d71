/** The header, the navigation, and pages that could not be shown. */
export const shell = {} as const;
