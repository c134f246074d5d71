/** Whether the shop delivers to the address at the checkout, and on what terms. */
import type { Address } from '@fireline/domain/order/schema';
import { isDeliveryLimited, type Shop } from '@fireline/domain/shop/settings';
import {
  type DeliveryAnswer,
  deliversTo,
  deliveryNeeds,
  isPostcodeRequired,
} from '@fireline/domain/zones/delivers-to';
import { noDeliveryText } from '@fireline/domain/zones/delivery-words';
import { postcodeWanted } from '#entities/user/address-check.ts';

export interface DeliveryHere {
  readonly answer: DeliveryAnswer;
  /** Whether addresses differ at all; if not, there's nothing to say about one. */
  readonly isLimited: boolean;
  /** Why not, in words; null if the shop delivers there, or too little is typed to say. */
  readonly problem: string | null;
  /** Errors by field that the schema of an address doesn't know. */
  readonly errors: Readonly<Record<string, string>>;
  readonly needsPostcode: boolean;
  /** Whether a postcode says something about delivery. */
  readonly asksForPostcode: boolean;
  /** Whether the customer is offered to say where the address is on the map. */
  readonly asksForPosition: boolean;
}

export function deliveryHere(address: Address, shop: Shop): DeliveryHere {
  const isLimited = isDeliveryLimited(shop);
  const answer = deliversTo(address, shop);
  const needs = deliveryNeeds(shop);
  const needsPostcode = isPostcodeRequired(shop);
  const text = answer.ok ? null : noDeliveryText(answer.why, address, shop);
  const isBlank = (needsPostcode ? address.postcode : address.line1).trim() === '';
  const isMissing = needsPostcode && address.postcode.trim() === '';
  return {
    answer,
    isLimited,
    problem: isLimited && !(isBlank && !address.position) ? text : null,
    errors: {
      ...(isMissing && { 'address.postcode': postcodeWanted(shop) }),
      ...(isLimited && text !== null && !isMissing && { [fieldOf(answer, needsPostcode)]: text }),
    },
    needsPostcode,
    asksForPostcode: isLimited && needs.postcode,
    asksForPosition: isLimited && (needs.position || shop.position !== null),
  };
}

/** The shop's settings with what applies at the address: without a fee where that's unknown. */
export function pricesHere(shop: Shop, here: DeliveryHere | null) {
  if (here === null) return shop;
  if (here.answer.ok) return { ...shop, ...here.answer };
  return here.isLimited ? { ...shop, deliveryFee: 0 } : shop;
}

/** The field that would change the answer. */
function fieldOf(answer: DeliveryAnswer, needsPostcode: boolean): string {
  if (!answer.ok && answer.why === 'position-missing') return 'address.position';
  if (!answer.ok && answer.why === 'too-far') return 'address.line1';
  return needsPostcode ? 'address.postcode' : 'address.line1';
}
