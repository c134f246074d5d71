/** The recipient's relationship to the order. */
export const audiences = ['customer', 'admin', 'kitchen', 'courier'] as const;
export type Audience = (typeof audiences)[number];
