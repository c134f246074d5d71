/** EasyPost's events: each repeats all of a parcel's scans. */
import { paths } from '@fireline/domain/paths';
import { easyPostEvent } from '@fireline/domain/testing/easypost-event';
import { aShipment } from '@fireline/domain/testing/stored';
import { textsIn } from '@fireline/domain/texts/all-texts';
import { day, hour } from '@fireline/domain/time/durations';
import { beforeEach, expect, test } from 'vitest';
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { signedEasyPostEvent, signedUpdate } from '../../scripts/demo/signed-update.ts';
import { read } from '../support/admin.ts';
import { aPayload, checkpointsOf, send } from './carrier-reports.ts';
import { aReadyDelivery, db, type OrderWorld } from './world.ts';

const { tracking_details: scans, tracking_code: trackingNumber } = easyPostEvent.result;
const created = Date.parse(easyPostEvent.created_at);

let world: OrderWorld;
beforeEach(async () => {
  world = await aReadyDelivery();
  await db.doc(paths.order(world.orderId)).update({ placedAt: new Date(created - 2 * day) });
  await db.doc(paths.delivery(world.orderId)).set(aShipment({ carrier: '', trackingNumber }));
});

/** EasyPost sends an event soon after it was created. */
const sendEvent = (event: unknown, { secret = demoCarriers.easyPost, at = created + hour } = {}) =>
  send(signedEasyPostEvent(event, secret), '/api/carriers/easypost', at);

const anEventWith = (changes: object, id = easyPostEvent.id) => ({
  ...easyPostEvent,
  id,
  result: { ...easyPostEvent.result, ...changes },
});

test('each scan is a checkpoint once, however many events repeat it', async () => {
  const first = anEventWith({ tracking_details: scans.slice(0, 2) }, 'evt_1');
  const second = anEventWith({ tracking_details: scans }, 'evt_2');
  expect(await sendEvent(first)).toMatchObject({ body: { result: 'recorded', checkpoints: 2 } });
  expect(await sendEvent(second)).toMatchObject({ body: { result: 'recorded', checkpoints: 1 } });
  expect(await sendEvent(second)).toMatchObject({ body: { result: 'duplicate' } });
  expect(await checkpointsOf(world.orderId)).toMatchObject([
    { place: 'Edison Twp, NJ', text: 'Departed from facility', source: 'carrier' },
    { place: 'Brooklyn, NY', text: 'Origin scan' },
    {
      place: textsIn('en').carrierUpdates.label_created,
      text: 'Label created, not yet in the system',
    },
  ]);
  expect(await read(db, paths.delivery(world.orderId))).toMatchObject({ carrier: 'UPS' });
});

test('scans from before the order, of a parcel with the same number, are left out', async () => {
  const [scan, ...others] = scans;
  const old = { ...scan, datetime: '2025-01-05T12:10:00Z' };
  const event = anEventWith({ tracking_details: [old, ...others] });
  expect(await sendEvent(event)).toMatchObject({ body: { checkpoints: 2 } });
});

test('an update for an order that can’t take it is ignored, so that EasyPost keeps calling', async () => {
  expect(await sendEvent(anEventWith({ tracking_code: 'UNKNOWN' }))).toMatchObject({
    status: 200,
    body: { result: 'ignored', reason: { code: 'unknown-order' } },
  });
  await db.doc(paths.order(world.orderId)).update({ status: 'completed' });
  expect(await sendEvent(easyPostEvent)).toMatchObject({
    status: 200,
    body: { result: 'ignored', reason: { code: 'order-closed' } },
  });
});

test('an event about something else is ignored', async () => {
  expect(await sendEvent({ id: 'evt_3', description: 'batch.created' })).toMatchObject({
    status: 200,
    body: { result: 'ignored' },
  });
});

test('a stranger’s event, and one from days ago, are refused', async () => {
  expect(await sendEvent(easyPostEvent, { secret: 'stranger' })).toMatchObject({
    status: 401,
    body: { error: { code: 'signature-invalid' } },
  });
  expect(await sendEvent(easyPostEvent, { at: created + 4 * day })).toMatchObject({
    status: 401,
    body: { error: { code: 'timestamp-outside-window' } },
  });
  expect(await checkpointsOf(world.orderId)).toEqual([]);
});

test('the secret of one sender opens nothing for the other', async () => {
  const asEasyPost = { secret: demoCarriers.current };
  expect(await sendEvent(easyPostEvent, asEasyPost)).toMatchObject({ status: 401 });
  const payload = aPayload({ orderId: world.orderId, place: 'Depot' });
  expect(await send(signedUpdate(payload, { secret: demoCarriers.easyPost }))).toMatchObject({
    status: 401,
  });
});
