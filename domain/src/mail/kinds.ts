/**
 * What is mailed to customers. Each step of an order belongs to one kind, and people choose by kind,
 * in `users/{uid}.preferences` under `mail-<kind>`. What went wrong is mailed to everybody: it is
 * the one thing that must not be missed.
 */
import { assertNever } from '../assert-never.ts';
import type { Order } from '../order/schema.ts';
import type { OrderStatus } from '../order/status.ts';

export const mailChoices = ['received', 'confirmed', 'progress', 'ready', 'done'] as const;

/** A kind that people may choose. */
export type MailChoice = (typeof mailChoices)[number];
export type MailKind = MailChoice | 'trouble';

export interface MailChoiceWords {
  readonly label: string;
  readonly text: string;
  /** What is mailed to those who never chose. */
  readonly isDefault: boolean;
}

export const mailChoiceWords = {
  received: {
    label: 'Order received',
    text: 'What you ordered and what it costs, with a link to follow it.',
    isDefault: true,
  },
  confirmed: {
    label: 'Order confirmed',
    text: 'When the shop accepts it, with the expected time.',
    isDefault: false,
  },
  progress: {
    label: 'Every step in the kitchen',
    text: 'When it’s being prepared, and when a delivery is waiting for a courier.',
    isDefault: false,
  },
  ready: {
    label: 'Ready or on its way',
    text: 'When you can pick it up, when the courier leaves, and if it needs a bit longer after all.',
    isDefault: true,
  },
  done: {
    label: 'Receipt',
    text: 'What you ordered and what it cost, once you have it.',
    isDefault: true,
  },
} as const satisfies Record<MailChoice, MailChoiceWords>;

/** The kind of the mail about a move; null where nothing is to be said yet. */
export function mailKindOf({
  order,
  from,
}: {
  readonly order: Pick<Order, 'status' | 'fulfilment' | 'changedBy'>;
  readonly from: OrderStatus | null;
}): MailKind | null {
  switch (order.status) {
    case 'placed':
      return null;
    case 'pending':
      return 'received';
    case 'confirmed':
      return 'confirmed';
    case 'preparing':
      // Whoever was told that it is ready is told that it is not.
      return from === 'ready' ? 'ready' : 'progress';
    case 'ready':
      if (from === 'out_for_delivery') return 'trouble';
      return order.fulfilment.type === 'pickup' ? 'ready' : 'progress';
    case 'out_for_delivery':
      return 'ready';
    case 'completed':
      // Who has not collected it has nothing to be thanked for.
      return order.changedBy.role === 'system' ? null : 'done';
    case 'cancelled':
    case 'rejected':
      return 'trouble';
    default:
      return assertNever(order.status);
  }
}

/** The key of `preferences` that a choice is kept under. */
export function mailPreference(choice: MailChoice): string {
  return `mail-${choice}`;
}

/** Whether somebody with these `preferences` (as they are stored, or nothing) wants such mails. */
export function wantsMail(kind: MailKind, preferences: unknown): boolean {
  if (kind === 'trouble') return true;
  const chosen =
    typeof preferences === 'object' && preferences !== null
      ? (preferences as Readonly<Record<string, unknown>>)[mailPreference(kind)]
      : undefined;
  return typeof chosen === 'boolean' ? chosen : mailChoiceWords[kind].isDefault;
}
