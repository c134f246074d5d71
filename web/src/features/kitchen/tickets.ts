/** What the kitchen's screen shows of the live orders, and in which order. Times in milliseconds. */
import type { kitchenStatuses } from '@fireline/domain/order-status';
import type { Order, OrderLine } from '@fireline/domain/schemas/order';
import type { Shop } from '@fireline/domain/schemas/settings';
import type { Entry } from '#lib/live.ts';

export interface Lane {
  readonly status: (typeof kitchenStatuses)[number];
  readonly label: string;
  readonly tickets: readonly Entry<Order>[];
}

const lanes = [
  { status: 'pending', label: 'New: accept' },
  { status: 'confirmed', label: 'To start' },
  { status: 'preparing', label: 'Preparing' },
  { status: 'ready', label: 'Ready' },
] as const satisfies readonly Omit<Lane, 'tickets'>[];

/** Tickets by step: priority first, then the oldest. A recalled ticket is back in its place. */
export function toLanes(orders: readonly Entry<Order>[]): readonly Lane[] {
  const inOrder = [...orders].sort(byUrgency);
  return lanes.map((lane) => ({
    ...lane,
    tickets: inOrder.filter(({ data }) => data.status === lane.status),
  }));
}

function byUrgency(a: Entry<Order>, b: Entry<Order>): number {
  return (
    Number(b.data.priority) - Number(a.data.priority) ||
    a.data.placedAt - b.data.placedAt ||
    a.id.localeCompare(b.id)
  );
}

/** The orders that concern `station` (null: all), and how many others that leaves out. */
export function filterByStation(
  orders: readonly Entry<Order>[],
  station: string | null,
  stations: readonly string[],
): { readonly shown: readonly Entry<Order>[]; readonly hidden: number } {
  const shown = orders.filter(({ data }) => {
    const lines = Object.values(data.lines);
    return lines.length === 0 || lines.some((line) => isForStation(line, station, stations));
  });
  return { shown, hidden: orders.length - shown.length };
}

/** A line of a station that the shop no longer has is everybody's, so that somebody makes it. */
function isForStation(
  line: Pick<OrderLine, 'station'>,
  station: string | null,
  stations: readonly string[],
): boolean {
  return station === null || line.station === station || !stations.includes(line.station);
}

export interface TicketLine extends OrderLine {
  readonly id: string;
  readonly isPrepared: boolean;
}

/**
 * The lines of a ticket for `station`, the stations that have the rest of it, and those of them that
 * are not done with it yet.
 */
export function linesFor(
  order: Pick<Order, 'lines' | 'prepared'>,
  station: string | null,
  stations: readonly string[],
): {
  readonly lines: readonly TicketLine[];
  readonly alsoAt: readonly string[];
  readonly waitingFor: readonly string[];
} {
  const all = Object.entries(order.lines)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, line]) => ({ ...line, id, isPrepared: id in order.prepared }));
  const lines = all.filter((line) => isForStation(line, station, stations));
  const others = all.filter((line) => !lines.includes(line));
  return {
    lines,
    alsoAt: stationsOf(others),
    waitingFor: stationsOf(others.filter(({ isPrepared }) => !isPrepared)),
  };
}

function stationsOf(lines: readonly TicketLine[]): readonly string[] {
  return [...new Set(lines.map(({ station }) => station))];
}

export type Age = 'fresh' | 'warn' | 'late';

/**
 * How urgent a ticket is at `now`, by the shop's thresholds. An order for later starts to age so
 * that it is late when it is due. What is ready no longer ages: the kitchen has done its part.
 */
export function ageOf(
  order: Pick<Order, 'status' | 'placedAt' | 'fulfilment'>,
  now: number,
  { ticketWarnMinutes, ticketLateMinutes }: AgeLimits,
): Age {
  if (order.status === 'ready') return 'fresh';
  const { requestedFor } = order.fulfilment;
  const due = Math.max(order.placedAt + ticketLateMinutes * minute, requestedFor ?? 0);
  if (now >= due) return 'late';
  return now >= due - (ticketLateMinutes - ticketWarnMinutes) * minute ? 'warn' : 'fresh';
}

export type AgeLimits = Pick<Shop, 'ticketWarnMinutes' | 'ticketLateMinutes'>;

const minute = 60_000;
