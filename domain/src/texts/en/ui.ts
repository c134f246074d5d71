/** Buttons, fields, dialogs, and errors that every page shares. */
export const ui = {} as const;
