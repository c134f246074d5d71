/**
 * Limits for guests. Anyone can be any number of guests, so what one of them holds before
 * confirmation is limited more than for an account.
 */
import type { PricingResult } from '@fireline/domain/money/pricing';
import type { Order } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import type { DocumentSnapshot } from 'firebase-admin/firestore';

/** In unconfirmed orders. */
export interface Held {
  /** Of products whose stock is tracked. */
  readonly pieces: number;
  readonly slots: number;
}

/** What a customer's other open orders (`others`) hold unconfirmed. */
export function heldBy(others: readonly DocumentSnapshot[]): Held {
  const unconfirmed = others.filter((order) => order.get('status') === 'pending');
  return {
    pieces: unconfirmed.reduce((sum, order) => sum + piecesIn(order.get('stockTaken')), 0),
    slots: unconfirmed.filter((order) => order.get('fulfilment.requestedFor') != null).length,
  };
}

/** Why the shop declines this guest order, worded for the customer. */
export function guestProblems(
  order: Pick<Order, 'fulfilment'>,
  pricing: PricingResult,
  {
    shop,
    held,
    says,
  }: {
    readonly shop: Shop;
    readonly held: Held;
    readonly says: AllTexts['orderNotices'];
  },
): readonly string[] {
  const taken = pricing.ok ? piecesIn(pricing.priced.stockTaken) : 0;
  const isTooMuch = taken > 0 && held.pieces + taken > shop.guestStockPieces;
  const isSecondSlot = order.fulfilment.requestedFor !== null && held.slots > 0;
  return [
    ...(shop.guestOrdering === 'on' ? [] : [says.becauseNoGuests]),
    ...(isTooMuch ? [says.becauseGuestItems({ most: shop.guestStockPieces })] : []),
    ...(isSecondSlot ? [says.becauseGuestTime] : []),
  ];
}

function piecesIn(stockTaken: unknown): number {
  if (typeof stockTaken !== 'object' || stockTaken === null) return 0;
  return Object.values(stockTaken).reduce<number>((sum, pieces) => sum + Number(pieces), 0);
}
