/** The headline of an order, for the customer and anyone with the link. */

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
  /** How long until the earliest estimated time, in milliseconds. */
  readonly dueIn: number;
}

/** An order due later than this (ms) won't be started within moments. */
const soon = 45 * minute;

export function orderHeadline({ status, type, statusTimes, dueIn }: Facts): OrderHeadline {
  const isPickup = type === 'pickup';
  switch (status) {
    case 'placed':
      return {
        title: 'Your order has been sent',
        text: 'The shop is checking that everything is available.',
      };
    case 'pending':
      return {
        title: 'Order received! Waiting for confirmation.',
        text: 'This page updates automatically when the shop accepts your order.',
      };
    case 'confirmed':
      return {
        title: 'Confirmed. The kitchen has it.',
        text:
          dueIn > soon ? 'They’ll start in time to have it ready.' : 'They’ll start in a moment.',
      };
    case 'preparing':
      return statusTimes.ready === undefined
        ? { title: 'Being prepared', text: 'The kitchen is working on it right now.' }
        : { title: 'It needs a bit longer', text: 'The kitchen isn’t quite done with it yet.' };
    case 'ready':
      if (isPickup)
        return { title: 'Ready! Come pick it up.', text: 'It’s waiting at the counter.' };
      return statusTimes.out_for_delivery === undefined
        ? {
            title: 'Ready. A courier will bring it.',
            text: 'It’ll leave as soon as a courier is here.',
          }
        : {
            title: 'It couldn’t be delivered',
            text: 'It’s back at the shop. We’ll try again.',
          };
    case 'out_for_delivery':
      return { title: 'On its way', text: 'The courier has it.' };
    case 'completed':
      return {
        title: isPickup ? 'Picked up. Enjoy!' : 'Delivered. Enjoy!',
        text: 'Thank you for your order.',
      };
    case 'cancelled':
      return { title: 'This order was canceled', text: 'We won’t make any of it.' };
    case 'rejected':
      return {
        title: 'The shop couldn’t accept this order',
        text: 'We won’t make any of it.',
      };
    default:
      return assertNever(status);
  }
}
