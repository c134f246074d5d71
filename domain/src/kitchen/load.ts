/**
 * The kitchen's queue: the sequence in which orders are taken up, when each is ready, and when a
 * station could start one more line. Times in milliseconds.
 *
 * Orders in preparation continue as started: a prepared line has freed its place, and the others
 * have held theirs since the order was started. Waiting orders follow: priority first, then by
 * turn. The turn is when the order was placed, or for an order for later, when it must be started
 * to be on time; if the shop is closed then, when it opens.
 */

import { deliveryMinutes } from '../estimate/span.ts';
import { reachedTimes } from '../order/reached.ts';
import type { Order } from '../order/schema.ts';
import { type OpeningHours, type OpenSpan, openedAt, openSpans } from '../shop/opening-hours.ts';
import type { Shop } from '../shop/settings.ts';
import { minute } from '../time/durations.ts';
import { doneAt, StationPlan, type Work, workAlone, workOn } from './work.ts';

export type QueuedOrder = Pick<
  Order,
  | 'status'
  | 'statusTimes'
  | 'doneTimes'
  | 'placedAt'
  | 'fulfilment'
  | 'lines'
  | 'prepared'
  | 'priority'
  | 'homeMeters'
> & { readonly id: string };

export interface KitchenPace {
  readonly shop: Pick<Shop, 'busyMinutes' | 'ticketsAtOnce' | 'stations'> & OpeningHours;
  /** How long preparation really takes, as a factor of `prepMinutes`. */
  readonly pace: number;
  readonly now: number;
}

export interface QueueLoad {
  /** When each order is expected to be ready, by its ID. */
  readonly readyAt: ReadonlyMap<string, number>;
  /** Orders that start as soon as there is a place for them, in this sequence. */
  readonly waiting: readonly QueuedOrder[];
  /** Orders for later whose turn hasn't come, in the sequence of their turns. */
  readonly later: readonly QueuedOrder[];
  /** Station → minutes until it would start a line ordered now. */
  readonly stations: Readonly<Record<string, number>>;
}

/** An order for later is started this much earlier than necessary, as a reserve. */
const reserveMinutes = 10;
/** Work that overruns its time is expected to be done this soon (ms). */
const overrun = minute;

/** `orders` are all that are pending, confirmed, or in preparation, in any order. */
export function loadOf(orders: readonly QueuedOrder[], kitchen: KitchenPace): QueueLoad {
  const { shop, now } = kitchen;
  const plan = new StationPlan(shop.ticketsAtOnce);
  const readyAt = new Map<string, number>();
  const begun = orders.filter(isBegun).sort(byBeginning);
  for (const order of begun) readyAt.set(order.id, goOn(plan, order, kitchen));

  const spans = spansUntilLast(orders, kitchen);
  const turns = orders
    .filter((order) => !isBegun(order))
    .map((order) => ({ order, turn: turnOf(order, kitchen, spans) }))
    .sort(byTurn);
  const near = turns.filter((entry) => isNear(entry, now));
  const later = turns.filter((entry) => !isNear(entry, now));
  const plans = (entries: typeof turns) => {
    for (const { order, turn } of entries) readyAt.set(order.id, take(plan, order, turn, kitchen));
  };
  plans(near);
  const stations = waitsOf(plan, orders, kitchen);
  plans(later);
  return { readyAt, waiting: near.map(orderOf), later: later.map(orderOf), stations };
}

interface Turn {
  readonly order: QueuedOrder;
  readonly turn: number;
}

function orderOf({ order }: Turn): QueuedOrder {
  return order;
}

function isBegun({ status }: QueuedOrder): boolean {
  return status === 'preparing';
}

function startOf(order: QueuedOrder): number {
  return reachedTimes(order).preparing ?? order.placedAt;
}

function byBeginning(a: QueuedOrder, b: QueuedOrder): number {
  return priorityFirst(a, b) || startOf(a) - startOf(b) || byId(a, b);
}

