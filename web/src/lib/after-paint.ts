/** What the first screen can do without is loaded when that screen has been painted. */

/** A first page that does not come keeps nothing else waiting for longer than this (ms). */
const patience = 3000;
let announce: () => void = () => {};
const firstPage = new Promise<void>((resolve) => {
  announce = resolve;
  setTimeout(resolve, patience);
});

/** Told by the router: the first page's own content is in the document. */
export function pageIsThere(): void {
  announce();
}

/** Resolves when the browser has painted what is there and has nothing better to do. */
export async function afterPaint(): Promise<void> {
  await firstPage;
  // A page in the background never paints.
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
      else setTimeout(resolve, 50);
    });
  });
}
