import { effectsOf } from '@fireline/domain/order/effects';
import { orderSchema } from '@fireline/domain/order/schema';
import { parse } from '@fireline/domain/parse';
import { toPlain } from '@fireline/domain/plain';
import { Timestamp } from 'firebase-admin/firestore';
import { describe, expect, test } from 'vitest';
import {
  eventToFirestore,
  notificationToFirestore,
  pastTime,
  queueToFirestore,
  trackingToFirestore,
} from '../../functions/src/lib/encode.ts';
import { userPages } from './accounts.ts';
import { toDocument } from './documents.ts';
import { demoKitchen, demoOrders, menuAt } from './orders/demo-orders.ts';

const now = Date.parse('2026-03-09T13:20:00Z');

test('an order survives a round trip through timestamps', () => {
  for (const { order } of demoOrders(now)) {
    const document = toDocument(order);
    expect(parse(orderSchema, toPlain(document))).toEqual(order);
    expect(millisecondsIn(document)).toEqual([]);
  }
});

test('products and people contain no times as numbers', () => {
  const pages = [...menuAt(now).values(), ...userPages(now).map(({ data }) => data)];
  for (const page of pages) {
    expect(millisecondsIn(toDocument(page))).toEqual([]);
    expect(toPlain(toDocument(page))).toEqual(page);
  }
});

describe('records are written as the functions write them', () => {
  const effects = demoOrders(now).flatMap(({ moves }) =>
    moves.map((move) => effectsOf(move, null)),
  );

  test('events', () => {
    for (const { event } of effects) {
      expect(toDocument(event)).toEqual(eventToFirestore(event, pastTime));
    }
  });
  test('notifications', () => {
    for (const { notification } of effects.flatMap(({ notifications }) => notifications)) {
      expect(toDocument(notification)).toEqual(notificationToFirestore(notification, pastTime));
    }
  });
  test('tracking pages', () => {
    for (const { page } of effects.flatMap(({ tracking }) => tracking ?? [])) {
      expect(toDocument(page)).toEqual(trackingToFirestore(page, pastTime));
    }
  });
});

test('the queue is written as the functions write it', () => {
  const { queue } = demoKitchen(now);
  expect(queue.waiting).not.toEqual([]);
  expect(toDocument(queue)).toEqual(queueToFirestore(queue));
});

/** The paths of numbers that look like times of this century. */
function millisecondsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return value > 1e12 ? [path] : [];
  if (typeof value !== 'object' || value === null || value instanceof Timestamp) return [];
  return Object.entries(value).flatMap(([key, part]) => millisecondsIn(part, `${path}.${key}`));
}
