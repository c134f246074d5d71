/**
 * What a writer means and only the server or an SDK can write. Plain values, so that the domain
 * builds documents without an SDK; `encode.ts` turns them into what each SDK uses.
 */

/**
 * The time of the commit that writes it, by the clock that the rules and all readers go by. Nobody
 * knows it beforehand, so it isn't a number.
 */
export const serverTime: unique symbol = Symbol('serverTime');

/** A time to be written: milliseconds since the epoch, or the server's. */
export type Time = number | typeof serverTime;

/** Instead of a field's new value: removes the field. */
export const deletedField: unique symbol = Symbol('deletedField');
