import { anOrder, asEntry } from '@fireline/domain/testing/plain';
import { expect, test } from 'vitest';
import { boardCouriers } from './couriers.ts';
import { heldCouriers } from './use-held-couriers.ts';

const delivery = (id: string, status: 'ready' | 'out_for_delivery', courierId: string | null) =>
  asEntry(id, anOrder({ status, courierId }));
const person = (uid: string, displayName: string) => asEntry(uid, { displayName, role: 'courier' });
const place = (at: number) => ({ lat: 1, lng: 2, accuracy: 3, at });
const shared = (id: string, courierId: string | null, at: number) => {
  const carriage = { carrier: '', trackingNumber: '', eta: null };
  return asEntry(id, { customerId: 'c', courierId, location: place(at), ...carriage });
};

const known = {
  staff: [person('ben', 'Ben'), person('ann', 'Ann'), person('cem', '')] as never,
  onDuty: [
    asEntry('ben', { name: 'Ben', onDuty: true, since: 1, lastSeenAt: 5 }),
    asEntry('gone', { name: 'Gone', onDuty: true, since: 1, lastSeenAt: 5 }),
  ],
  orders: [
    delivery('1', 'ready', 'ben'),
    delivery('2', 'out_for_delivery', 'ben'),
    delivery('3', 'ready', null),
    delivery('4', 'out_for_delivery', 'former'),
  ],
  positions: [shared('2', 'ben', 9), shared('5', 'ben', 8), shared('6', null, 7)],
};

test('everyone with the role, and whoever still has a delivery, by name', () => {
  expect(boardCouriers(known).map(({ uid, isCourier }) => [uid, isCourier])).toEqual([
    ['ann', true],
    ['ben', true],
    ['former', false],
    ['cem', true],
  ]);
});

test('each with their deliveries, their duty, and where they were last', () => {
  const [ann, ben] = boardCouriers(known);
  expect(ann).toMatchObject({ load: 0, onTheWay: 0, isOnDuty: false, lastSeenAt: null });
  expect(ann?.position).toBeNull();
  expect(ben).toMatchObject({ load: 2, onTheWay: 1, isOnDuty: true, lastSeenAt: 5 });
  expect(ben?.position?.at).toBe(9);
});

test('shows whoever is on duty or still has a delivery', () => {
  expect(heldCouriers(boardCouriers(known), []).map(({ uid }) => uid)).toEqual(['ben', 'former']);
});

test('while the board is held, newcomers come last, and whoever goes off duty stays', () => {
  const duty = asEntry('ann', { name: 'Ann', onDuty: true, since: 1, lastSeenAt: 5 });
  const now = boardCouriers({ ...known, onDuty: [duty], orders: [] });
  expect(heldCouriers(now, ['ben']).map(({ uid }) => uid)).toEqual(['ben', 'ann']);
});
