/**
 * What a writer means and only the server or an SDK can write. Plain values, so that the domain
 * builds documents without an SDK; `encode.ts` turns them into what each SDK uses.
 */

export interface ServerTime {
  readonly means: 'server time';
}

/**
 * The time of the commit that writes it, by the clock that the rules and all readers go by. Nobody
 * knows it beforehand, so it isn't a number.
 */
export const serverTime: ServerTime = Object.freeze({ means: 'server time' });

/** A time to be written: milliseconds since the epoch, or the server's. */
export type Time = number | ServerTime;

export interface DeletedField {
  readonly means: 'deleted field';
}

/** Instead of a field's new value: removes the field. */
export const deletedField: DeletedField = Object.freeze({ means: 'deleted field' });
