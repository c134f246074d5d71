/** At this stock or below, the number left is shown. */
export const lowStock = 5;
