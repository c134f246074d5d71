/**
 * What a transition changes in an order, for whoever makes it: `transitionFields` is what a writer
 * sends, `applyTransition` what everybody then reads. Neither asks whether the transition is
 * allowed: `refusalOf` and the rules do.
 */
import { type DeletedField, deletedField, serverTime, type Time } from '../codec/server-time.ts';
import type { Order } from './schema.ts';
import type { OrderStatus } from './status.ts';
import { type Actor, storedActor } from './transitions.ts';

export interface RequestedTransition {
  readonly to: OrderStatus;
  readonly actor: Actor;
  /** A blank one counts as none. */
  readonly reason?: string | null;
  /** When it was made (ms), if that may be earlier than the server has it. */
  readonly doneAt?: number | null;
}

/** The update of an order; its entries in `statusTimes` and `doneTimes` by dotted paths. */
export interface TransitionFields extends CommonFields {
  readonly updatedAt: Time;
  readonly [path: `${string}.${string}`]: Time | DeletedField;
}

/** The fields to write for a transition of `order` that the server has at `at`. */
export function transitionFields(
  order: Pick<Order, 'version'>,
  transition: RequestedTransition,
  at: Time = serverTime,
): TransitionFields {
  return {
    ...commonFields(order, transition),
    updatedAt: at,
    [`statusTimes.${transition.to}`]: at,
    // One from the last time that the order was here doesn't stay.
    [`doneTimes.${transition.to}`]: transition.doneAt ?? deletedField,
  };
}

/** `order` after a transition that the server has at `at` (ms). */
export function applyTransition(order: Order, transition: RequestedTransition, at: number): Order {
  return {
    ...order,
    ...commonFields(order, transition),
    updatedAt: at,
    statusTimes: { ...order.statusTimes, [transition.to]: at },
    ...doneTimesAfter(order, transition),
  };
}

function doneTimesAfter(
  { doneTimes }: Order,
  { to, doneAt = null }: RequestedTransition,
): Pick<Order, 'doneTimes'> {
  if (doneAt !== null) return { doneTimes: { ...doneTimes, [to]: doneAt } };
  if (doneTimes === undefined) return {};
  const { [to]: _, ...others } = doneTimes;
  return { doneTimes: others };
}

type CommonFields = Pick<Order, 'status' | 'version' | 'changedBy' | 'reason'>;

function commonFields(
  { version }: Pick<Order, 'version'>,
  { to, actor, reason }: RequestedTransition,
): CommonFields {
  return {
    status: to,
    version: version + 1,
    changedBy: storedActor(actor),
    reason: reason?.trim() || null,
  };
}
