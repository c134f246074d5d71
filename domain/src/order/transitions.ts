/**
 * The life of an order: the only place in TypeScript that defines its transitions.
 *
 * `firestore.rules` holds the same policy in its own language for the transitions that clients
 * make; `tests/rules/transitions.test.ts` walks every `(actor, from, to, fulfilment)` and requires
 * the two to agree. Client code uses `nextStatuses` to decide which buttons to show and `refusalOf`
 * before it writes; neither is a guard, the rules are.
 */
import { isOffer } from '../delivery/offer.ts';
import { type FulfilmentType, isFinal, type OrderStatus, orderStatuses } from './status.ts';

/** Who makes a transition. Staff roles are custom claims; `system` is Fireline's own functions. */
export const actorRoles = ['customer', 'admin', 'kitchen', 'courier', 'system'] as const;
export type ActorRole = (typeof actorRoles)[number];

/** One way to make a transition: who can make it, and under which further conditions. */
export interface TransitionRule {
  readonly role: ActorRole;
  /** Only for orders of this type. */
  readonly fulfilment?: FulfilmentType;
  /** The transition requires a reason. */
  readonly reason?: 'required';
  /** Customers only: no later than `cancelWindowSeconds` after the order was confirmed. */
  readonly within?: 'cancelWindow';
}

type TransitionTable = {
  readonly [From in OrderStatus]: { readonly [To in OrderStatus]?: readonly TransitionRule[] };
};

const adminWithReason = { role: 'admin', reason: 'required' } as const;

/**
 * From → to → who can make the transition. In every row, customers move only their own orders, and
 * couriers only those that they have taken.
 */
export const transitions = {
  placed: {
    pending: [{ role: 'system' }],
    // The shop accepts it automatically.
    confirmed: [{ role: 'system' }],
    rejected: [{ role: 'system' }],
    cancelled: [{ role: 'customer' }],
  },
  pending: {
    confirmed: [{ role: 'admin' }, { role: 'kitchen' }],
    rejected: [adminWithReason],
    cancelled: [{ role: 'customer' }, adminWithReason, { role: 'system' }],
  },
  confirmed: {
    preparing: [{ role: 'kitchen' }, { role: 'admin' }],
    cancelled: [{ role: 'customer', within: 'cancelWindow' }, adminWithReason],
  },
  preparing: {
    ready: [{ role: 'kitchen' }, { role: 'admin' }, { role: 'system' }],
    cancelled: [adminWithReason],
  },
  ready: {
    preparing: [{ role: 'kitchen' }, { role: 'admin' }],
    completed: [
      { role: 'kitchen', fulfilment: 'pickup' },
      { role: 'admin', fulfilment: 'pickup' },
      // Left on the shelf at the end of the day. For a delivery, only people know what happened.
      { role: 'system', fulfilment: 'pickup' },
    ],
    out_for_delivery: [
      { role: 'courier', fulfilment: 'delivery' },
      { role: 'admin', fulfilment: 'delivery' },
    ],
    cancelled: [adminWithReason],
  },
  out_for_delivery: {
    completed: [{ role: 'courier' }, { role: 'admin' }],
    ready: [
      { role: 'courier', reason: 'required' },
      { role: 'admin', reason: 'required' },
    ],
    cancelled: [adminWithReason],
  },
  completed: {},
  cancelled: {},
  rejected: {},
} as const satisfies TransitionTable;

const table: TransitionTable = transitions;

/** The facts about an order that decide its transitions. Times in milliseconds since the epoch. */
export interface OrderFacts {
  readonly status: OrderStatus;
  readonly customerId: string;
  readonly courierId: string | null;
  readonly offeredAt?: number | null | undefined;
  readonly fulfilment: { readonly type: FulfilmentType };
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  readonly cancelWindowSeconds?: number | undefined;
}

export interface Actor {
  readonly uid: string;
  readonly role: ActorRole;
  /** Who typed their PIN, if `uid` is a shared screen; see `access/pin.ts`. */
  readonly person?: string;
}

/** As it's stored: nothing but the actor. */
export function storedActor({ uid, role, person }: Actor): Actor {
  return person === undefined ? { uid, role } : { uid, role, person };
}

export const transitionRefusals = [
  'order-final',
  'transition-unknown',
  'transition-not-yours',
  'order-not-yours',
  'reason-missing',
  'cancel-window-over',
] as const;
/**
 * Why a transition is refused. `order-final` … `transition-not-yours` follow from the table, the
 * rest from facts.
 */
export type TransitionRefusal = (typeof transitionRefusals)[number];

/**
 * Why `actor` may not move `order` to `to` at `now` (ms), or null if they may. `reason` is the
 * actor's reason; a blank one counts as none.
 */
export function refusalOf(
  order: OrderFacts,
  actor: Actor,
  to: OrderStatus,
  now: number,
  reason?: string | null,
): TransitionRefusal | null {
  if (isFinal(order.status)) return 'order-final';
  const rules = table[order.status][to];
  if (!rules) return 'transition-unknown';
  const rule = rules.find(
    ({ role, fulfilment }) =>
      role === actor.role && (!fulfilment || fulfilment === order.fulfilment.type),
  );
  if (!rule) return 'transition-not-yours';
  if (!isOwnOrder(order, actor)) return 'order-not-yours';
  if (rule.reason === 'required' && !reason?.trim()) return 'reason-missing';
  if (rule.within === 'cancelWindow' && now >= cancelDeadline(order)) return 'cancel-window-over';
  return null;
}

/** Whether `actor` may move `order` to `to` at `now` (ms), given `reason`. */
export function canTransition(
  order: OrderFacts,
  actor: Actor,
  to: OrderStatus,
  now: number,
  reason?: string | null,
): boolean {
  return refusalOf(order, actor, to, now, reason) === null;
}

/** A transition that an actor may make: where to, and whether it requires a reason. */
export interface AllowedTransition {
  readonly to: OrderStatus;
  readonly needsReason: boolean;
}

/** The moves that `actor` may make now, in table order: the buttons that a screen offers. */
export function nextStatuses(
  order: OrderFacts,
  actor: Actor,
  now: number,
): readonly AllowedTransition[] {
  return orderStatuses.flatMap((to): AllowedTransition[] => {
    const refusal = refusalOf(order, actor, to, now);
    if (refusal === null) return [{ to, needsReason: false }];
    if (refusal === 'reason-missing') return [{ to, needsReason: true }];
    return [];
  });
}

/**
 * Until when (ms, exclusive) customers can cancel a confirmed order themselves:
 * `cancelWindowSeconds` after it was confirmed. Before verification there is no window yet.
 */
export function cancelDeadline(order: OrderFacts): number {
  const { confirmed } = order.statusTimes;
  if (confirmed === undefined) return Number.NEGATIVE_INFINITY;
  return confirmed + (order.cancelWindowSeconds ?? 0) * 1000;
}

/** All rows of the table as a flat list: for tests, documentation, and diagrams. */
export function allTransitions(): readonly {
  readonly from: OrderStatus;
  readonly to: OrderStatus;
  readonly rule: TransitionRule;
}[] {
  return orderStatuses.flatMap((from) =>
    orderStatuses.flatMap((to) => (table[from][to] ?? []).map((rule) => ({ from, to, rule }))),
  );
}

function isOwnOrder(order: OrderFacts, actor: Actor): boolean {
  if (actor.role === 'customer') return order.customerId === actor.uid;
  if (actor.role === 'courier') return order.courierId === actor.uid && !isOffer(order);
  return true;
}
