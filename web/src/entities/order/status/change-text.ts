import { allChanges } from '@fireline/domain/changes/moved-text';
import { type ChangeRequest, requestText } from '@fireline/domain/changes/request';
import type { Order } from '@fireline/domain/order/schema';
import { momentText } from '#ui/time/time-text.ts';

interface Change {
  /** Of the lines. */
  readonly what: string;
  /** How and when the customer was to get it; undefined if that stays. */
  readonly from: Order['fulfilment'] | undefined;
  readonly to: Order['fulfilment'] | undefined;
}

/** `Pickup as soon as possible → Delivery for 12:30, −2 × Latte`, at `now`. */
export function changeText(
  { what, from, to }: Change,
  now: number,
  timeZone: string | undefined,
): string {
  return allChanges(what, { from, to }, { moment: (at) => momentText(at, now, timeZone) });
}

/** What the customer asks to have changed. */
export function requestedText(
  order: Order,
  request: ChangeRequest,
  timeZone: string | undefined,
): string {
  return requestText(order, request, {
    moment: (at) => momentText(at, request.at, timeZone),
  });
}
