/** The deployed function for carriers, through Hosting. */
import { paths } from '@fireline/domain/paths';
import { easyPostEvent } from '@fireline/domain/testing/easypost-event';
import { anItem } from '@fireline/domain/testing/stored';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoCarriers } from '../../scripts/demo/carriers.ts';
import { signedUpdate } from '../../scripts/demo/signed-update.ts';
import { placeOrder, read, transitionAsClient } from '../support/admin.ts';
import { aPayload } from './carrier-reports.ts';
import { addProduct, db, documentAt, orderIn, removeTestData, setShop } from './live.ts';

const address = `${process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000'}/api/carriers`;

let restoreShop: () => Promise<void>;
beforeAll(async () => {
  restoreShop = await setShop({ orderingPaused: false, confirmTimeoutMinutes: 600 });
});
afterAll(async () => {
  await removeTestData();
  await restoreShop();
});

test('an update is recorded, and the tracking page follows', async () => {
  const items = [anItem({ productId: await addProduct({ options: [] }), choices: {} })];
  const orderId = await placeOrder(db, { items, type: 'delivery' });
  const { trackingToken } = await orderIn('pending', orderId);
  await transitionAsClient(db, orderId, 1, { to: 'confirmed', role: 'kitchen' });
  const shipment = { carrier: 'UPS', trackingNumber: '1Z999' };
  const payload = aPayload({ orderId, place: 'Depot North', ...shipment });
  const response = await fetch(address, signedUpdate(payload, { secret: demoCarriers.previous }));
  expect(await response.json()).toEqual({ result: 'recorded', orderId, checkpoints: 1 });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  const page = await documentAt(
    paths.tracking(String(trackingToken)),
    ({ trackingNumber, checkpoints }) =>
      trackingNumber === '1Z999' && Array.isArray(checkpoints) && checkpoints.length === 1,
  );
  expect(page).toMatchObject({ ...shipment, checkpoints: [{ place: 'Depot North', text: '' }] });
  expect(await read(db, paths.order(orderId))).toMatchObject({ status: 'confirmed' });
});

test('errors are JSON, at the address of each sender', async () => {
  const unsigned = await fetch(`${address}/easypost`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(easyPostEvent),
  });
  expect(unsigned.status).toBe(401);
  expect(await unsigned.json()).toEqual({
    error: { code: 'signature-missing', message: 'X-Hmac-Signature is required.' },
  });
  expect((await fetch(address)).status).toBe(405);
});
