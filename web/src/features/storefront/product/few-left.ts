/** From here down, the number of pieces left is worth telling. */
export const fewLeft = 5;
