/**
 * All labels of moves, on staff's buttons and in the dialogs that ask for a reason. Which moves
 * exist and who may make them is defined by the domain's table; this file only names them.
 */
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';

export interface MoveWords {
  /** On the button: "Start preparing". */
  readonly label: string;
  /** Forward is the ordinary next step, back undoes one, end closes the order unfulfilled. */
  readonly kind: 'forward' | 'back' | 'end';
}

/** The words for the move from `from` to `to`; some differ for couriers. */
export function moveWords(from: OrderStatus, to: OrderStatus, role: ActorRole): MoveWords {
  if (to === 'cancelled' || to === 'rejected') return { label: endLabels[to], kind: 'end' };
  if (from === 'ready' && to === 'preparing') return { label: 'Recall', kind: 'back' };
  if (from === 'out_for_delivery' && to === 'ready') {
    return { label: 'Couldn’t deliver', kind: 'back' };
  }
  const label = (role === 'courier' ? courierLabels[to] : undefined) ?? forwardLabels[to];
  return { label, kind: 'forward' };
}

const endLabels = { cancelled: 'Cancel order', rejected: 'Decline' } as const;

const forwardLabels = {
  placed: 'Place',
  pending: 'Verify',
  confirmed: 'Confirm',
  preparing: 'Start preparing',
  ready: 'Mark ready',
  out_for_delivery: 'Send out',
  completed: 'Complete',
} as const satisfies Record<Exclude<OrderStatus, keyof typeof endLabels>, string>;

const courierLabels: { readonly [To in OrderStatus]?: string } = {
  out_for_delivery: 'Picked up',
  completed: 'Delivered',
};

export interface ReasonWords {
  readonly title: string;
  readonly description: string;
  /** The field's label. */
  readonly label: string;
  readonly cancelLabel: string;
  readonly suggestions: readonly string[];
}

/** The words that ask why `label` (`#7F3KQ2ZD`) is moved to `to`. */
export function reasonWords(to: OrderStatus, label: string): ReasonWords {
  switch (to) {
    case 'rejected':
      return {
        title: `Decline order ${label}?`,
        description: 'The customer will see your reason right away.',
        label: 'Why can’t you make it?',
        cancelLabel: 'Keep order',
        suggestions: ['Too busy right now', 'Something is sold out', 'We’re about to close'],
      };
    case 'cancelled':
      return {
        title: `Cancel order ${label}?`,
        description:
          'Everyone stops working on it, and the customer will see your reason right away.',
        label: 'Why are you canceling it?',
        cancelLabel: 'Keep order',
        suggestions: [
          'The customer asked to cancel',
          'Something is sold out',
          'The customer didn’t pick it up',
        ],
      };
    default:
      return {
        title: `Couldn’t deliver ${label}?`,
        description: 'It goes back to “Ready”, and the customer sees the reason.',
        label: 'What happened?',
        cancelLabel: 'Back',
        suggestions: ['Nobody answered', 'The address is wrong', 'The customer didn’t want it'],
      };
  }
}
