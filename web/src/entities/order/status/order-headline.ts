/** What a customer, or whoever they gave the link, reads first about an order. */

import { assertNever } from '@fireline/domain/assert-never';
import type { FulfilmentType, OrderStatus } from '@fireline/domain/order/status';
import { minute } from '@fireline/domain/time/durations';

export interface OrderHeadline {
  readonly title: string;
  readonly text: string;
}

interface Facts {
  readonly status: OrderStatus;
  readonly type: FulfilmentType;
  readonly statusTimes: { readonly [Status in OrderStatus]?: number | undefined };
  /** In how many milliseconds it is promised, at the earliest. */
  readonly dueIn: number;
}

/** What is promised later than this (ms) is not begun in a moment. */
const soon = 45 * minute;

export function orderHeadline({ status, type, statusTimes, dueIn }: Facts): OrderHeadline {
  const isPickup = type === 'pickup';
  switch (status) {
    case 'placed':
      return {
        title: 'Your order has been sent',
        text: 'The shop checks that all of it is there.',
      };
    case 'pending':
      return {
        title: 'Order received! Waiting for confirmation.',
        text: 'This page changes by itself as soon as the shop has accepted it.',
      };
    case 'confirmed':
      return {
        title: 'Confirmed. The kitchen has it.',
        text: dueIn > soon ? 'They will start in time for it.' : 'They start in a moment.',
      };
    case 'preparing':
      return statusTimes.ready === undefined
        ? { title: 'Being prepared', text: 'The kitchen is working on it right now.' }
        : { title: 'It needs another moment', text: 'The kitchen is not quite done with it yet.' };
    case 'ready':
      if (isPickup)
        return { title: 'Ready! Come and collect it.', text: 'It waits at the counter.' };
      return statusTimes.out_for_delivery === undefined
        ? { title: 'Ready. A courier will bring it.', text: 'It leaves as soon as one is here.' }
        : {
            title: 'It could not be delivered',
            text: 'It is back at the shop; we will try again.',
          };
    case 'out_for_delivery':
      return { title: 'On its way', text: 'The courier has it.' };
    case 'completed':
      return {
        title: isPickup ? 'Collected. Enjoy!' : 'Delivered. Enjoy!',
        text: 'Thank you for your order.',
      };
    case 'cancelled':
      return { title: 'This order was cancelled', text: 'Nothing of it will be made.' };
    case 'rejected':
      return {
        title: 'The shop could not accept this order',
        text: 'Nothing of it will be made.',
      };
    default:
      return assertNever(status);
  }
}
