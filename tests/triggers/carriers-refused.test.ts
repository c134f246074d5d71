/** Updates from carriers that are refused, and change nothing. */
import { paths } from '@fireline/domain/paths';
import { aShipment } from '@fireline/domain/testing/stored';
import { hour, minute } from '@fireline/domain/time/durations';
import { beforeEach, expect, test } from 'vitest';
import { answerUpdate } from '../../functions/src/carriers/answer-update.ts';
import { mostUpdates } from '../../functions/src/carriers/record-update.ts';
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { type SignedUpdate, signedBody, signedUpdate } from '../../scripts/demo/signed-update.ts';
import { dump, placeOrder } from '../support/admin.ts';
import {
  aPayload,
  asRequest,
  carrierSecrets,
  checkpointsOf,
  report,
  send,
} from './carrier-reports.ts';
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

const context = { db, now: Date.now };
const signed = (overrides: Parameters<typeof signedUpdate>[1]) =>
  signedUpdate(aPayload(about()), overrides);
const good = { secret: demoCarriers.current };
const change = (changes: Partial<SignedUpdate>) => () => send({ ...signed(good), ...changes });
const header = (name: string, value: string) => () => {
  const { headers, ...rest } = signed(good);
  return send({ ...rest, headers: { ...headers, [name]: value } });
};
const stranger = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const longAgo = () => Date.now() - 6 * minute;

test.each<[string, number, string, () => Promise<object>]>([
  [
    'with a stranger’s signature',
    401,
    'signature-invalid',
    () => send(signed({ secret: stranger })),
  ],
  ['with another body', 401, 'signature-invalid', change({ body: '{"type":"delivery.updated"}' })],
  ['without an ID', 401, 'signature-missing', header('webhook-id', '')],
  ['without a time', 401, 'signature-missing', header('webhook-timestamp', '')],
  ['without a signature', 401, 'signature-missing', header('webhook-signature', '')],
  [
    'if it was signed long ago',
    401,
    'timestamp-outside-window',
    () => send(signed({ ...good, now: longAgo() })),
  ],
  [
    'as a form',
    415,
    'unsupported-media-type',
    header('Content-Type', 'application/x-www-form-urlencoded'),
  ],
  ['if it’s large', 413, 'too-large', change({ body: 'x'.repeat(256 * 1024 + 1) })],
  ['at another address', 404, 'unknown-sender', () => send(signed(good), '/api/carriers/nobody')],
  ['without an order', 422, 'invalid-payload', () => report({ place: 'Depot' })],
  ['for an unknown order', 404, 'unknown-order', () => report(about({ orderId: 'nothing' }))],
  ['for an ID that is a path', 404, 'unknown-order', () => report(about({ orderId: 'a/b' }))],
  [
    'for an unknown number',
    404,
    'unknown-order',
    () => report({ orderNumber: '22222222', place: 'Depot' }),
  ],
  [
    'for an unknown parcel',
    404,
    'unknown-order',
    () => report({ trackingNumber: 'A1', place: 'Depot' }),
  ],
  [
    'for a time in the future',
    422,
    'time-in-the-future',
    () => report(about(), { at: Date.now() + hour }),
  ],
  [
    'for a time before the order',
    422,
    'time-before-the-order',
    () => report(about(), { at: Date.now() - hour }),
  ],
])('%s', async (_, status, code, sendIt) => {
  const before = await dump(db);
  expect(await sendIt()).toMatchObject({ status, body: { error: { code } } });
  const counted = Object.entries(await dump(db)).filter(([path]) => !path.startsWith('attempts/'));
  expect(Object.fromEntries(counted)).toEqual(before);
});

test('unless it is a POST', async () => {
  const request = { ...asRequest(signed(good)), method: 'GET' };
  expect(await answerUpdate(context, carrierSecrets, request)).toMatchObject({
    status: 405,
    headers: { Allow: 'POST' },
  });
});

test('if it is no JSON', async () => {
  expect(await send(signedBody('nothing', good))).toMatchObject({
    status: 400,
    body: { error: { code: 'invalid-json' } },
  });
});

test('if the shop has no secret for it', async () => {
  const none = { standard: [], easypost: [] };
  expect(await answerUpdate(context, none, asRequest(signed(good)))).toMatchObject({
    status: 404,
    body: { error: { code: 'not-configured' } },
  });
});

test.each([
  ['completed', 'order-closed'],
  ['cancelled', 'order-closed'],
  ['pending', 'order-not-confirmed'],
])('for an order that is %s', async (status, code) => {
  await db.doc(paths.order(world.orderId)).update({ status });
  expect(await report(about())).toMatchObject({ status: 409, body: { error: { code } } });
  expect(await checkpointsOf(world.orderId)).toEqual([]);
});

test('for an order that is picked up', async () => {
  const orderId = await placeOrder(db, { type: 'pickup' });
  expect(await report(about({ orderId }))).toMatchObject({
    status: 409,
    body: { error: { code: 'not-a-delivery' } },
  });
});

test('for a parcel of two open orders, until one of them is closed', async () => {
  const other = await placeOrder(db, { type: 'delivery' });
  for (const id of [world.orderId, other]) {
    await db.doc(paths.delivery(id)).set(aShipment({ trackingNumber: 'BOTH' }));
  }
  const both = { trackingNumber: 'BOTH', place: 'Depot' };
  expect(await report(both)).toMatchObject({ body: { error: { code: 'ambiguous-order' } } });
  await db.doc(paths.order(other)).update({ status: 'cancelled' });
  expect(await report(both)).toMatchObject({ body: { orderId: world.orderId } });
});

test('once a parcel has had more than any parcel has', async () => {
  const now = Date.now();
  for (let count = 0; count < mostUpdates.perOrder; count += 1) await report(about(), { now });
  const answer = await report(about(), { now });
  expect(answer).toMatchObject({ status: 429, body: { error: { code: 'too-many-updates' } } });
  expect(Number(answer.headers['Retry-After'])).toBeGreaterThan(0);
  expect(Number(answer.headers['Retry-After'])).toBeLessThanOrEqual(900);
});
