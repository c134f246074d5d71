/** An order's way from received to collected or delivered, as the steps that a customer sees. */
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
  /** When it was reached (ms); null while it is ahead, and if the time is not known. */
  readonly at: number | null;
}

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
}

/**
 * The steps in order. A step that was undone (a recall, a delivery that failed) is ahead again; an
 * order that was cancelled or rejected shows how far it came and ends there.
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
