/** The readable short form of a document ID: its last 8 characters in upper case. */

/** `orderNumber('b1n8yqXC7f3kq2zd')` is `7F3KQ2ZD`. */
export function orderNumber(orderId: string): string {
  return orderId.slice(-8).toUpperCase();
}

/** The number as displayed: `#7F3KQ2ZD`. */
export function orderLabel(orderId: string): string {
  return `#${orderNumber(orderId)}`;
}

/** No vowels, so no words, and nothing that is easily misheard or misread (B/8, S/5, Z/2, U/V). */
const callAlphabet = '34679CDFGHJKMNPQRTVWX';

/** A call number, from `randomBytes(n)`: 9,261 have three characters, 194,481 four. */
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

/** What staff and customers call the order: the call number, once there is one. */
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
 * A new order ID from `randomBytes(n)`. It's lower case and leaves out characters that are easily
 * misread (0/O, 1/l/i), so that two IDs never differ by case alone. 31^20 IDs: about 99 bits.
 */
export function newOrderId(randomBytes: (count: number) => Uint8Array): string {
  let id = '';
  while (id.length < idLength) {
    for (const byte of randomBytes(idLength)) {
      // 248 = 8 × 31: higher bytes would make the first letters more likely than the rest.
      if (byte < 248 && id.length < idLength) id += alphabet[byte % alphabet.length];
    }
  }
  return id;
}
