import { type RefObject, useEffect, useState } from 'react';

/** A pointer that has rested on the list this long (ms) isn't working in it. */
const restAfter = 20_000;
/** How often (ms) to check whether a dialog is still open. */
const askedAgainAfter = 250;

/**
 * Whether someone is working in the list: the pointer moves over it, or the keyboard is in it. A
 * list that appears under a resting pointer doesn't count.
 */
export function useHold(list: RefObject<HTMLElement | null>): boolean {
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPointerIn = false;
    let isFocusIn = false;

    function work() {
      clearTimeout(timer);
      timer = setTimeout(rest, restAfter);
      setHeld(true);
    }
    function rest() {
      clearTimeout(timer);
      // A dialog opened from a card ("Cancel order?") must not disappear with the card.
      if (document.querySelector('[role="alertdialog"]')) {
        timer = setTimeout(rest, askedAgainAfter);
        return;
      }
      isPointerIn = false;
      isFocusIn = false;
      setHeld(false);
    }
    function onMove({ movementX, movementY }: PointerEvent) {
      if (movementX === 0 && movementY === 0) return;
      isPointerIn = true;
      work();
    }
    function onPress() {
      isPointerIn = true;
      work();
    }
    function onLeave({ pointerType }: PointerEvent) {
      // A finger leaves with every tap.
      if (pointerType !== 'mouse') return;
      isPointerIn = false;
      if (!isFocusIn) rest();
    }
    function onFocus({ target }: FocusEvent) {
      if (!(target instanceof Element && target.matches(':focus-visible'))) return;
      isFocusIn = true;
      work();
    }
    function onBlur({ relatedTarget }: FocusEvent) {
      if (relatedTarget instanceof Node && element?.contains(relatedTarget)) return;
      isFocusIn = false;
      if (!isPointerIn) rest();
    }

    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener('pointermove', onMove, { signal, passive: true });
    element.addEventListener('pointerdown', onPress, { signal, passive: true });
    element.addEventListener('pointerleave', onLeave, { signal });
    element.addEventListener('focusin', onFocus, { signal });
    element.addEventListener('focusout', onBlur, { signal });
    element.addEventListener('keydown', work, { signal });
    return () => {
      listeners.abort();
      clearTimeout(timer);
    };
  }, [list]);

  return isHeld;
}
