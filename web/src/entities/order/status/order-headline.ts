/** The headline of an order, for the customer and anyone with the link. */

import { assertNever } from '@fireline/domain/assert-never';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';

export interface OrderHeadline {
  readonly title: string;
  readonly text: string;
}

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  /** How long until the earliest estimated time, in milliseconds. */
  readonly dueIn: number;
}

/** An order due later than this (ms) won't be started within moments. */
const soon = 45 * minute;

export function orderHeadline({ status, type, statusTimes, dueIn }: Facts): OrderHeadline {
  const { order } = texts;
  const isPickup = type === 'pickup';
  switch (status) {
    case 'placed':
      return { title: order.sentTitle, text: order.sentText };
    case 'pending':
      return { title: order.receivedTitle, text: order.receivedText };
    case 'confirmed':
      return {
        title: order.confirmedTitle,
        text: dueIn > soon ? order.confirmedTextLater : order.confirmedTextSoon,
      };
    case 'preparing':
      return statusTimes.ready === undefined
        ? { title: order.preparingTitle, text: order.preparingText }
        : { title: order.recalledTitle, text: order.recalledText };
    case 'ready':
      if (isPickup) return { title: order.readyForPickupTitle, text: order.readyForPickupText };
      return statusTimes.out_for_delivery === undefined
        ? { title: order.readyForCourierTitle, text: order.readyForCourierText }
        : { title: order.failedTitle, text: order.failedText };
    case 'out_for_delivery':
      return { title: order.onItsWayTitle, text: order.onItsWayText };
    case 'completed':
      return {
        title: isPickup ? order.pickedUpTitle : order.deliveredTitle,
        text: order.closedText,
      };
    case 'cancelled':
      return { title: order.canceledTitle, text: order.unmadeText };
    case 'rejected':
      return { title: order.declinedTitle, text: order.unmadeText };
    default:
      return assertNever(status);
  }
}
