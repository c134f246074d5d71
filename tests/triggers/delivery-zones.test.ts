/** Verification decides whether the shop delivers to an address, and for which fee. */

import { paths } from '@fireline/domain/paths';
import { anAddress, anItem, aProduct, everyDay } from '@fireline/domain/testing/stored';
import { type Area, zoneLine } from '@fireline/domain/zones/zone';
import { beforeEach, describe, expect, test } from 'vitest';
import { orderPlaced } from '../../functions/src/verification/order-placed.ts';
import { clear, type NewOrder, placeOrder, quietProject, read } from '../support/admin.ts';
import { db, deps, openShop } from './world.ts';

const shopPlace = '52.517, 13.389';
/** About 680 m east of it. */
const near = '52.517, 13.399';
/** About 6.8 km east of it. */
const far = '52.517, 13.489';
/** A Monday in Berlin, 12:10. */
const noon = Date.UTC(2026, 10, 23, 11, 10);

const zone = (area: Area, terms: { fee: number; freeFrom?: number; minimum?: number }) =>
  zoneLine({ name: 'Zone', area, freeFrom: null, minimum: 0, ...terms });
const center = zone(
  { by: 'postcodes', postcodes: '10115-10119' },
  { fee: 200, freeFrom: 3000, minimum: 800 },
);
const around = zone({ by: 'radius', meters: 1000 }, { fee: 100 });

beforeEach(async () => {
  await clear(quietProject);
  await db.doc(paths.product('bun')).set(aProduct({ price: 500, options: [], prepMinutes: 5 }));
});

async function verified(
  shop: Parameters<typeof openShop>[0],
  order: Pick<NewOrder, 'address' | 'type' | 'requestedFor'>,
  quantity = 2,
) {
  await openShop({ taxRate: 0, position: shopPlace, ...shop });
  const items = [anItem({ productId: 'bun', choices: {}, quantity })];
  const orderId = await placeOrder(db, { items, type: 'delivery', ...order });
  await orderPlaced(
    deps(() => noon),
    await db.doc(paths.order(orderId)).get(),
  );
  return read(db, paths.order(orderId));
}

const at = (change: object) => ({ address: { ...anAddress(), ...change } });

describe('an address in a zone', () => {
  test('pays the zone’s fee', async () => {
    expect(await verified({ deliveryZones: [center, around] }, at({}))).toMatchObject({
      status: 'pending',
      deliveryFee: 200,
      total: 1200,
    });
  });

  test('by its position, where there are no postcodes', async () => {
    const order = at({ postcode: '', position: near });
    expect(await verified({ deliveryZones: [around] }, order)).toMatchObject({
      status: 'pending',
      deliveryFee: 100,
      deliveryArea: 'Unter den Linden, Berlin',
    });
  });

  test('pays no fee from the zone’s amount on', async () => {
    expect(await verified({ deliveryZones: [center] }, at({}), 6)).toMatchObject({
      status: 'pending',
      deliveryFee: 0,
      total: 3000,
    });
  });

  test('is declined below the zone’s minimum, by name of what is missing', async () => {
    expect(await verified({ deliveryZones: [center] }, at({}), 1)).toMatchObject({
      status: 'rejected',
      reason: 'Orders to this address start at €8.00. Add €3.00 more to continue.',
    });
  });
});

describe('is declined with a reason', () => {
  test.each<[string, Parameters<typeof openShop>[0], object, string]>([
    [
      'outside of all zones',
      { deliveryZones: [center] },
      { postcode: '20095' },
      'The shop doesn’t deliver to 20095.',
    ],
    [
      'without the postcode that would tell',
      { deliveryZones: [center] },
      { postcode: '' },
      'Enter the postcode, so we can tell whether the shop delivers there.',
    ],
    [
      'without the position that would tell',
      { deliveryZones: [around] },
      {},
      'The shop needs to know where this address is on the map. When you’re there, use your location.',
    ],
    [
      'too far away',
      { deliveryMeters: 5000 },
      { position: far },
      'This address is too far away: the shop delivers up to 5 km.',
    ],
    [
      'if the shop does not deliver',
      { offersDelivery: false },
      {},
      'The shop doesn’t deliver right now. You can pick up your order instead.',
    ],
    [
      'outside of the hours for deliveries',
      { deliveryHours: everyDay('17:00-22:00') },
      {},
      'The shop isn’t delivering right now. It delivers from 17:00 CET.',
    ],
  ])('%s', async (_, shop, address, reason) => {
    expect(await verified(shop, at(address))).toMatchObject({ status: 'rejected', reason });
  });

  test('at a time at which there are no deliveries', async () => {
    const order = { ...at({}), requestedFor: new Date(Date.UTC(2026, 10, 23, 14)) };
    expect(await verified({ deliveryHours: everyDay('17:00-22:00') }, order)).toMatchObject({
      status: 'rejected',
      reason: 'The shop doesn’t deliver at that time (15:00 CET). Please choose another time.',
    });
  });
});

test('the first delivery of the evening was made before', async () => {
  const order = { ...at({}), requestedFor: new Date(Date.UTC(2026, 10, 23, 16)) };
  expect(await verified({ deliveryHours: everyDay('17:00-22:00') }, order)).toMatchObject({
    status: 'pending',
  });
});

test('pickups have nothing to do with it', async () => {
  const shop = {
    offersDelivery: false,
    deliveryZones: [center],
    deliveryHours: everyDay('17:00-22:00'),
    deliveryMeters: 1,
  };
  const order = { type: 'pickup', ...at({ postcode: '20095', position: far }) } as const;
  expect(await verified(shop, order)).toMatchObject({ status: 'pending', deliveryFee: 0 });
});

test('a shop without zones delivers everywhere for its fee', async () => {
  expect(await verified({}, at({ postcode: '20095', position: far }), 1)).toMatchObject({
    status: 'pending',
    deliveryFee: 250,
  });
});
