/** What is stored on this device. A browser that stores nothing for this site reads as empty. */

export function readLocal(key: string): string | null {
  return tryLocal((storage) => storage.getItem(key)) ?? null;
}

/** Null removes it. Does nothing if the browser stores nothing or has no space left. */
export function writeLocal(key: string, value: string | null): void {
  tryLocal((storage) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)));
}

/** The result of `work`; undefined if it fails because of storage. */
export function tryLocal<Result>(work: (storage: Storage) => Result): Result | undefined {
  try {
    return work(localStorage);
  } catch {
    return undefined;
  }
}
