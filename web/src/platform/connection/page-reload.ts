/** Reloads the page, as recovery's last resort; the tab remembers when. */

const key = 'fireline.reloaded';

/** In milliseconds; 0 if never, null if the browser can't remember it. */
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
