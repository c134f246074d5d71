/** An order's path from received to picked up or delivered, as the steps that a customer sees. */
import {
  type FulfilmentType,
  happyPath,
  isFinal,
  type OrderStatus,
} from '@fireline/domain/order/status';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import { texts } from '@fireline/domain/texts/texts';

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
  placed: 'stepSent',
  pending: 'stepReceived',
  confirmed: 'stepConfirmed',
  preparing: 'stepPreparing',
  ready: 'stepReady',
  out_for_delivery: 'stepOnItsWay',
  cancelled: 'stepCanceled',
  rejected: 'stepDeclined',
} as const satisfies Record<Exclude<OrderStatus, 'completed'>, keyof AllTexts['order']>;

function stepLabel(step: OrderStatus, type: FulfilmentType): string {
  const isPickup = type === 'pickup';
  if (step === 'ready' && isPickup) return texts.order.stepReadyForPickup;
  if (step === 'completed') return isPickup ? texts.order.stepPickedUp : texts.order.stepDelivered;
  return texts.order[labels[step]];
}
