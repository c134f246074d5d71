/**
 * An admin removes the second factor of someone who lost their phone, through the running callable.
 * The Auth emulator has no TOTP: the factors here are phone numbers, which the Admin SDK removes in
 * the same way.
 */
import { paths } from '@fireline/domain/paths';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainData, read } from '../support/admin.ts';
import { type Account, anAccount, auth, call, removeAccounts } from './calls.ts';
import { db } from './live.ts';

let admin: Account;
let cook: Account;

const auditOf = async (uid: string) =>
  (await db.collection(paths.audit).where('target', '==', uid).get()).docs.map(plainData);
const factorsOf = async (uid: string) => (await auth.getUser(uid)).multiFactor?.enrolledFactors;

/** Second factors require a confirmed address. */
const enroll = (uid: string) =>
  auth.updateUser(uid, {
    emailVerified: true,
    multiFactor: {
      enrolledFactors: [
        { uid: 'pixel', factorId: 'phone', phoneNumber: '+15555550100', displayName: 'Pixel' },
      ],
    },
  });

beforeAll(async () => {
  admin = await anAccount('factor-admin', 'admin');
  cook = await anAccount('factor-cook', 'kitchen');
});
afterAll(removeAccounts);

test('it is removed with every session, and the audit log records who did it', async () => {
  await enroll(cook.uid);
  expect(await factorsOf(cook.uid)).toHaveLength(1);
  const { error } = await call('removeSecondFactor', { uid: cook.uid }, admin);
  expect(error).toBeUndefined();
  expect((await factorsOf(cook.uid)) ?? []).toEqual([]);
  expect(await read(db, paths.user(cook.uid))).toMatchObject({ signedOutAt: expect.any(Number) });
  expect((await auth.getUser(cook.uid)).tokensValidAfterTime).toBeDefined();
  expect(await auditOf(cook.uid)).toMatchObject([
    {
      type: 'second-factor',
      by: admin.uid,
      before: { factors: ['Pixel'] },
      after: null,
      at: expect.any(Number),
    },
  ]);
});

test('an account without one is refused, and nothing else happens', async () => {
  const waiter = await anAccount('factor-none', 'courier');
  const { error } = await call('removeSecondFactor', { uid: waiter.uid }, admin);
  expect(error).toMatchObject({ details: { code: 'conflict' } });
  expect(await auditOf(waiter.uid)).toEqual([]);
  expect(await read(db, paths.user(waiter.uid))).not.toHaveProperty('signedOutAt');
});

test('admins cannot remove their own', async () => {
  await enroll(admin.uid);
  const { error } = await call('removeSecondFactor', { uid: admin.uid }, admin);
  expect(error).toMatchObject({ status: 'PERMISSION_DENIED', details: { code: 'not-allowed' } });
  expect(await factorsOf(admin.uid)).toHaveLength(1);
});

test('it is only for admins, and for staff accounts', async () => {
  const other = await anAccount('factor-other', 'admin');
  const customer = await anAccount('factor-customer');
  await enroll(other.uid);
  await enroll(customer.uid);
  const status = async (uid: string, by?: Account) =>
    (await call('removeSecondFactor', { uid }, by)).error?.status;
  expect(await status(other.uid, cook)).toBe('PERMISSION_DENIED');
  expect(await status(other.uid)).toBe('UNAUTHENTICATED');
  expect(await status(customer.uid, admin)).toBe('ABORTED');
  expect(await status('nobody-at-all', admin)).toBe('NOT_FOUND');
  expect(await status('', admin)).toBe('INVALID_ARGUMENT');
  for (const { uid } of [other, customer]) expect(await factorsOf(uid)).toHaveLength(1);
});
