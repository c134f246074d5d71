/** Durations in milliseconds, as all times of Fireline are: `5 * minute`. */

export const minute = 60_000;
export const hour = 60 * minute;
/** Of a clock. A day of the shop's calendar may have 23 or 25 hours, see `shop-days.ts`. */
export const day = 24 * hour;
