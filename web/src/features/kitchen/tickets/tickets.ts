/** Which of the live orders the kitchen screen shows, and in which order. Times in milliseconds. */

import {
  changeOf,
  type LineMark,
  removedLines,
  unseenOf,
} from '@fireline/domain/changes/changed-lines';
import { appearsAt, type KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import { sortedLines } from '@fireline/domain/order/lines';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import type { kitchenStatuses } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';
import { isLineIn, stationOf, type View } from './views.ts';

export interface Lane {
  readonly status: (typeof kitchenStatuses)[number];
  readonly label: string;
  readonly tickets: readonly Entry<Order>[];
}

const lanes = () =>
  [
    { status: 'pending', label: texts.kitchen.laneNew },
    { status: 'confirmed', label: texts.kitchen.laneToStart },
    { status: 'preparing', label: texts.kitchen.lanePreparing },
    { status: 'ready', label: texts.kitchen.laneReady },
  ] as const satisfies readonly Omit<Lane, 'tickets'>[];

/**
 * Priority first, then the longest wait. Nothing that happens to a ticket changes its place, so a
 * recalled one is back where it was.
 */
export function inOrder(
  orders: readonly Entry<Order>[],
  times: KitchenTimes,
): readonly Entry<Order>[] {
  const turns = new Map(orders.map(({ id, data }) => [id, appearsAt(data, times)]));
  const turnOf = (id: string) => turns.get(id) ?? 0;
  return [...orders].sort(
    (a, b) =>
      Number(b.data.priority) - Number(a.data.priority) ||
      turnOf(a.id) - turnOf(b.id) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The tickets by step, each in the given order. */
export function toLanes(tickets: readonly Entry<Order>[]): readonly Lane[] {
  return lanes().map((lane) => ({
    ...lane,
    tickets: tickets.filter(({ data }) => data.status === lane.status),
  }));
}

/**
 * What is on the screen at `now`, and what comes later: an accepted order for later waits until it
 * must be started. Orders that aren't accepted yet or have priority never wait.
 */
export function splitLater(
  tickets: readonly Entry<Order>[],
  times: KitchenTimes,
  now: number,
): { readonly due: readonly Entry<Order>[]; readonly later: readonly Entry<Order>[] } {
  const due: Entry<Order>[] = [];
  const later: Entry<Order>[] = [];
  for (const ticket of tickets) {
    const { status, priority } = ticket.data;
    const waits = status === 'confirmed' && !priority && appearsAt(ticket.data, times) > now;
    (waits ? later : due).push(ticket);
  }
  return { due, later };
}

export interface TicketLine extends OrderLine {
  readonly id: string;
  readonly isPrepared: boolean;
  readonly isPacked: boolean;
  /** What staff have changed of it; null after the kitchen has acknowledged that. */
  readonly change: LineMark | null;
}

type Ticketed = Pick<Order, 'lines' | 'prepared' | 'packed' | 'changed' | 'acknowledged'>;

export interface TicketPart {
  /** The lines that the view makes or, at the pass, checks. */
  readonly lines: readonly TicketLine[];
  /** The stations that make the rest, and those of them that aren't done yet. */
  readonly alsoAt: readonly string[];
  readonly waitingFor: readonly string[];
  /** Lines that the view would have made: staff have removed them, and nobody has acknowledged it. */
  readonly removed: readonly OrderLine[];
}

/** The part of an order that belongs to a view. */
export function partOf(order: Ticketed, view: View, stations: readonly string[]): TicketPart {
  const all = linesOf(order);
  const lines = all.filter((line) => isLineIn(line, view, stations));
  const others = all.filter((line) => !lines.includes(line));
  const names = (some: readonly TicketLine[]) => [
    ...new Set(some.map((line) => stationOf(line, stations))),
  ];
  return {
    lines,
    alsoAt: names(others),
    waitingFor: names(others.filter(({ isPrepared }) => !isPrepared)),
    removed: removedLines({ lines: order.lines, ...unseenOf(order) })
      .map(([, line]) => line)
      .filter((line) => isLineIn(line, view, stations)),
  };
}

/** Every line of an order in cart order. */
export function linesOf({
  lines,
  prepared,
  packed = {},
  ...order
}: Ticketed): readonly TicketLine[] {
  return sortedLines({ lines }).map(([id, line]) => ({
    ...line,
    id,
    isPrepared: id in prepared,
    isPacked: id in packed,
    change: changeOf(unseenOf(order), id),
  }));
}

export interface StationProgress {
  readonly station: string;
  readonly prepared: number;
  readonly total: number;
}

/** Each station's progress on an order, as the pass shows it. */
export function progressByStation(
  order: Ticketed,
  stations: readonly string[],
): readonly StationProgress[] {
  const all = linesOf(order);
  return [...new Set(all.map((line) => stationOf(line, stations)))].map((station) => {
    const lines = all.filter((line) => stationOf(line, stations) === station);
    return {
      station,
      prepared: lines.filter(({ isPrepared }) => isPrepared).length,
      total: lines.length,
    };
  });
}

/** Whether the view has nothing left to do on an order that others are still working on. */
export function isDoneInView(order: Order, view: View, stations: readonly string[]): boolean {
  if (order.status === 'ready') return true;
  if (order.status !== 'preparing' || view.kind !== 'station') return false;
  const { lines, waitingFor } = partOf(order, view, stations);
  return waitingFor.length > 0 && lines.length > 0 && lines.every(({ isPrepared }) => isPrepared);
}

/** The ticket whose part this view finished last, whatever others did to it later. */
export function lastDone(
  done: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): Entry<Order> | undefined {
  const doneAt = ({ data }: Entry<Order>) => {
    const { lines } = partOf(data, view, stations);
    const marks = lines.flatMap(({ id }) => data.prepared[id] ?? []);
    return marks.length > 0 ? Math.max(...marks) : (data.statusTimes.ready ?? 0);
  };
  return done.toSorted((a, b) => doneAt(b) - doneAt(a))[0];
}
