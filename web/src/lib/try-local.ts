/**
 * The result of `work`; undefined if the browser stores nothing for this site or has no space left.
 */
export function tryLocal<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}
