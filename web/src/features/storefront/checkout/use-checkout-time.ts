/** When the cart can be ready, live: from the shop's hours, the kitchen's queue, and the clock. */
import { estimateFor, leadMinutes, leastMinutes } from '@fireline/domain/estimate/estimate';
import type { FulfilmentType } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { useMemo } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { CheckedCart } from '../cart/cart-check.ts';
import { knownKitchen, waitWords, workOf } from '../cart/cart-estimate.ts';
import {
  type ChosenTime,
  chosenTime,
  firstFree,
  isFree,
  type ReadyTime,
  type TimeOffer,
  timeOffer,
  type When,
} from './checkout-time.ts';

interface CheckoutTime {
  readonly offer: TimeOffer;
  readonly time: ChosenTime;
  readonly ready: ReadyTime;
  /**
   * What the choice becomes for another type: the earliest delivery is later than the earliest
   * pickup.
   */
  readonly whenFor: (type: FulfilmentType) => When;
}

/** Null until the shop and the menu have loaded. */
export function useCheckoutTime(
  checked: CheckedCart | null,
  shop: Shop | null,
  type: FulfilmentType,
  when: When,
  homeMeters: number | undefined,
): CheckoutTime | null {
  const now = useNow(10_000);
  const known = knownKitchen(useLiveDocument(sources.queue()), now);
  const isKnown = known !== null;
  const queue = known?.queue ?? null;
  return useMemo(() => {
    if (!checked || !shop) return null;
    const kitchen = { queue, shop, now };
    const work = workOf(checked);
    const estimateAt = (wanted: FulfilmentType, requestedFor: number | null) =>
      estimateFor({ fulfilment: { type: wanted, requestedFor }, lines: work, homeMeters }, kitchen);
    const offerFor = (wanted: FulfilmentType) =>
      timeOffer(shop, {
        soonest: estimateAt(wanted, null).to,
        type: wanted,
        now,
        leadMinutes: leadMinutes({ type: wanted, lines: work, homeMeters }, kitchen),
        leastMinutes: leastMinutes({ type: wanted, lines: work }, shop),
        fullSlots: queue?.fullSlots ?? [],
      });
    const offer = offerFor(type);
    const time = chosenTime(when, offer, now, shop.timeZone);
    const requestedFor = time.ok ? time.requestedFor : null;
    return {
      offer,
      time,
      whenFor: (wanted) => {
        const { days } = offerFor(wanted);
        return typeof when === 'number' && !isFree(days, when) ? firstFree(days) : when;
      },
      ready: {
        estimate: estimateAt(type, requestedFor),
        requestedFor,
        wait: isKnown ? waitWords(estimateAt(type, null), now) : null,
        now,
      },
    };
  }, [checked, shop, type, when, homeMeters, isKnown, queue, now]);
}
