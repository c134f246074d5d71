import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

export interface RowFocus {
  /** The order that Tab reaches and that keys act on. */
  readonly activeId: string | null;
  /** Moves the focus by this many orders, or to the first one if none has it. */
  readonly step: (by: number) => void;
  /** Moves the focus to this order. */
  readonly focus: (id: string) => void;
}

/** Scrolls to an order that isn't rendered because it is out of sight. */
export type Reveal = (id: string) => void;

const attribute = 'data-order-id';

/**
 * Focus management for a list that only renders some of its orders. The focus survives when its
 * element disappears: from a button to its order, from an order to its neighbor.
 */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  reveal: RefObject<Reveal | null>,
): RowFocus {
  const [activeId, setActiveId] = useState<string | null>(null);
  const focused = useRef<{ id: string; index: number } | null>(null);

  const focus = useCallback(
    (id: string) => {
      setActiveId(id);
      const find = () =>
        list.current?.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`);
      const element = find();
      if (element) {
        element.focus({ preventScroll: true });
        element.scrollIntoView({ block: 'nearest' });
        return;
      }
      reveal.current?.(id);
      requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
    },
    [list, reveal],
  );

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const row = target instanceof Element ? target.closest(`[${attribute}]`) : null;
        const id = row?.getAttribute(attribute) ?? null;
        focused.current = id === null ? null : { id, index: -1 };
        if (id !== null) setActiveId(id);
      },
      { signal },
    );
    element.addEventListener(
      'focusout',
      ({ relatedTarget }) => {
        // Without a target, the focused element was removed or the window lost focus.
        if (relatedTarget instanceof Node && !element.contains(relatedTarget)) {
          focused.current = null;
        }
      },
      { signal },
    );
    window.addEventListener(
      'pointerdown',
      ({ target }) => {
        if (target instanceof Node && !element.contains(target)) focused.current = null;
      },
      { signal },
    );
    return () => listeners.abort();
  }, [list]);

  useLayoutEffect(() => {
    const last = focused.current;
    if (last === null) return;
    const index = ids.indexOf(last.id);
    const place = index === -1 ? last.index : index;
    focused.current = { id: last.id, index: place };
    if (document.activeElement !== document.body) return;
    const neighbour = ids[Math.min(Math.max(place, 0), ids.length - 1)];
    const next = index === -1 ? neighbour : last.id;
    if (next === undefined) list.current?.focus();
    else focus(next);
  });

  const step = useCallback(
    (by: number) => {
      const from = activeId === null ? -1 : ids.indexOf(activeId);
      const to = from === -1 ? 0 : Math.min(Math.max(from + by, 0), ids.length - 1);
      const id = ids[to];
      if (id !== undefined) focus(id);
    },
    [activeId, ids, focus],
  );

  return { activeId: activeId !== null && ids.includes(activeId) ? activeId : null, step, focus };
}
