/**
 * Keeps toasts above a bar at the bottom of the window while it's there. It's the bar's `ref`, and
 * sets `--bottom-bar` to the height that isn't free.
 */
export function bottomBar(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--bottom-bar', heightOf(bar)));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--bottom-bar');
  };
}

/** At the end of a page, a sticky bar rises with the page's padding. */
const risesBy = 24;

function heightOf(bar: HTMLElement): string {
  const { position, bottom } = getComputedStyle(bar);
  const isStuck = position === 'fixed' || position === 'sticky';
  if (!isStuck || bar.offsetHeight === 0) return '0px';
  return `${bar.offsetHeight + Number.parseFloat(bottom) + risesBy}px`;
}
