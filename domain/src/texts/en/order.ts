/** An order: its states, steps, lines, and what people do with it. */
export const order = {} as const;
