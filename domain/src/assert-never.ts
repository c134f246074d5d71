/** Ends an exhaustive switch: the compiler rejects a missing case. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
