/**
 * When what has the focus goes away (a button that has done its work, a dialog that closes by itself),
 * the browser drops the focus to the body: a screen reader says nothing, and Tab begins anew at the
 * top. Then it goes to the heading of what the button was in, as far as that is still there.
 */

/** Whoever knows a better place has taken it by then (ms). */
const patience = 100;

/** Watches for good. `isOff` says where a page looks after its focus by itself. */
export function startFocusRescue(isOff: () => boolean): void {
  /** What had the focus in the page last, and what it was in, the innermost first. */
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
  // Not every browser tells with an event that what had the focus is gone.
  new MutationObserver(() => {
    const [last] = way;
    if (last && !last.isConnected && isLost()) lookSoon(last);
  }).observe(document.body, { childList: true, subtree: true });

  function lookSoon(last: Element): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Whoever pressed beside everything wanted the focus gone.
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
  // A dialog keeps the focus in itself.
  return isNowhere && !document.querySelector('[role=dialog], [role=alertdialog]');
}

function wayUp(from: Element, to: Element): readonly Element[] {
  const way: Element[] = [];
  for (let at: Element | null = from; at && at !== to; at = at.parentElement) way.push(at);
  return way;
}
