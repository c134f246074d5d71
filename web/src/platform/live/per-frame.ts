/** Without a frame (the page is hidden, or was just now) what waits goes on after so long (ms). */
const atLatest = 100;

/**
 * Passes values on, at the most one for each picture that the screen draws: the first at once, of
 * those that come before the next picture the last. After a sleep hundreds may come in one go.
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
    // Nobody looks, and timers are held back: what is told in other ways must not wait for them.
    if (document.visibilityState === 'hidden') {
      waiting = null;
      deliver(value);
    } else if (endFrame) waiting = { value };
    else pass(value);
  };
}
