/** A courier’s deliveries. */
export const courier = {} as const;
