/**
 * All labels of transitions, on staff's buttons and in the dialogs that ask for a reason. Which
 * ones exist and who may make them is defined by the domain's table; this file only names them.
 */
import type { OrderStatus } from '@fireline/domain/order/status';
import type { ActorRole } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';

export interface TransitionWords {
  /** On the button: "Start preparing". */
  readonly label: string;
  /** Forward is the ordinary next step, back undoes one, end closes the order unfulfilled. */
  readonly kind: 'forward' | 'back' | 'end';
}

/** The words for the transition from `from` to `to`; some differ for couriers. */
export function transitionWords(
  from: OrderStatus,
  to: OrderStatus,
  role: ActorRole,
): TransitionWords {
  const { orderWork } = texts;
  if (to === 'cancelled' || to === 'rejected') {
    return { label: orderWork[endLabels[to]], kind: 'end' };
  }
  if (from === 'ready' && to === 'preparing') return { label: orderWork.recall, kind: 'back' };
  if (from === 'out_for_delivery' && to === 'ready') {
    return { label: orderWork.couldNotDeliver, kind: 'back' };
  }
  const isCouriers = role === 'courier' && (to === 'out_for_delivery' || to === 'completed');
  const label = isCouriers ? courierLabels[to] : forwardLabels[to];
  return { label: orderWork[label], kind: 'forward' };
}

const endLabels = { cancelled: 'cancel', rejected: 'decline' } as const;

const forwardLabels = {
  placed: 'place',
  pending: 'verify',
  confirmed: 'confirm',
  preparing: 'startPreparing',
  ready: 'markReady',
  out_for_delivery: 'sendOut',
  completed: 'complete',
} as const satisfies Record<Exclude<OrderStatus, keyof typeof endLabels>, string>;

const courierLabels = {
  out_for_delivery: 'courierPickedUp',
  completed: 'courierDelivered',
} as const satisfies { readonly [To in OrderStatus]?: string };

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
  const { orderWork } = texts;
  switch (to) {
    case 'rejected':
      return {
        title: orderWork.declineTitle({ order: label }),
        description: orderWork.declineText,
        label: orderWork.declineReason,
        cancelLabel: orderWork.keepOrder,
        suggestions: [orderWork.declineTooBusy, orderWork.soldOut, orderWork.declineClosing],
      };
    case 'cancelled':
      return {
        title: orderWork.cancelTitle({ order: label }),
        description: orderWork.cancelText,
        label: orderWork.cancelReason,
        cancelLabel: orderWork.keepOrder,
        suggestions: [orderWork.cancelAsked, orderWork.soldOut, orderWork.cancelNotPickedUp],
      };
    default:
      return {
        title: orderWork.failedTitle({ order: label }),
        description: orderWork.failedText,
        label: orderWork.failedReason,
        cancelLabel: orderWork.back,
        suggestions: [orderWork.failedNobody, orderWork.failedAddress, orderWork.failedUnwanted],
      };
  }
}
