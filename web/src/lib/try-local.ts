/** What `work` answers; undefined where the browser keeps nothing for this site, or has no room left. */
export function tryLocal<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(window.localStorage);
  } catch {
    return undefined;
  }
}
