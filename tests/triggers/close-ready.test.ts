/** Pickups that weren't marked as picked up are closed automatically, deliveries are not. */

import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, everyDay } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import { afterEach, expect, test } from 'vitest';
import { sweepOrders } from '../../functions/src/sweep/sweep-orders.ts';
import { orderChanged } from '../../functions/src/transitions/order-changed.ts';
import { anOrderId, clear, quietProject, read } from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

afterEach(() => clear(quietProject));

const noon = new Date('2026-01-05T11:00:00Z');
const later = (hours: number) => deps(() => noon.getTime() + hours * hour);
const statusOf = async (id: string) => (await read(db, paths.order(id)))?.status;

async function leftReady(order = anOrder({ status: 'ready' })) {
  const id = anOrderId();
  await db.doc(paths.order(id)).set(order);
  return id;
}

test('at the end of the day, once, with a note in the timeline and no thank-you email', async () => {
  await openShop({ hours: everyDay('08:00-20:00') });
  const id = await leftReady();
  await sweepOrders(later(11));
  expect(await statusOf(id)).toBe('ready');
  const before = await db.doc(paths.order(id)).get();
  const summary = await sweepOrders(later(13));
  expect(summary).toMatchObject({ closed: 1 });
  expect(await sweepOrders(later(13))).toMatchObject({ closed: 0 });
  const order = await read(db, paths.order(id));
  expect(order).toMatchObject({ status: 'completed', changedBy: { role: 'system' } });
  const version = Number(order?.version);
  expect(await read(db, paths.event(id, version))).toMatchObject({
    from: 'ready',
    to: 'completed',
    reason: expect.stringContaining('end of the day'),
  });
  await orderChanged({ ...later(13) }, before, await db.doc(paths.order(id)).get());
  expect(await read(db, paths.mail(id, version))).toBeNull();
  for (const inbox of ['customer', 'admin', 'kitchen']) {
    expect(await read(db, paths.notification(inbox, id, version))).toBeNull();
  }
});

test('not while the shop is still open past midnight', async () => {
  await openShop({ hours: everyDay('00:00-04:00 12:00-24:00') });
  const id = await leftReady();
  await sweepOrders(later(13));
  expect(await statusOf(id)).toBe('ready');
  await sweepOrders(later(17));
  expect(await statusOf(id)).toBe('completed');
});

test('after a number of hours, if the shop chooses that', async () => {
  await openShop({ readyCloseHours: 2 });
  const id = await leftReady();
  await sweepOrders(later(2));
  expect(await statusOf(id)).toBe('ready');
  await sweepOrders(later(3));
  expect(await statusOf(id)).toBe('completed');
});

test('not before its requested time, and no delivery', async () => {
  await openShop({ hours: everyDay('08:00-20:00') });
  const requestedFor = new Date('2026-01-06T11:00:00Z');
  const wanted = await leftReady(
    anOrder({ status: 'ready', fulfilment: { type: 'pickup', requestedFor } }),
  );
  const delivery = await leftReady(aDelivery({ status: 'ready' }));
  await sweepOrders(later(13));
  expect(await statusOf(wanted)).toBe('ready');
  await sweepOrders(later(37));
  expect(await statusOf(wanted)).toBe('completed');
  expect(await statusOf(delivery)).toBe('ready');
});
