/** The inbox, and how somebody wants to hear from the shop. */
export const inbox = {} as const;
