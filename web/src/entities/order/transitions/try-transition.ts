/** Moves an order from a button, with nothing to await and nothing to catch. */
import { FirelineError } from '@fireline/domain/errors';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import type { OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import type { Entry } from '#platform/live/state.ts';
import { reportRefused } from '#platform/outbox/refused-writes.ts';
import { transition } from './order-mutations.ts';

/**
 * Moves an order. A refusal by the transition table before anything is written (the order has moved
 * on since the button was drawn) is reported in the same place as one by the server.
 */
export async function tryTransition(
  entry: Pick<Entry<Order>, 'id' | 'data'>,
  actor: Actor,
  to: OrderStatus,
  reason: string | null,
): Promise<boolean> {
  try {
    return await transition(entry, actor, to, reason);
  } catch (error) {
    if (!(error instanceof FirelineError)) throw error;
    reportRefused({
      path: paths.order(entry.id),
      title: texts.order.notMoved({ order: orderLabel(entry.id) }),
      message: error.message,
      typed: reason,
    });
    return false;
  }
}
