/**
 * Resolves when the browser has painted what is there and has nothing better to do: what the first
 * screen can do without is loaded then.
 */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // A page in the background never paints.
    if (document.visibilityState === 'hidden') return resolve();
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 50);
    });
  });
}
