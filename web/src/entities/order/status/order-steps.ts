/** An order's path from received to picked up or delivered, as the steps that a customer sees. */
import {
  type FulfilmentType,
  happyPath,
  isFinal,
  type OrderStatus,
} from '@fireline/domain/order/status';

export interface OrderStep {
  readonly status: OrderStatus;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead' | 'failed';
  /** When it was reached (ms); null while it's ahead, or if the time is unknown. */
  readonly at: number | null;
}

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
}

/**
 * The steps in order. A step that was undone (a recall, a failed delivery) is ahead again; a
 * canceled or declined order shows how far it got and ends there.
 */
export function orderSteps({ status, type, statusTimes }: Facts): readonly OrderStep[] {
  const path = happyPath(type);
  if (status === 'cancelled' || status === 'rejected') {
    const reached = path.filter((step) => statusTimes[step] !== undefined);
    return [...reached.map((step) => stepOf(step, 'done')), stepOf(status, 'failed')];
  }
  const now = path.indexOf(status);
  return path.map((step, index) => {
    if (index > now) return { ...stepOf(step, 'ahead'), at: null };
    return stepOf(step, index === now && !isFinal(status) ? 'current' : 'done');
  });

  function stepOf(step: OrderStatus, state: OrderStep['state']): OrderStep {
    return { status: step, label: stepLabel(step, type), state, at: statusTimes[step] ?? null };
  }
}

const labels = {
  placed: 'Sent',
  pending: 'Order received',
  confirmed: 'Confirmed',
  preparing: 'Being prepared',
  ready: 'Ready',
  out_for_delivery: 'On its way',
  completed: 'Completed',
  cancelled: 'Canceled',
  rejected: 'Declined',
} as const satisfies Record<OrderStatus, string>;

function stepLabel(step: OrderStatus, type: FulfilmentType): string {
  if (step === 'ready' && type === 'pickup') return 'Ready for pickup';
  if (step === 'completed') return type === 'pickup' ? 'Picked up' : 'Delivered';
  return labels[step];
}
