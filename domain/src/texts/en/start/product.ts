/** A product and its options. */
export const product = {
  // Read out before a price that is struck through.
  previousPrice: 'was ',
} as const;
