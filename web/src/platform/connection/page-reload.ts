/** The page loads itself anew, as the last thing that is tried; when it did is noted in this tab. */

const key = 'fireline.reloaded';

/** In milliseconds, 0 if never; null if the browser keeps no note of it. */
export function lastReload(): number | null {
  try {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    sessionStorage.setItem(key, String(last));
    return last;
  } catch {
    return null;
  }
}

export function reloadPage(): void {
  sessionStorage.setItem(key, String(Date.now()));
  window.location.reload();
}
