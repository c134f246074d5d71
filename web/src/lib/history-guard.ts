/**
 * Back and forward before the router hears of them. A window calls its `popstate` listeners in the order in which they
 * came, whatever they ask for: this module is loaded before the router.
 */
type Guard = (event: PopStateEvent) => void;

let guard: Guard | null = null;

window.addEventListener('popstate', (event) => guard?.(event));

/** `next` may stop the event. One at a time; null ends it. */
export function guardHistory(next: Guard | null): void {
  guard = next;
}
