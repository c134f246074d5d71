import type { Order } from '@fireline/domain/order/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { markPrinted } from '#entities/order/transitions/kitchen-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { printTicket } from './direct/print-ticket.ts';
import type { PrinterProblem } from './direct/printer-state.ts';
import { printsByItself, ticketKey } from './print-jobs.ts';
import type { PrinterSettings } from './printer-settings.ts';

export interface PrintQueue {
  /** The ticket on the paper; it has to be rendered for the printer. */
  readonly current: Entry<Order> | null;
  /** What went wrong with tickets that weren't printed, by order. */
  readonly problems: ReadonlyMap<string, PrinterProblem>;
  readonly print: (orderIds: readonly string[]) => void;
}

/**
 * Prints one ticket after the other, so that a printer cuts between them, and notes each once the
 * browser is done with it. A browser doesn't know whether the paper came out; a printer that is
 * connected directly mostly does.
 */
export function usePrintQueue(
  entries: readonly Entry<Order>[],
  settings: PrinterSettings,
  timeZone: string | undefined,
): PrintQueue {
  const [ids, setIds] = useState<readonly string[]>([]);
  /** What this page has begun by itself: a refused mark must not print it over and over. */
  const begun = useRef(new Set<string>());
  const [problems, setProblems] = useState<PrintQueue['problems']>(new Map());
  const { station, connection } = settings;

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
  /** The ticket and the settings may change while it prints; it's printed once nevertheless. */
  const latest = useRef(current);
  const settingsNow = useRef(settings);
  const sending = useRef<string | null>(null);
  useEffect(() => {
    latest.current = current;
    settingsNow.current = settings;
  });

  useEffect(() => {
    if (currentId === undefined) return;
    const next = () => setIds((now) => now.slice(1));
    // It left the kitchen meanwhile.
    if (isGone) return next();
    const onDone = () => {
      void markPrinted({ orderId: currentId, station: ticketKey(station) });
      next();
    };
    if (connection !== 'browser') {
      if (sending.current === currentId || latest.current === null) return;
      sending.current = currentId;
      void printTicket(latest.current, connection, settingsNow.current, timeZone).then(
        (problem) => {
          sending.current = null;
          setProblems((now) => withProblem(now, currentId, problem));
          if (problem === null) onDone();
          else next();
        },
      );
      return;
    }
    addEventListener('afterprint', onDone, { once: true });
    // The paper's length is measured first.
    const frame = requestAnimationFrame(() => window.print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [currentId, isGone, station, connection, timeZone]);

  return { current, problems, print };
}

function withProblem(
  problems: PrintQueue['problems'],
  orderId: string,
  problem: PrinterProblem | null,
): PrintQueue['problems'] {
  const others = [...problems].filter(([id]) => id !== orderId);
  return new Map(problem === null ? others : [...others, [orderId, problem]]);
}