function byTurn(a: Turn, b: Turn): number {
  return (
    priorityFirst(a.order, b.order) ||
    a.turn - b.turn ||
    a.order.placedAt - b.order.placedAt ||
    byId(a.order, b.order)
  );
}

function priorityFirst(a: QueuedOrder, b: QueuedOrder): number {
  return Number(b.priority) - Number(a.priority);
}

function byId(a: QueuedOrder, b: QueuedOrder): number {
  return a.id < b.id ? -1 : 1;
}

/** Whether the kitchen starts it as soon as it can: orders for later let the others go first. */
function isNear({ order, turn }: Turn, now: number): boolean {
  return order.priority || turn <= now;
}

function turnOf(
  order: QueuedOrder,
  { shop, pace, now }: KitchenPace,
  spans: readonly OpenSpan[],
): number {
  const { type, requestedFor } = order.fulfilment;
  const placed = Math.min(order.placedAt, now);
  if (requestedFor === null) return placed;
  const around = shop.busyMinutes + reserveMinutes + (type === 'delivery' ? deliveryMinutes : 0);
  const work = workAlone(Object.values(order.lines), shop.ticketsAtOnce, pace);
  const opened = openedAt(spans, requestedFor);
  const earliest = opened !== null && opened > now ? opened : placed;
  return Math.max(earliest, requestedFor - around * minute - work);
}

/** When the shop is open, from now to the last requested time. */
function spansUntilLast(
  orders: readonly QueuedOrder[],
  { shop, now }: KitchenPace,
): readonly OpenSpan[] {
  const last = Math.max(now, ...orders.map(({ fulfilment }) => fulfilment.requestedFor ?? now));
  return last === now ? [] : openSpans(shop, now, last + 1);
}

/** Plans an order that hasn't been started. */
function take(plan: StationPlan, order: QueuedOrder, turn: number, kitchen: KitchenPace): number {
  const { shop, pace, now } = kitchen;
  const from = order.priority ? now : Math.max(now, turn);
  return doneAt(plan, Object.values(order.lines), { pace, from }) + shop.busyMinutes * minute;
}

/** Plans the rest of an order in preparation, from when it was started. */
function goOn(plan: StationPlan, order: QueuedOrder, { shop, pace, now }: KitchenPace): number {
  const started = startOf(order);
  const left = linesLeft(order);
  for (const [lineId, { station }] of Object.entries(order.lines)) {
    const at = order.prepared[lineId];
    if (!left.has(lineId) && at !== undefined) plan.occupy(station, Math.min(at, now));
  }
  const ends = [...left.values()].map((line) => {
    const length = workOn(line, pace);
    return plan.begin(line.station, length, started, now + overrun) + length;
  });
  return Math.max(now + overrun, ...ends.map((end) => end + shop.busyMinutes * minute));
}

/**
 * What is still to be made. A recalled order keeps its marks and doesn't tell what was wrong with
 * it, so its longest line counts again.
 */
function linesLeft(order: QueuedOrder): ReadonlyMap<string, Work> {
  const lines = Object.entries(order.lines);
  const unmarked = lines.filter(([lineId]) => !(lineId in order.prepared));
  if (unmarked.length > 0) return new Map(unmarked);
  return new Map(lines.toSorted(([, a], [, b]) => workOn(b, 1) - workOn(a, 1)).slice(0, 1));
}

function waitsOf(
  plan: StationPlan,
  orders: readonly QueuedOrder[],
  { shop, now }: KitchenPace,
): Record<string, number> {
  const inUse = orders.flatMap(({ lines }) => Object.values(lines).map(({ station }) => station));
  const stations = [...new Set([...shop.stations, ...inUse])].sort();
  return Object.fromEntries(
    stations.map((station) => [station, Math.max(0, minutesUntil(plan.nextFree(station), now))]),
  );
}

function minutesUntil(at: number, now: number): number {
  return Math.ceil((at - now) / minute);
}
