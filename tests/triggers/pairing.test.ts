/** Wall screens that get accounts of their own, through the running callables. */
import { paths } from '@fireline/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishPairing, pairScreen, startPairing } from '../../functions/src/staff/pair-screen.ts';
import { anOrderId, authOf, clear, dbOf, quietProject, read } from '../support/admin.ts';
import { type Account, aGuest, anAccount, auth, call, removeAccounts } from './calls.ts';
import { db } from './live.ts';

const made: string[] = [];
let admin: Account;

beforeAll(async () => {
  admin = await anAccount('pairing-admin', 'admin');
});
afterAll(async () => {
  await Promise.all(made.map((uid) => db.doc(paths.user(uid)).delete()));
  await auth.deleteUsers(made);
  await removeAccounts();
});

async function start(screen: Account): Promise<string> {
  const { result } = await call('startPairing', {}, { ...screen, address: anOrderId() });
  return (result as { code: string }).code;
}

async function pair(code: string, by = admin) {
  const answer = await call('pairScreen', { code, name: 'Kitchen wall' }, by);
  const uid = (answer.result as { uid: string } | undefined)?.uid;
  if (uid !== undefined) made.push(uid);
  return { uid, error: answer.error };
}

test('a screen shows a code, an admin types it in, and the screen has the kitchen’s role', async () => {
  const screen = await aGuest();
  const code = await start(screen);
  expect(code).toMatch(/^[256789CDFGHJKMNPQRTVWX]{6}$/);
  expect((await call('finishPairing', {}, screen)).error).toMatchObject({ status: 'NOT_FOUND' });

  const { uid = '' } = await pair(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `);
  expect(await read(db, paths.user(uid))).toMatchObject({
    role: 'kitchen',
    staff: { email: null, name: 'Kitchen wall', isScreen: true },
  });
  const { result } = await call('finishPairing', {}, screen);
  const account = await auth.getUser(uid);
  expect(result).toEqual({ email: account.email, password: expect.stringMatching(/^.{32}$/) });
  expect(account.customClaims).toEqual({ role: 'kitchen' });

  await call('setRole', { uid, role: null }, admin);
  expect(await read(db, paths.user(uid))).toMatchObject({ role: null });
});

test('a code works once', async () => {
  const code = await start(await aGuest());
  expect((await pair(code)).error).toBeUndefined();
  expect((await pair(code)).error).toMatchObject({
    status: 'NOT_FOUND',
    message: 'No screen shows this code. Codes change after ten minutes.',
    details: { field: 'code' },
  });
});

test('a new code replaces the one before', async () => {
  const screen = await aGuest();
  const [first, second] = [await start(screen), await start(screen)];
  expect((await pair(first)).error).toMatchObject({ status: 'NOT_FOUND' });
  expect((await pair(second)).error).toBeUndefined();
});

test.each([
  ['an unreadable code', { code: 'ABC', name: 'Wall' }, 'code'],
  ['no name', { code: '7FKQ2D', name: ' ' }, 'name'],
])('%s is refused at its field', async (_, input, field) => {
  const { error } = await call('pairScreen', input, admin);
  expect(error).toMatchObject({ status: 'INVALID_ARGUMENT', details: { field } });
});

test('only admins pair screens, and only someone signed in is one', async () => {
  const kitchen = await anAccount('pairing-cook', 'kitchen');
  const code = await start(await aGuest());
  expect((await pair(code, kitchen)).error).toMatchObject({ status: 'PERMISSION_DENIED' });
  expect((await call('startPairing', {})).error).toMatchObject({ status: 'UNAUTHENTICATED' });
  expect((await call('finishPairing', {})).error).toMatchObject({ status: 'UNAUTHENTICATED' });
});

test('the screen of another cannot take the account', async () => {
  const code = await start(await aGuest());
  await pair(code);
  const other = await aGuest();
  await start(other);
  expect((await call('finishPairing', {}, other)).error).toMatchObject({ status: 'NOT_FOUND' });
});

test('after ten minutes, the code no longer works', async () => {
  const quiet = dbOf(quietProject);
  await clear(quietProject);
  let time = Timestamp.now().toMillis();
  const context = { auth: authOf(quietProject), db: quiet, now: () => time };
  const { code } = await startPairing(context, 'screen', 'here');
  time += 10 * 60_000;
  await expect(pairScreen(context, { by: 'admin-1', code, name: 'Wall' })).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(finishPairing(context, 'screen')).rejects.toMatchObject({ code: 'not-found' });
});

test('of two admins who type the same code at once, one pairs the screen', async () => {
  const quiet = dbOf(quietProject);
  const context = { auth: authOf(quietProject), db: quiet, now: Date.now };
  const { code } = await startPairing(context, 'screen', 'here');
  const outcomes = await Promise.allSettled(
    ['one', 'other'].map((name) => pairScreen(context, { by: 'admin-1', code, name })),
  );
  const paired = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.uid] : []));
  expect(paired).toHaveLength(1);
  expect(await read(quiet, paths.pairing('screen'))).toMatchObject({ account: paired[0] });
  const { users } = await context.auth.listUsers();
  const screens = users.filter(({ email }) => email?.endsWith('@screens.invalid'));
  expect(screens.map(({ uid }) => uid)).toEqual(paired);
  await context.auth.deleteUsers(paired);
});
