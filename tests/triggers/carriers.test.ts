/** Updates from carriers: what they change, and that nothing is recorded twice. */
import { checkpointsQuery } from '@fireline/domain/delivery/queries';
import { orderNumber } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aCheckpoint, aShipment } from '@fireline/domain/testing/stored';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { hour, minute } from '@fireline/domain/time/durations';
import { beforeEach, describe, expect, test } from 'vitest';
import { toQuery } from '../../functions/src/lib/stored.ts';
import { syncJourney } from '../../functions/src/transitions/journey.ts';
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { signedUpdate } from '../../scripts/demo/signed-update.ts';
import { dump, read } from '../support/admin.ts';
import { aPayload, checkpointsOf, report, send } from './carrier-reports.ts';
import { aReadyDelivery, db, type OrderWorld } from './world.ts';

let world: OrderWorld;
beforeEach(async () => {
  world = await aReadyDelivery();
});

const about = (data: Parameters<typeof report>[0] = {}) => ({
  orderId: world.orderId,
  place: 'Depot',
  ...data,
});

describe('an update', () => {
  test('is a checkpoint of the order, by the carrier, at the carrier’s time', async () => {
    const at = Date.now() - minute / 2;
    // The order is a moment old.
    await db.doc(paths.order(world.orderId)).update({ placedAt: new Date(at - hour) });
    expect(await report(about({ text: 'Sorted.' }), { at })).toMatchObject({
      status: 200,
      body: { result: 'recorded', orderId: world.orderId, checkpoints: 1 },
    });
    expect(await checkpointsOf(world.orderId)).toEqual([
      {
        type: 'checkpoint',
        version: world.order.version,
        from: null,
        to: null,
        by: { uid: 'system', role: 'system' },
        source: 'carrier',
        reason: null,
        place: 'Depot',
        text: 'Sorted.',
        at,
      },
    ]);
  });

  test('finds the order by its number, and by the tracking number however it’s typed', async () => {
    await db
      .doc(paths.delivery(world.orderId))
      .set(aShipment({ customerId: world.order.customerId, trackingNumber: '1Z999' }));
    const number = `#${orderNumber(world.orderId).toLowerCase()}`;
    for (const reference of [{ orderNumber: number }, { trackingNumber: '1Z 999' }]) {
      expect(await report({ place: 'Depot', ...reference })).toMatchObject({
        body: { orderId: world.orderId },
      });
    }
  });

  test('brings the carrier and the number, without a checkpoint if it has none', async () => {
    const brought = { orderId: world.orderId, carrier: 'UPS', trackingNumber: '1Z999' };
    expect(await report(brought)).toMatchObject({ body: { result: 'recorded', checkpoints: 0 } });
    expect(await read(db, paths.delivery(world.orderId))).toEqual({
      customerId: world.order.customerId,
      courierId: null,
      carrier: 'UPS',
      trackingNumber: '1Z999',
      location: null,
      eta: null,
    });
    await report(about({ trackingNumber: '1Z000' }));
    expect(await read(db, paths.delivery(world.orderId))).toMatchObject({
      carrier: 'UPS',
      trackingNumber: '1Z000',
    });
    await report(about());
    expect(await read(db, paths.delivery(world.orderId))).toMatchObject({
      trackingNumber: '1Z000',
    });
  });

  test('shows on the tracking page, the newest by time last, whatever order they come in', async () => {
    const now = Date.now();
    await db.doc(paths.order(world.orderId)).update({ placedAt: new Date(now - hour) });
    await report(about({ place: 'Third' }), { at: now - minute });
    await report(about({ place: 'First' }), { at: now - 3 * minute });
    await report(about({ place: 'Second' }), { at: now - 2 * minute });
    await syncJourney(db, world.orderId);
    const page = await read(db, paths.tracking(world.order.trackingToken ?? ''));
    expect(page?.checkpoints).toMatchObject([
      { place: 'First' },
      { place: 'Second' },
      { place: 'Third' },
    ]);
  });

  test('says what its status means, in the language of the order', async () => {
    await db.doc(paths.order(world.orderId)).update({ language: 'de' });
    await report({ orderId: world.orderId, status: 'delivered' });
    expect(await checkpointsOf(world.orderId)).toMatchObject([
      { place: textsIn('de').carrierUpdates.delivered, text: '' },
    ]);
  });

  test('never moves the order, not even when it’s delivered', async () => {
    const before = await read(db, paths.order(world.orderId));
    await report(about({ status: 'delivered' }));
    expect(await read(db, paths.order(world.orderId))).toEqual(before);
  });

  test('sent again changes nothing, with a new time and signature, even after the order closed', async () => {
    const id = 'msg_again';
    await report(about(), { id });
    const after = await dump(db);
    expect(await report(about(), { id })).toMatchObject({
      status: 200,
      body: { result: 'duplicate' },
    });
    expect(await dump(db)).toEqual(after);
    await db.doc(paths.order(world.orderId)).update({ status: 'completed' });
    expect(await report(about(), { id })).toMatchObject({ body: { result: 'duplicate' } });
  });

  test('sent many times at once is recorded once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => report(about(), { id: 'msg_at_once' })),
    );
    const results = answers.map(({ body }) => ('result' in body ? body.result : body));
    expect(results.filter((result) => result === 'recorded')).toHaveLength(1);
    expect(results.filter((result) => result === 'duplicate')).toHaveLength(7);
    expect(await checkpointsOf(world.orderId)).toHaveLength(1);
  });

  test('that an admin removed doesn’t come back', async () => {
    await report(about(), { id: 'msg_removed' });
    const { docs } = await toQuery(db, checkpointsQuery(world.orderId, 20)).get();
    await Promise.all(docs.map(({ ref }) => ref.delete()));
    await report(about(), { id: 'msg_removed' });
    expect(await checkpointsOf(world.orderId)).toEqual([]);
  });

  test('has the time of its arrival if the carrier’s clock is a little ahead', async () => {
    await report(about(), { at: Date.now() + 4 * minute });
    const [checkpoint] = await checkpointsOf(world.orderId);
    expect(checkpoint?.at).toBeLessThanOrEqual(Date.now());
  });

  test('stands beside what people report', async () => {
    await db.doc(paths.event(world.orderId, 'typed')).set(aCheckpoint({ at: new Date() }));
    await report(about({ place: 'Hub' }));
    expect((await checkpointsOf(world.orderId)).map(({ place }) => place)).toEqual(
      expect.arrayContaining(['Hub', 'Depot']),
    );
  });

  test('is taken with the current secret and with the previous one', async () => {
    for (const secret of [demoCarriers.current, demoCarriers.previous]) {
      expect(await send(signedUpdate(aPayload(about()), { secret }))).toMatchObject({
        status: 200,
      });
    }
  });

  test('of another type is ignored', async () => {
    const other = { type: 'parcel.weighed', timestamp: new Date().toISOString(), data: {} };
    expect(await send(signedUpdate(other, { secret: demoCarriers.current }))).toMatchObject({
      status: 200,
      body: { result: 'ignored' },
    });
  });
});
