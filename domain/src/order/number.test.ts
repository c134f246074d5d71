import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCallNumber, newOrderId, orderLabel, orderNumber } from './number.ts';

test('the number is the id’s last 8 characters, upper-case', () => {
  expect(orderNumber('b1n8yqxc7f3kq2zd')).toBe('7F3KQ2ZD');
  expect(orderLabel('b1n8yqxc7f3kq2zd')).toBe('#7F3KQ2ZD');
});

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
const samples = fc.sample(bytes, { numRuns: 20_000, seed: 7 }).values();
const someBytes = () => samples.next().value ?? expect.unreachable('ran out of bytes');

test('ids are 20 letters and digits that are hard to misread, and differ', () => {
  const ids = Array.from({ length: 1000 }, () => newOrderId(someBytes));
  for (const id of ids) expect(id).toMatch(/^[256789cdfghjkmnpqrtvwx]{20}$/);
  expect(new Set(ids.map(orderNumber)).size).toBeGreaterThan(990);
});

test('neither numbers nor call numbers spell anything', () => {
  const ids = Array.from({ length: 1000 }, () => newOrderId(someBytes));
  const callNumbers = Array.from({ length: 1000 }, () => newCallNumber(someBytes, 3));
  for (const number of [...ids.map(orderNumber), ...callNumbers]) {
    expect(number).not.toMatch(/[A-Z]{3}|[AEIOUY0134]/);
  }
  expect(new Set(callNumbers).size).toBeGreaterThan(850);
  expect(newCallNumber(someBytes, 4)).toHaveLength(4);
});

test('bytes that would favor some characters are skipped', () => {
  const chunks = [new Uint8Array(20).fill(255), new Uint8Array(20).fill(0)];
  expect(newOrderId(() => chunks.shift() ?? new Uint8Array(20))).toBe('2'.repeat(20));
});
