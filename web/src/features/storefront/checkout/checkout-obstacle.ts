/** Why an order can't be placed right now, as text for the button. */
import type { Shop } from '@fireline/domain/shop/settings';
import type { CheckedCart } from '../cart/cart-check.ts';
import type { TimeOffer } from './checkout-time.ts';

export function obstacleOf(
  checked: CheckedCart | null,
  shop: Shop | null,
  offer: TimeOffer | null,
  isGuest: boolean,
): string | null {
  if (!checked || !shop || !offer) return 'Loading the menu and its prices…';
  if (shop.orderingPaused) {
    return 'The shop isn’t taking orders right now. We’ll save your cart, and this page updates when they’re back.';
  }
  if (isGuest && shop.guestOrdering !== 'on') {
    return 'You need an account to order right now. Sign in or create one; we’ll save your cart.';
  }
  if (checked.hasProblems)
    return 'Something in your cart is unavailable. Update your cart to continue.';
  if (!offer.isOpen && offer.days.length === 0) {
    return 'The shop is closed and isn’t taking orders for later. We’ll save your cart.';
  }
  if (checked.hasNotices) return 'A price changed. Review it to continue.';
  return null;
}
