/**
 * `blocks/{blockId}`: whom the shop takes no orders from. The ID says what is blocked, so
 * verification reads the few that could apply to an order and searches nothing.
 */
import * as v from 'valibot';
import { optionalText, text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import type { Address, Contact } from '../order/schema.ts';
import { significantDigits } from '../phone-number.ts';
import { foldedWords } from '../search/fold-text.ts';

export const blockKinds = ['account', 'phone', 'address'] as const;
export type BlockKind = (typeof blockKinds)[number];

export const blockSchema = v.object({
  kind: v.picklist(blockKinds),
  /** What staff read: a name, a phone number, an address. */
  label: text(limits.blockLabel),
  /** For the staff; the customer never sees it. */
  reason: optionalText(limits.reason),
  by: v.string(),
  at: time,
});
export type Block = v.InferOutput<typeof blockSchema>;

export function accountBlockId(uid: string): string {
  return `account_${uid}`;
}

/**
 * The same for all ways of writing a number: by its last digits, with or without country and area
 * code. Null without digits.
 */
export function phoneBlockId(phone: string): string | null {
  const digits = significantDigits(phone);
  return digits === '' ? null : `phone_${digits.slice(-comparedDigits)}`;
}

/** More than for a search, because nobody looks at what matches. */
const comparedDigits = 8;

/** The building: the street with its number, and the postcode, or the city if there is none. */
export function addressBlockId({
  line1,
  postcode,
  city,
}: Pick<Address, 'line1' | 'postcode' | 'city'>): string | null {
  const words = [...foldedWords(line1), ...foldedWords(postcode.trim() === '' ? city : postcode)];
  // Folding makes some characters longer, and an ID has at most 1,500 bytes.
  const [...folded] = words.join('-');
  return words.length === 0 ? null : `address_${folded.slice(0, 200).join('')}`;
}

/** The IDs of the blocks that an order with this contact could meet. */
export function blockIdsOf({
  phone,
  address,
}: Pick<Contact, 'phone' | 'address'>): readonly string[] {
  const ids = [phoneBlockId(phone), address && addressBlockId(address)];
  return ids.filter((id) => id !== null);
}
