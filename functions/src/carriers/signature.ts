import { createHmac, timingSafeEqual } from 'node:crypto';

/** The HMAC-SHA256 over the parts, one after the other. */
export function hmac(key: Buffer, ...parts: readonly (string | Buffer)[]): Buffer {
  const made = createHmac('sha256', key);
  for (const part of parts) made.update(part);
  return made.digest();
}

/** Compares in constant time; `given` is what the sender claims. */
export function isSame(expected: Buffer, given: Buffer): boolean {
  return expected.length === given.length && timingSafeEqual(expected, given);
}
