import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { heldList, liveList } from '#entities/order/list/held-list.ts';
import { fillLanes, inUrgency } from './lanes.ts';

const delivery = (id: string, courierId: string | null, to = 10) =>
  asEntry(
    id,
    anOrder({ status: 'ready', courierId, estimate: { from: 0, to, reason: null, was: null } }),
  );
const shown = (lanes: ReturnType<typeof fillLanes>) =>
  Object.fromEntries(lanes.map(({ key, orders }) => [key, orders.map(({ entry }) => entry.id)]));

test('each delivery is in one lane, the most urgent on top', () => {
  const away = asEntry('away', anOrder({ status: 'out_for_delivery', courierId: 'ben' }));
  const entries = inUrgency([
    delivery('b', null, 20),
    delivery('c', 'ben'),
    away,
    delivery('a', null),
  ]);
  expect(shown(fillLanes(liveList(entries).orders))).toEqual({
    unassigned: ['a', 'b'],
    assigned: ['c'],
    'on-the-way': ['away'],
  });
});

test('while the board is held, an order that someone else assigns stays where it was', () => {
  const before = liveList([delivery('a', null), delivery('b', null)]).orders;
  const now = heldList(before, [delivery('a', 'ben'), delivery('b', null), delivery('c', null)]);
  expect(shown(fillLanes(now.orders))).toMatchObject({ unassigned: ['a', 'b'], assigned: [] });
  expect(now.waiting).toEqual(['c']);
});
