/**
 * What a transition changes in an order, for whoever makes it: `transitionFields` is what a writer
 * sends, `applyTransition` what everybody then reads. Neither asks whether the transition is
 * allowed: `refusalOf` and the rules do.
 */
import { serverTime, type Time } from '../codec/server-time.ts';
import type { Order } from './schema.ts';
import type { OrderStatus } from './status.ts';
import type { Actor } from './transitions.ts';

export interface RequestedTransition {
  readonly to: OrderStatus;
  readonly actor: Actor;
  /** A blank one counts as none. */
  readonly reason?: string | null;
}

/** The update of an order; its entry in `statusTimes` by a dotted path. */
export interface TransitionFields extends CommonFields {
  readonly updatedAt: Time;
  readonly [path: `${string}.${string}`]: Time;
}

/** The fields to write for a transition of `order`, made at `at`. */
export function transitionFields(
  order: Pick<Order, 'version'>,
  transition: RequestedTransition,
  at: Time = serverTime,
): TransitionFields {
  return {
    ...commonFields(order, transition),
    updatedAt: at,
    [`statusTimes.${transition.to}`]: at,
  };
}

/** `order` after a transition made at `at` (ms). */
export function applyTransition(order: Order, transition: RequestedTransition, at: number): Order {
  return {
    ...order,
    ...commonFields(order, transition),
    updatedAt: at,
    statusTimes: { ...order.statusTimes, [transition.to]: at },
  };
}

type CommonFields = Pick<Order, 'status' | 'version' | 'changedBy' | 'reason'>;

function commonFields(
  { version }: Pick<Order, 'version'>,
  { to, actor, reason }: RequestedTransition,
): CommonFields {
  return {
    status: to,
    version: version + 1,
    changedBy: { uid: actor.uid, role: actor.role },
    reason: reason?.trim() || null,
  };
}
