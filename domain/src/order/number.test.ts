import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOrderId, orderLabel, orderNumber } from './number.ts';

test('the number is the id’s last 8 characters, upper-case', () => {
  expect(orderNumber('b1n8yqxc7f3kq2zd')).toBe('7F3KQ2ZD');
  expect(orderLabel('b1n8yqxc7f3kq2zd')).toBe('#7F3KQ2ZD');
});

test('ids are 20 letters and digits that are hard to misread, and differ', () => {
  const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 });
  const samples = fc.sample(bytes, { numRuns: 4000, seed: 7 }).values();
  const ids = Array.from({ length: 1000 }, () =>
    newOrderId(() => samples.next().value ?? expect.unreachable('ran out of bytes')),
  );
  for (const id of ids) expect(id).toMatch(/^[2-9a-hjkmnp-z]{20}$/);
  expect(new Set(ids.map(orderNumber)).size).toBeGreaterThan(990);
});

test('bytes that would favor some letters are skipped', () => {
  const chunks = [new Uint8Array(20).fill(255), new Uint8Array(20).fill(0)];
  expect(newOrderId(() => chunks.shift() ?? new Uint8Array(20))).toBe('2'.repeat(20));
});
