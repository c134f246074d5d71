/** At this stock or below, the number left is shown. */
export const fewLeft = 5;
