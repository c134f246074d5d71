/** What people say instead of a document id: its last 8 characters, upper-case. */

/** `orderNumber('b1n8yqXC7f3kq2zd')` is `7F3KQ2ZD`. */
export function orderNumber(orderId: string): string {
  return orderId.slice(-8).toUpperCase();
}

/** The number as it is written for people: `#7F3KQ2ZD`. */
export function orderLabel(orderId: string): string {
  return `#${orderNumber(orderId)}`;
}

/** No vowels, so no words, and nothing that is misheard or misread for another (B/8, S/5, Z/2, U/V). */
const callAlphabet = '34679CDFGHJKMNPQRTVWX';

/** A number to call out, from `randomBytes(n)`: 9,261 of three characters, 194,481 of four. */
export function newCallNumber(randomBytes: (count: number) => Uint8Array, length: 3 | 4): string {
  let number = '';
  while (number.length < length) {
    for (const byte of randomBytes(8)) {
      // 252 = 12 × 21, see `newOrderId`.
      if (byte < 252 && number.length < length) number += callAlphabet[byte % callAlphabet.length];
    }
  }
  return number;
}

/** What staff and customers say to each other: the call number, once there is one. */
export function callLabel({
  id,
  data: { callNumber },
}: {
  readonly id: string;
  readonly data: { readonly callNumber?: string | undefined };
}): string {
  return callNumber ?? orderLabel(id);
}

const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
const idLength = 20;

/**
 * A new order id from `randomBytes(n)`. Its letters are lower-case and leave out what is misread
 * aloud or on a screen (0/O, 1/l/i), so that two ids never share a number by case alone.
 * 31^20 ids: about 99 bits.
 */
export function newOrderId(randomBytes: (count: number) => Uint8Array): string {
  let id = '';
  while (id.length < idLength) {
    for (const byte of randomBytes(idLength)) {
      // 248 = 8 × 31: bytes above it would make the first letters more likely than the rest.
      if (byte < 248 && id.length < idLength) id += alphabet[byte % alphabet.length];
    }
  }
  return id;
}
