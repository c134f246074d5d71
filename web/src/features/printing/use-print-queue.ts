import type { Order } from '@fireline/domain/order/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { markPrinted } from '#entities/order/transitions/kitchen-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { printsByItself, ticketKey } from './print-jobs.ts';
import type { PrinterSettings } from './printer-settings.ts';

export interface PrintQueue {
  /** The ticket on the paper; it has to be rendered for the printer. */
  readonly current: Entry<Order> | null;
  readonly print: (orderIds: readonly string[]) => void;
}

/**
 * Prints one ticket after the other, so that a printer cuts between them, and notes each once the
 * browser is done with it. A browser doesn't know whether the paper came out.
 */
export function usePrintQueue(
  entries: readonly Entry<Order>[],
  settings: PrinterSettings,
): PrintQueue {
  const [ids, setIds] = useState<readonly string[]>([]);
  /** What this page has begun by itself: a refused mark must not print it over and over. */
  const begun = useRef(new Set<string>());
  const { station } = settings;

  const print = useCallback((orderIds: readonly string[]) => {
    for (const id of orderIds) begun.current.add(id);
    setIds((now) => [...now, ...orderIds.filter((id) => !now.includes(id))]);
  }, []);

  useEffect(() => {
    const due = entries.filter(
      (entry) => printsByItself(entry, settings) && !begun.current.has(entry.id),
    );
    if (due.length > 0) print(due.map(({ id }) => id));
  }, [entries, settings, print]);

  const currentId = ids[0];
  const current = entries.find(({ id }) => id === currentId) ?? null;
  const isGone = currentId !== undefined && current === null;

  useEffect(() => {
    if (currentId === undefined) return;
    const next = () => setIds((now) => now.slice(1));
    // It left the kitchen meanwhile.
    if (isGone) return next();
    const onDone = () => {
      void markPrinted({ orderId: currentId, station: ticketKey(station) });
      next();
    };
    addEventListener('afterprint', onDone, { once: true });
    // The paper's length is measured first.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [currentId, isGone, station]);

  return { current, print };
}
