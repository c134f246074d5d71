/** Whether two plain values (texts, numbers, lists, objects with their keys in one order) are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
