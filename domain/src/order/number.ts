/** The readable short form of a document ID: its last 8 characters in upper case. */

/** `orderNumber('b1n8yqXC7f3kq2zd')` is `7F3KQ2ZD`. */
export function orderNumber(orderId: string): string {
  return orderId.slice(-8).toUpperCase();
}

/** The number as displayed: `#7F3KQ2ZD`. */
export function orderLabel(orderId: string): string {
  return `#${orderNumber(orderId)}`;
}

/**
 * What IDs and call numbers are made of. No vowels nor digits that are read as vowels (0, 1, 3, 4),
 * so no words; nothing that is easily misheard or misread (B/8, S/5, Z/2, L/1, U/V, Y).
 */
export const codeCharacters = '256789cdfghjkmnpqrtvwx';

/** From `randomBytes(n)`; never three letters in a row, which may stand for something. */
function draw(randomBytes: (count: number) => Uint8Array, length: number): string {
  let drawn = '';
  while (drawn.length < length) {
    for (const byte of randomBytes(length)) {
      // 242 = 11 × 22: higher bytes would make the first characters more likely than the rest.
      if (byte >= 242 || drawn.length === length) continue;
      const next = drawn + codeCharacters[byte % codeCharacters.length];
      if (!/[a-z]{3}$/.test(next)) drawn = next;
    }
  }
  return drawn;
}

/** A code that people type from one screen into another, from `randomBytes(n)`. */
export function newCode(randomBytes: (count: number) => Uint8Array, length: number): string {
  return draw(randomBytes, length).toUpperCase();
}

/** A call number, from `randomBytes(n)`: there are 6,552 with three characters. */
export function newCallNumber(randomBytes: (count: number) => Uint8Array, length: 3 | 4): string {
  return newCode(randomBytes, length);
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

/**
 * A new order ID from `randomBytes(n)`, in lower case, so that two IDs never differ by case alone:
 * 20 characters, over 80 bits.
 */
export function newOrderId(randomBytes: (count: number) => Uint8Array): string {
  return draw(randomBytes, 20);
}
