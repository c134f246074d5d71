/** When a transition is being made, which may be long before the server has it. */
import { limits } from '@fireline/domain/limits';
import { reachedAt } from '@fireline/domain/order/reached';
import type { Order } from '@fireline/domain/order/schema';
import { minute } from '@fireline/domain/time/durations';
import { serverNow } from '#lib/time/clock.ts';
import { isLive } from '#platform/connection/connection.ts';
import { isClockKnown } from '#platform/connection/server-clock.ts';

/**
 * Now (ms), by the server's clock as far as this device knows it. Null if only the server can tell:
 * with a connection, its time is better than that of a clock nobody has compared with it, and a
 * clock that is behind the order's last step is wrong. Even while live, a known clock is used:
 * a dead spot shows only after a while.
 */
export function doneAtOf(order: Order): number | null {
  // The server's time of an order that is itself unsent isn't known.
  if (order.status === 'placed' || (isLive() && !isClockKnown())) return null;
  const now = serverNow();
  const since = reachedAt(order);
  if (now < since - limits.minutesClockAhead * minute) return null;
  // The server keeps more than milliseconds: never before the step that it follows.
  return Math.max(now, since + 1);
}
