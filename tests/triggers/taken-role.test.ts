/**
 * A revoked role also ends immediately for the callables, although its token is valid for another
 * hour.
 */
import { paths } from '@fireline/domain/paths';
import { anItem } from '@fireline/domain/testing/stored';
import { afterAll, expect, test } from 'vitest';
import { setRole } from '../../functions/src/staff/set-role.ts';
import { placeOrder, read } from '../support/admin.ts';
import { anAccount, auth, call, removeAccounts } from './calls.ts';
import { addProduct, db, orderIn, removeTestData } from './live.ts';

afterAll(async () => {
  await removeAccounts();
  await removeTestData();
});

/** Calls that only an admin may make. */
const attempts: readonly (readonly [string, (orderId: string) => object])[] = [
  ['searchOrders', () => ({ text: 'Ada' })],
  ['renewTrackingLink', (orderId) => ({ orderId })],
  ['revokeTrackingLink', (orderId) => ({ orderId })],
  ['setRole', () => ({ uid: 'nobody-there', role: null })],
  ['inviteStaff', () => ({ email: 'x@example.com', name: '', role: 'kitchen' })],
];

test('an admin is refused with the same token that just worked', async () => {
  const other = await anAccount('staying', 'admin');
  const former = await anAccount('taken-from', 'admin');
  const productId = await addProduct({ options: [] });
  const items = [anItem({ productId, choices: {} })];
  const orderId = await placeOrder(db, { items });
  await orderIn('pending', orderId);
  const statusOf = async (name: string, data: object) =>
    (await call(name, data, former)).error?.status ?? 'OK';
  expect(await statusOf('searchOrders', { text: 'Ada' })).toBe('OK');
  expect(await statusOf('renewTrackingLink', { orderId })).toBe('OK');

  const { result } = await call('setRole', { uid: former.uid, role: null }, other);
  expect(result).toMatchObject({ before: 'admin', after: null });
  for (const [name, dataFor] of attempts) {
    expect([name, await statusOf(name, dataFor(orderId))]).toEqual([name, 'PERMISSION_DENIED']);
  }
});

test('revoking a role signs out everywhere, changing it does not', async () => {
  const deps = { auth, db, now: Date.now };
  const cook = await anAccount('signed-out');
  await setRole(deps, { by: 'test', uid: cook.uid, role: 'kitchen' });
  await setRole(deps, { by: 'test', uid: cook.uid, role: 'courier' });
  expect(await read(db, paths.user(cook.uid))).not.toHaveProperty('signedOutAt');
  const before = (await auth.getUser(cook.uid)).tokensValidAfterTime ?? '';
  await setRole(deps, { by: 'test', uid: cook.uid, role: null });
  expect(await read(db, paths.user(cook.uid))).toMatchObject({
    role: null,
    signedOutAt: expect.any(Number),
  });
  const { tokensValidAfterTime = '' } = await auth.getUser(cook.uid);
  expect(Date.parse(tokensValidAfterTime)).toBeGreaterThanOrEqual(Date.parse(before));
});

test('an interrupted grant is not in force, and repeating it fixes that', async () => {
  const deps = { auth, db, now: Date.now };
  const half = await anAccount('half-given', 'admin');
  await db.doc(paths.user(half.uid)).set({ role: null });
  expect((await call('searchOrders', { text: 'Ada' }, half)).error?.status).toBe(
    'PERMISSION_DENIED',
  );
  await setRole(deps, { by: 'test', uid: half.uid, role: 'admin' });
  expect((await call('searchOrders', { text: 'Ada' }, half)).error).toBeUndefined();
  const entries = await db.collection(paths.audit).where('target', '==', half.uid).get();
  expect(entries.size).toBe(1);
});
