/**
 * Rebuilds timeline steps whose events were lost, using what is left: the adjacent steps, the
 * transition table, and the times in the order. Who made such a step is unknown.
 */

import type { OrderEvent } from '@fireline/domain/inbox/notification';
import type { Order } from '@fireline/domain/order/schema';
import { type OrderStatus, orderStatuses } from '@fireline/domain/order/status';
import { transitions } from '@fireline/domain/order/transitions';

/** A step of the timeline: the transition from `from` to `to` that created `version`. */
export interface Step {
  readonly version: number;
  readonly from: OrderStatus | null;
  readonly to: OrderStatus;
  /** Milliseconds. */
  readonly at: number;
}

/** The steps of `order` that are missing in `known` (its status events), oldest first. */
export function missingSteps(order: Order, known: readonly OrderEvent[]): readonly Step[] {
  const events = new Map(known.map((event) => [event.version, event]));
  const steps: Step[] = [];
  for (let version = 0; version <= order.version; version += 1) {
    if (events.has(version)) continue;
    const before = steps.at(-1)?.version === version - 1 ? steps.at(-1) : events.get(version - 1);
    const from = version === 0 ? null : (before?.to ?? 'placed');
    const to = statusAt(order, events, version, from);
    const notBefore = before?.at ?? order.placedAt;
    const notAfter = events.get(version + 1)?.at ?? order.updatedAt;
    const at = Math.max(notBefore, Math.min(notAfter, order.statusTimes[to] ?? notAfter));
    steps.push({ version, from, to, at });
  }
  return steps;
}

function statusAt(
  order: Order,
  events: ReadonlyMap<number, OrderEvent>,
  version: number,
  from: OrderStatus | null,
): OrderStatus {
  if (version === 0 || from === null) return 'placed';
  if (version === order.version) return order.status;
  let next = version + 1;
  while (next < order.version && !events.has(next)) next += 1;
  const later = events.get(next);
  // The next existing event tells its starting status, which is where the last lost step ended.
  const [end, length] = later?.from
    ? [later.from, next - version]
    : [order.status, order.version - version + 1];
  return pathBetween(from, end, length, order)?.[0] ?? end;
}

/**
 * The statuses after `from` on a path of exactly `length` transitions to `end`. Only statuses that
 * the order has a time for were ever visited.
 */
function pathBetween(
  from: OrderStatus,
  end: OrderStatus,
  length: number,
  order: Order,
): readonly OrderStatus[] | null {
  if (length === 0) return from === end ? [] : null;
  for (const to of orderStatuses) {
    if (!(to in transitions[from]) || order.statusTimes[to] === undefined) continue;
    const rest = pathBetween(to, end, length - 1, order);
    if (rest) return [to, ...rest];
  }
  return null;
}
