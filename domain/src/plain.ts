/**
 * The boundary between Firestore and the domain: the SDKs' timestamps become milliseconds.
 * Timestamps are recognized by their `toMillis`, which both the client and the Admin SDK have, so
 * the domain needs neither SDK.
 */

/** `value` with every timestamp in it replaced by its milliseconds since the epoch. */
export function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  if ('toMillis' in value && typeof value.toMillis === 'function') return value.toMillis();
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toPlain(part)]));
}
