/** Why an order can't be placed right now, as text for the button. */

import { isServedAt } from '@fireline/domain/catalog/served';
import { servedWords } from '@fireline/domain/catalog/served-words';
import { isPaused } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { belowMinimumText } from '@fireline/domain/zones/delivery-words';
import type { CheckedCart, CheckedLine } from '../cart/cart-check.ts';
import type { TimeOffer } from './checkout-time.ts';
import type { DeliveryHere } from './delivery-here.ts';

export function obstacleOf(
  checked: CheckedCart | null,
  shop: Shop | null,
  offer: TimeOffer | null,
  isGuest: boolean,
  delivery: DeliveryHere | null,
  now: number,
): string | null {
  if (!checked || !shop || !offer) return texts.checkout.loading;
  if (isPaused(shop, now)) {
    return texts.checkout.paused;
  }
  if (isGuest && shop.guestOrdering !== 'on') {
    return texts.checkout.accountNeeded;
  }
  if (checked.hasProblems) return texts.checkout.unavailable;
  if (!offer.isOpen && offer.days.length === 0) {
    if (offer.tooLate !== null) return offer.tooLate;
    return offer.isDeliveryOnly ? texts.zones.noDeliveryTimes : texts.checkout.closedForLater;
  }
  const isTooLittle = delivery?.answer.ok && belowMinimumText(delivery.answer, checked.totals);
  if (isTooLittle) return isTooLittle;
  if (checked.hasNotices) return texts.checkout.reviewPrice;
  return null;
}

/** The lines whose dish isn't served at the time of the order (ms). */
export function notServedAt(
  checked: CheckedCart | null,
  shop: Shop | null,
  at: number | null,
): readonly CheckedLine[] {
  if (!checked || !shop || at === null) return [];
  return checked.lines.filter(({ product }) => product && !isServedAt(product, at, shop.timeZone));
}

export function notServedText([first]: readonly CheckedLine[]): string | null {
  if (!first?.product) return null;
  const hours = servedWords(first.product.served);
  return texts.dish.notServedOf({ name: first.name, hours });
}
