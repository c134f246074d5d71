/**
 * Intercepts back and forward before the router notices them. A window calls its `popstate`
 * listeners in the order they were added, regardless of `capture`, so this module must be loaded
 * before the router.
 */
type Guard = (event: PopStateEvent) => void;

let guard: Guard | null = null;

window.addEventListener('popstate', (event) => guard?.(event));

/** `next` may stop the event. One at a time; null removes it. */
export function guardHistory(next: Guard | null): void {
  guard = next;
}
