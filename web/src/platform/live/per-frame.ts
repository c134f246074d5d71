/**
 * Without a frame (the page is hidden, or was a moment ago), a waiting value is passed on after
 * this time (ms).
 */
const atLatest = 100;

/**
 * Passes on at most one value per frame: the first immediately, then the last one that arrived
 * before the next frame. After a sleep, hundreds may arrive at once.
 */
export function perFrame<Value>(deliver: (value: Value) => void): (value: Value) => void {
  let waiting: { readonly value: Value } | null = null;
  let endFrame: (() => void) | null = null;

  function pass(value: Value): void {
    const frame = requestAnimationFrame(() => endFrame?.());
    const timer = setTimeout(() => endFrame?.(), atLatest);
    endFrame = () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      endFrame = null;
      const next = waiting;
      waiting = null;
      if (next) pass(next.value);
    };
    deliver(value);
  }

  return (value) => {
    // Hidden pages have throttled timers, and what doesn't depend on the screen must not wait for
    // them.
    if (document.visibilityState === 'hidden') {
      waiting = null;
      deliver(value);
    } else if (endFrame) waiting = { value };
    else pass(value);
  };
}
