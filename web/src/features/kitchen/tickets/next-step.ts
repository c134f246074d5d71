/**
 * What one press does to a ticket, depending on the view. Finishing a view's part finishes only
 * that: the functions move the order on when its last line is marked.
 */

import { isDonePreparing, type Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { partOf, type TicketLine } from './tickets.ts';
import { expoName, stationOf, type View } from './views.ts';

export type Step =
  /** `again`: for a recalled order whose lines are all still marked. */
  | { readonly kind: 'accept' | 'start' | 'hand-over'; readonly label: string }
  | {
      readonly kind: 'prepare' | 'again' | 'pack';
      readonly label: string;
      readonly lineIds: readonly string[];
    };

/** Null if there is nothing to do but wait for others. */
export function nextStep(order: Order, view: View, stations: readonly string[]): Step | null {
  switch (order.status) {
    case 'pending':
      return { kind: 'accept', label: texts.kitchen.stepAccept };
    case 'confirmed':
      return { kind: 'start', label: texts.kitchen.stepStart };
    case 'preparing':
      return view.kind === 'expo'
        ? stepAtPass(order, stations)
        : stepAtStove(order, view, stations);
    case 'ready':
      return stepWhenReady(order, view, stations);
    default:
      return null;
  }
}

function stepAtStove(order: Order, view: View, stations: readonly string[]): Step | null {
  const { lines, alsoAt, waitingFor } = partOf(order, view, stations);
  const open = lines.filter(({ isPrepared }) => !isPrepared);
  const isOwn = view.kind === 'station' && waitingFor.length > 0;
  if (open.length > 0) {
    return prepare(open, isOwn ? texts.kitchen.stepDoneHere : texts.kitchen.stepAllDone);
  }
  // All lines are marked but the order isn't ready: it was recalled and must be done again. If
  // other stations have a part of it, no single one can decide that.
  return alsoAt.length > 0 ? null : doAgain(order, lines);
}

/** The pass makes what no station makes, then packs what the stations have finished. */
function stepAtPass(order: Order, stations: readonly string[]): Step | null {
  const { lines } = partOf(order, { kind: 'expo' }, stations);
  const unrouted = lines.filter(
    (line) => !line.isPrepared && stationOf(line, stations) === expoName,
  );
  if (unrouted.length > 0) return prepare(unrouted, texts.kitchen.stepDoneHere);
  const toPack = lines.filter(({ isPrepared, isPacked }) => isPrepared && !isPacked);
  if (toPack.length > 0) return pack(toPack);
  return lines.every(({ isPrepared }) => isPrepared) ? doAgain(order, lines) : null;
}

/** Null if the order is about to move on automatically. */
function doAgain(order: Order, lines: readonly TicketLine[]): Step | null {
  if (isDonePreparing(order) || lines.length === 0) return null;
  return { kind: 'again', label: texts.kitchen.stepDoneAgain, lineIds: lines.map(({ id }) => id) };
}

function stepWhenReady(order: Order, view: View, stations: readonly string[]): Step | null {
  // A station sees only a part; handing over requires seeing the whole order.
  if (view.kind === 'station') return null;
  const { lines } = partOf(order, view, stations);
  const unpacked = lines.filter(({ isPacked }) => !isPacked);
  if (view.kind === 'expo' && unpacked.length > 0) return pack(unpacked);
  return order.fulfilment.type === 'pickup'
    ? { kind: 'hand-over', label: texts.kitchen.stepHandOver }
    : null;
}

function prepare(lines: readonly TicketLine[], label: string): Step | null {
  return lines.length === 0 ? null : { kind: 'prepare', label, lineIds: lines.map(({ id }) => id) };
}

function pack(lines: readonly TicketLine[]): Step {
  const label = texts.kitchen.stepPack({ count: lines.length });
  return { kind: 'pack', label, lineIds: lines.map(({ id }) => id) };
}

/** Whether the view makes the line itself. The pass makes only what no station makes. */
export function makesLine(
  line: Pick<TicketLine, 'station'>,
  view: View,
  stations: readonly string[],
): boolean {
  return view.kind !== 'expo' || stationOf(line, stations) === expoName;
}

/** What pressing a line does; null if it isn't this view's to mark. */
export function lineAction(
  order: Order,
  line: TicketLine,
  view: View,
  stations: readonly string[],
): 'prepared' | 'packed' | null {
  if (order.status === 'preparing' && view.kind !== 'expo') return 'prepared';
  if (view.kind !== 'expo') return null;
  if (order.status === 'ready') return 'packed';
  if (order.status !== 'preparing') return null;
  if (line.isPrepared) return 'packed';
  return makesLine(line, view, stations) ? 'prepared' : null;
}
