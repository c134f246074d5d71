const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Ref of a scrolling element: while it scrolls and has nothing inside that can get the focus, it gets
 * the focus itself, so that the arrow keys reach all of it.
 */
export function scrollsByKeys(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return;
  const observer = new ResizeObserver(() => {
    const isCutOff = element.scrollHeight > element.clientHeight;
    if (isCutOff && element.querySelector(focusable) === null) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  });
  // It's cut off once either of them changes its size.
  for (const part of [element, ...element.children]) observer.observe(part);
  return () => observer.disconnect();
}
