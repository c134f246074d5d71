/**
 * When the focused element disappears (a button that has done its job, a dialog that closes
 * itself), the browser drops the focus to the body: a screen reader falls silent, and Tab starts
 * over at the top. In that case, this moves the focus to the heading of the nearest container that
 * still exists.
 */

/** Code with a better target has moved the focus by then (ms). */
const patience = 100;

/** Runs for the rest of the page's life. `isOff` returns whether the page manages its own focus. */
export function startFocusRescue(isOff: () => boolean): void {
  /** The element that last had the focus in the page and its ancestors, innermost first. */
  let way: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('focusin', ({ target }) => {
    clearTimeout(timer);
    const main = document.getElementById('main');
    if (!(target instanceof Element) || !main?.contains(target)) return;
    way = wayUp(target, main);
  });
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget === null && target instanceof Element) lookSoon(target);
  });
  // Not every browser fires an event when the focused element is removed.
  new MutationObserver(() => {
    const [last] = way;
    if (last && !last.isConnected && isLost()) lookSoon(last);
  }).observe(document.body, { childList: true, subtree: true });

  function lookSoon(last: Element): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A click on the background removed the focus on purpose.
      const isGone = !last.isConnected || last.matches(':disabled');
      if (isGone && isLost() && !isOff()) rescue();
    }, patience);
  }

  function rescue(): void {
    const main = document.getElementById('main');
    const kept = [...way, main].filter((element) => element?.isConnected);
    const headings = kept.map((element) => element?.querySelector<HTMLElement>('h1, h2, h3'));
    const heading = headings.find((found) => found);
    const place = heading ?? main;
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  }
}

function isLost(): boolean {
  const { activeElement, body } = document;
  const isNowhere = activeElement === null || activeElement === body;
  // A dialog keeps the focus inside itself.
  return isNowhere && !document.querySelector('[role=dialog], [role=alertdialog]');
}

function wayUp(from: Element, to: Element): readonly Element[] {
  const way: Element[] = [];
  for (let at: Element | null = from; at && at !== to; at = at.parentElement) way.push(at);
  return way;
}
