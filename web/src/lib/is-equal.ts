/**
 * Whether two plain values (strings, numbers, lists, objects with the same key order) are equal.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
