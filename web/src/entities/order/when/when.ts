/** When a customer gets an order, as forms have it: `asap`, or a time in milliseconds as text. */
import type { FulfilmentType } from '@fireline/domain/order/status';
import { hoursFor } from '@fireline/domain/shop/hours-for';
import { isOpenAt } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import type { Slot } from '@fireline/domain/shop/slots';
import { texts } from '@fireline/domain/texts/texts';
import { momentText } from '#ui/time/time-text.ts';

const asap = 'asap';

/** `requestedFor` in milliseconds; null: as soon as possible. */
export function whenOf(requestedFor: number | null): string {
  return requestedFor === null ? asap : String(requestedFor);
}

export function requestedForOf(when: string): number | null {
  return when === asap ? null : Number(when);
}

/** What a list of times offers: as soon as possible, in the form's own words, then `slots`. */
export function whenOptions(
  slots: readonly Slot[],
  {
    soon,
    now,
    timeZone,
  }: { readonly soon: string; readonly now: number; readonly timeZone: string },
) {
  return [
    { value: asap, label: soon },
    ...slots.map(({ at, isFull }) => ({
      value: whenOf(at),
      label: momentText(at, now, timeZone),
      disabled: isFull,
    })),
  ];
}

/** Later times are those of the slots; whether the shop is open now, the form has to say. */
export function closedProblem(
  { type, when }: { readonly type: FulfilmentType; readonly when: string },
  shop: Shop,
  now: number,
): { readonly when?: string } {
  if (when !== asap || isOpenAt(hoursFor(type, shop), now)) return {};
  return { when: isOpenAt(shop, now) ? texts.zones.closedNow : texts.checkout.closed };
}
