/** Signing out everywhere, through the running callable. */
import { paths } from '@fireline/domain/paths';
import { afterAll, expect, test } from 'vitest';
import { read } from '../support/admin.ts';
import { anAccount, auth, call, removeAccounts } from './calls.ts';
import { db } from './live.ts';

afterAll(removeAccounts);

const authTimeOf = (idToken: string) =>
  Number(JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString()).auth_time);

test('ends all sessions, and notifies open screens', async () => {
  const person = await anAccount('leaving');
  const { error } = await call('signOutEverywhere', { others: false }, person);
  expect(error).toBeUndefined();
  const { signedOutAt } = { ...(await read(db, paths.user(person.uid))) };
  expect(Number(signedOutAt) % 1000).toBe(0);
  expect(Number(signedOutAt)).toBeGreaterThanOrEqual(authTimeOf(person.idToken) * 1000);
  expect((await auth.getUser(person.uid)).tokensValidAfterTime).toBeDefined();
});

test('of the others keeps the caller’s and ends those that began before it', async () => {
  const person = await anAccount('staying');
  await call('signOutEverywhere', { others: true }, person);
  expect(await read(db, paths.user(person.uid))).toMatchObject({
    signedOutAt: authTimeOf(person.idToken) * 1000,
  });
});

test('requires a sign-in, and which sessions to end', async () => {
  expect((await call('signOutEverywhere', { others: false })).error?.status).toBe(
    'UNAUTHENTICATED',
  );
  const person = await anAccount('asking');
  expect((await call('signOutEverywhere', {}, person)).error?.status).toBe('INVALID_ARGUMENT');
});
