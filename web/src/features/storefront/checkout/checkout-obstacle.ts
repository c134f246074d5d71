/** Why an order cannot be placed right now, in words at the button. */
import type { Shop } from '@fireline/domain/shop/settings';
import type { CheckedCart } from '../cart/cart-check.ts';
import type { TimeOffer } from './checkout-time.ts';

export function obstacleOf(
  checked: CheckedCart | null,
  shop: Shop | null,
  offer: TimeOffer | null,
  isGuest: boolean,
): string | null {
  if (!checked || !shop || !offer) return 'Waiting for the menu, to know the prices.';
  if (shop.orderingPaused) {
    return 'The shop takes no orders at the moment. Your cart is kept; this page tells you when they are back.';
  }
  if (isGuest && shop.guestOrdering !== 'on') {
    return 'The shop takes orders from accounts only right now. Sign in or create an account to order; your cart is kept.';
  }
  if (checked.hasProblems) return 'Something in your cart cannot be had. Change your cart first.';
  if (!offer.isOpen && offer.days.length === 0) {
    return 'The shop is closed and takes no orders for later. Your cart is kept.';
  }
  if (checked.hasNotices) return 'A price has changed. Say that it is all right, then order.';
  return null;
}
