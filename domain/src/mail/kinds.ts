/**
 * The kinds of emails to customers. Each step of an order belongs to one kind, and people choose by
 * kind, in `users/{uid}.preferences` under `mail-<kind>`. Emails about problems go to everyone,
 * because they must not be missed.
 */
import { assertNever } from '../assert-never.ts';
import type { Order } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';

export const mailChoices = [
  'received',
  'confirmed',
  'progress',
  'ready',
  'delivery',
  'done',
] as const;

/** A kind that people can turn on and off. */
export type MailChoice = (typeof mailChoices)[number];
export type MailKind = MailChoice | 'trouble';

/** Whether people who never chose get such emails. */
export const mailDefaults = {
  received: true,
  confirmed: false,
  progress: false,
  ready: true,
  delivery: true,
  done: true,
} as const satisfies Record<MailChoice, boolean>;

/** The kind of the email about a transition; null if there is nothing to say yet. */
export function mailKindOf({
  order,
  from,
}: {
  readonly order: Pick<Order, 'status' | 'fulfilment' | 'changedBy'>;
  readonly from: OrderStatus | null;
}): MailKind | null {
  // Staff have changed it: what it costs, or when it comes.
  if (from === order.status) return 'trouble';
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return 'received';
    case 'confirmed':
      // Accepted automatically: nothing was sent when it was received.
      return from === 'placed' ? 'received' : 'confirmed';
    case 'preparing':
      // Those who heard that it was ready also hear that it no longer is.
      return from === 'ready' ? 'ready' : 'progress';
    case 'ready':
      if (from === 'out_for_delivery') return 'trouble';
      return order.fulfilment.type === 'pickup' ? 'ready' : 'progress';
    case 'out_for_delivery':
      return 'ready';
    case 'completed':
      // If the system closed the order, the customer didn't pick it up, so there is nothing to
      // thank for.
      return order.changedBy.role === 'system' ? null : 'done';
    case 'cancelled':
    case 'rejected':
      return 'trouble';
    default:
      return assertNever(order.status);
  }
}

/** The key of a choice in `preferences`. */
export function mailPreference(choice: MailChoice): string {
  return `mail-${choice}`;
}

/** Whether someone with these `preferences` (as stored, or absent) wants such emails. */
export function wantsMail(kind: MailKind, preferences: unknown): boolean {
  if (kind === 'trouble') return true;
  const chosen =
    typeof preferences === 'object' && preferences !== null
      ? (preferences as Readonly<Record<string, unknown>>)[mailPreference(kind)]
      : undefined;
  return typeof chosen === 'boolean' ? chosen : mailDefaults[kind];
}
