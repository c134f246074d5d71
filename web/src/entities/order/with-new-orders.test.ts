import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import type { Live, LiveList } from '#platform/live/state.ts';
import { withNewOrders } from './with-new-orders.ts';

function listOf(...ids: string[]): Live<LiveList<Order>> {
  const entries = ids.map((id) => asEntry(id, anOrder()));
  return { status: 'ready', data: { entries, invalidIds: [] }, fromCache: false };
}
const idsOf = (list: Live<LiveList<Order>>) =>
  list.status === 'ready' ? list.data.entries.map(({ id }) => id) : null;
const many = Array.from({ length: limits.listSize }, (_, index) => `old-${index}`);

test('a full list also has the newest orders, each once and the newest last', () => {
  const list = withNewOrders(listOf(...many), listOf('new-2', 'new-1', 'old-499'));
  expect(idsOf(list)).toEqual([...many, 'new-1', 'new-2']);
});

test('a list below its limit is complete without them', () => {
  expect(idsOf(withNewOrders(listOf('a'), listOf('b')))).toEqual(['a']);
});

test('it does not wait for the newest', () => {
  expect(idsOf(withNewOrders(listOf(...many), { status: 'loading' }))).toEqual(many);
});
