/** For whom a notification is written: as whom they know the order. */
export const audiences = ['customer', 'admin', 'kitchen', 'courier'] as const;
export type Audience = (typeof audiences)[number];
