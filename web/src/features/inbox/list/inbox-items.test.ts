import { minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { anItem, atMinute } from '../inbox-fixtures.ts';
import {
  type InboxItem,
  isRead,
  itemsOf,
  mergeInboxes,
  noFilter,
  passes,
  unreadOf,
  unreadText,
  withOlder,
} from './inbox-items.ts';

const carla = { uid: 'carla', readAt: {} };
const at = (minutes: number, inbox = 'carla') =>
  anItem({ orderId: `order${minutes}`, createdAt: atMinute(minutes) }, inbox);
const times = (items: readonly InboxItem[]) =>
  items.map(({ data }) => (data.createdAt - atMinute(0)) / minute);

describe('what counts as read', () => {
  test.each([
    ['unread', anItem(), carla, false],
    ['read by me', anItem({ readBy: { carla: atMinute(9) } }), carla, true],
    [
      'read by someone else in the role',
      anItem({ readBy: { adam: atMinute(9) } }, 'admin'),
      carla,
      false,
    ],
    ['my own move', anItem({ by: 'carla' }), carla, true],
    ['a move by Fireline', anItem({ by: null }), carla, false],
    ['all read by then', anItem(), { uid: 'carla', readAt: { carla: atMinute(0) } }, true],
    ['all read earlier', anItem(), { uid: 'carla', readAt: { carla: atMinute(0) - 1 } }, false],
    ['another inbox read', anItem(), { uid: 'carla', readAt: { admin: atMinute(9) } }, false],
  ] as const)('%s', (_, item, reader, expected) => {
    expect(isRead(item, reader)).toBe(expected);
  });
});

describe('one list of all inboxes', () => {
  test('newest first; at the same time, the later move first', () => {
    const early = anItem({ orderId: 'o', version: 1 });
    const late = anItem({ orderId: 'o', version: 2 });
    expect(
      mergeInboxes([
        { inbox: 'carla', items: [at(5), late], isWhole: true },
        { inbox: 'admin', items: [at(7, 'admin'), early], isWhole: true },
      ]).map(({ data }) => [data.orderId, data.version]),
    ).toEqual([
      ['order7', 3],
      ['order5', 3],
      ['o', 2],
      ['o', 1],
    ]);
  });

  test('it ends where an inbox has not been loaded further', () => {
    const own = { inbox: 'carla', items: [at(9), at(2), at(1)], isWhole: true };
    const shared = { inbox: 'admin', items: [at(8, 'admin'), at(4, 'admin')], isWhole: false };
    expect(times(mergeInboxes([own, shared]))).toEqual([9, 8, 4]);
    expect(times(mergeInboxes([own, { ...shared, isWhole: true }]))).toEqual([9, 8, 4, 2, 1]);
  });

  test('older pages are appended, and live data wins', () => {
    const read = { ...at(3), data: { ...at(3).data, readBy: { carla: atMinute(9) } } };
    const list = withOlder(
      { inbox: 'carla', items: [at(4), read], isWhole: false },
      [at(3), at(2)],
      true,
    );
    expect(times(list.items)).toEqual([4, 3, 2]);
    expect(list.items[1]?.data.readBy).toEqual({ carla: atMinute(9) });
    expect(list.isWhole).toBe(true);
  });

  test('older pages bring back nothing that was deleted', () => {
    const older = [at(4), at(3), at(2), at(1)];
    const known = { inbox: 'carla', items: [at(4), at(2)], isWhole: false };
    expect(times(withOlder(known, older, true).items)).toEqual([4, 2, 1]);
    const loading = { inbox: 'carla', items: [], isWhole: false };
    expect(times(withOlder(loading, older, true).items)).toEqual([4, 3, 2, 1]);
  });

  test('everything in a shared inbox is for its role', () => {
    const [item] = itemsOf('admin', [anItem({ audience: 'customer' })]);
    expect(item?.data.audience).toBe('admin');
    expect(anItem({ audience: 'courier' }).data.audience).toBe('courier');
  });
});

describe('how much is unread', () => {
  const whole = { inbox: 'carla', items: [at(3), at(2), at(1)], isWhole: true };

  test('unread items are counted', () => {
    expect(unreadOf([whole], carla)).toEqual({ count: 3, isAtLeast: false });
    expect(unreadOf([whole], { uid: 'carla', readAt: { carla: atMinute(2) } })).toEqual({
      count: 1,
      isAtLeast: false,
    });
  });

  test('it is "at least" if there may be older ones, unless those were all marked as read', () => {
    const part = { ...whole, isWhole: false };
    expect(unreadOf([part], carla).isAtLeast).toBe(true);
    expect(unreadOf([part], { uid: 'carla', readAt: { carla: atMinute(1) } }).isAtLeast).toBe(
      false,
    );
    expect(unreadOf([part], { uid: 'carla', readAt: { carla: atMinute(0) } }).isAtLeast).toBe(true);
  });

  test.each([
    [0, false, null],
    [7, false, '7'],
    [7, true, '7+'],
    [99, false, '99'],
    [100, false, '99+'],
    [200, true, '99+'],
  ])('%d (at least: %s) reads %s', (count, isAtLeast, text) => {
    expect(unreadText({ count, isAtLeast })).toBe(text);
  });
});

test('the person’s own moves push unread items out of the list without lowering the count', () => {
  const first = { inbox: 'admin', isWhole: false, items: [anItem({ createdAt: atMinute(1) })] };
  const own = anItem({ createdAt: atMinute(2), by: 'carla', version: 9, orderId: 'another' });
  const then = { ...first, items: [{ ...own, key: 'admin/own' }] };
  expect(unreadOf([then], carla).count).toBe(0);
  expect(unreadOf([withOlder(then, first.items, false)], carla).count).toBe(1);
});

describe('filters', () => {
  const ready = anItem({ data: { from: 'preparing', to: 'ready' }, priority: 'high' });
  test.each([
    ['no filter', {}, true, true],
    ['unread', { unread: true }, true, true],
    ['important', { important: true }, true, false],
    ['a kind', { kind: 'progress' }, false, true],
    ['a kind and important', { kind: 'progress', important: true }, false, false],
  ] as const)('%s', (_, filter, passesReady, passesStep) => {
    expect(passes(ready, { ...noFilter, ...filter }, carla)).toBe(passesReady);
    expect(passes(anItem(), { ...noFilter, ...filter }, carla)).toBe(passesStep);
  });

  test('read items are not unread', () => {
    expect(passes(anItem({ by: 'carla' }), { ...noFilter, unread: true }, carla)).toBe(false);
  });
});
