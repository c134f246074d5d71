/** Later than every order (ms), whatever this device's clock says. */
export const endOfTime = Date.UTC(9999, 0, 1);
