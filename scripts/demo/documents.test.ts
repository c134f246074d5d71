import { Timestamp } from 'firebase-admin/firestore';
import { expect, test } from 'vitest';
import { courierPages, userPages } from './accounts.ts';
import { demoKitchen } from './orders/demo-orders.ts';
import { orderDocuments } from './orders/order-documents.ts';
import { codePage, menuPages, queuePage, shopPage } from './seed-demo.ts';

const now = Date.parse('2026-03-09T13:20:00Z');

test('no document contains a time as a number', () => {
  const { orders, queue } = demoKitchen(now);
  expect(queue.waiting).not.toEqual([]);
  const documents = [
    shopPage(now),
    codePage(now),
    queuePage(queue),
    ...menuPages(now),
    ...userPages(now),
    ...courierPages(now),
    ...orders.flatMap((told) => orderDocuments(told, now)),
  ];
  for (const { path, data } of documents) expect(millisecondsIn(data), path).toEqual([]);
});

/** The paths of numbers that look like times of this century; `out` has no other way to store them. */
function millisecondsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return value > 1e12 ? [path] : [];
  if (typeof value !== 'object' || value === null || value instanceof Timestamp) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'out')
    .flatMap(([key, part]) => millisecondsIn(part, `${path}.${key}`));
}
