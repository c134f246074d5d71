/** Inviting people through the running callable. */
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { invite } from '../../functions/src/staff/invite.ts';
import { anOrderId, plainData, read } from '../support/admin.ts';
import { type Account, anAccount, auth, call, removeAccounts } from './calls.ts';
import { db } from './live.ts';

const run = anOrderId().slice(0, 8);
const emailOf = (name: string) => `${name}-${run}@example.com`;
const invited: string[] = [];
let admin: Account;

beforeAll(async () => {
  admin = await anAccount('inviting-admin', 'admin');
});
afterAll(async () => {
  for (const uid of invited) {
    await db.doc(paths.user(uid)).delete();
    await Promise.all((await mailsTo(uid)).map(({ ref }) => ref.delete()));
  }
  await auth.deleteUsers(invited);
  await removeAccounts();
});

interface Result {
  readonly uid: string;
  readonly isNew: boolean;
  readonly link: string | null;
}

async function send(email: string, role: string, by = admin) {
  const answer = await call('inviteStaff', { email, name: 'Bo', role }, by);
  const result = answer.result as Result | undefined;
  if (result && !invited.includes(result.uid)) invited.push(result.uid);
  return { result, error: answer.error };
}

async function mailsTo(uid: string) {
  const first = serverPaths.invitationMail(uid, 0).split('/')[1]?.replace(/0$/, '') ?? '';
  const { docs } = await db.collection('mail').get();
  return docs.filter(({ id }) => id.startsWith(first));
}

async function signInWith(email: string, password: string): Promise<boolean> {
  return (await identity('signInWithPassword', { email, password, returnSecureToken: true })).ok;
}

/** A call to Authentication as the web SDK makes it. */
function identity(method: string, body: object): Promise<Response> {
  const host = process.env.FIREBASE_AUTH_EMULATOR_HOST;
  return fetch(`http://${host}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Signs in with a Google account, or links it to the account of `idToken`. */
function withGoogle(address: string, idToken?: string): Promise<Response> {
  const google = JSON.stringify({ sub: `google-${address}`, email: address, email_verified: true });
  return identity('signInWithIdp', {
    ...(idToken && { idToken }),
    requestUri: 'http://localhost',
    postBody: `providerId=google.com&id_token=${encodeURIComponent(google)}`,
    returnSecureToken: true,
    returnIdpCredential: true,
  });
}

describe('a person without an account', () => {
  const email = emailOf('new');

  test('gets one with the role, and an email with a link that sets the password', async () => {
    const { result } = await send(email.toUpperCase(), 'kitchen');
    expect(result).toMatchObject({ isNew: true, link: expect.stringContaining('resetPassword') });
    const uid = result?.uid ?? '';
    const account = await auth.getUser(uid);
    expect(account).toMatchObject({ email, displayName: 'Bo', customClaims: { role: 'kitchen' } });
    expect(await read(db, paths.user(uid))).toMatchObject({
      role: 'kitchen',
      staff: { email, name: 'Bo', invitedAt: expect.any(Number) },
    });

    const [mail, ...others] = (await mailsTo(uid)).map(plainData);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: [email],
      message: { subject: expect.stringMatching(/staff/) },
    });
    expect(JSON.stringify(mail)).toContain('oobCode=');

    const link = new URL(result?.link ?? '');
    expect(link.pathname).toBe('/account/action');
    const answer = await identity('resetPassword', {
      oobCode: link.searchParams.get('oobCode'),
      newPassword: 'chosen-by-them',
    });
    expect(answer.status).toBe(200);
    expect(await signInWith(email, 'chosen-by-them')).toBe(true);
  });

  test('leaves an entry in the log', async () => {
    const uid = invited[0] ?? '';
    const entries = await db.collection(paths.audit).where('target', '==', uid).get();
    expect(entries.docs.map(plainData)).toMatchObject([
      { type: 'role', by: admin.uid, before: { role: null }, after: { role: 'kitchen' } },
    ]);
  });

  test('invited twice by a double click gets one account, one role, and one email', async () => {
    const twice = emailOf('twice');
    const by = await auth.getUser(admin.uid);
    const once = () =>
      invite(
        { auth, db, now: () => Date.UTC(2026, 0, 5, 12) },
        { by, email: twice, name: '', role: 'courier', site: 'https://shop.example' },
      );
    const [first, second] = await Promise.all([once(), once()]);
    invited.push(first.uid);
    expect(second.uid).toBe(first.uid);
    expect([first.isNew, second.isNew].filter(Boolean)).toHaveLength(1);
    expect(await mailsTo(first.uid)).toHaveLength(1);
  });
});

describe('a person with an account', () => {
  test('that is proven theirs keeps their password, and is told where to sign in', async () => {
    const known = await anAccount('known');
    await auth.updateUser(known.uid, { emailVerified: true });
    const { result } = await send(known.email, 'courier');
    expect(result).toEqual({ uid: known.uid, isNew: false, link: null });
    expect(await signInWith(known.email, 'secret-1')).toBe(true);
    const [mail] = (await mailsTo(known.uid)).map(plainData);
    expect(JSON.stringify(mail)).toContain('Sign in');
    expect(JSON.stringify(mail)).not.toContain('oobCode');
  });

  test('that anyone could have created with their address must set a new password', async () => {
    const squatted = await anAccount('squatted');
    const { result } = await send(squatted.email, 'admin');
    expect(result?.link).toContain('resetPassword');
    expect(await signInWith(squatted.email, 'secret-1')).toBe(false);
    const { tokensValidAfterTime = '' } = await auth.getUser(squatted.uid);
    expect(Date.parse(tokensValidAfterTime)).toBeGreaterThan(0);
  });

  test('that someone else created, with a Google account and a phone, gets sole access to it', async () => {
    const first = await anAccount('first-come');
    const stranger = `stranger-${run}@gmail.example`;
    expect((await withGoogle(stranger, first.idToken)).ok).toBe(true);
    await auth.updateUser(first.uid, { phoneNumber: `+1555${Date.now() % 10_000_000}` });

    const { result } = await send(first.email, 'admin');
    expect(result).toMatchObject({ uid: first.uid, link: expect.stringContaining('oobCode=') });
    const account = await auth.getUser(first.uid);
    expect(account.providerData.map(({ providerId }) => providerId)).toEqual(['password']);
    expect(account.phoneNumber).toBeUndefined();
    expect(await signInWith(first.email, 'secret-1')).toBe(false);
    const again = (await (await withGoogle(stranger)).json()) as { localId: string };
    expect(again.localId).not.toBe(first.uid);
    await auth.deleteUser(again.localId);
    expect(await read(db, paths.user(first.uid))).toMatchObject({
      role: 'admin',
      signedOutAt: expect.any(Number),
    });
  });

  test('on the staff in another role is not changed by an invitation', async () => {
    const cook = await anAccount('cook', 'kitchen');
    const { error } = await send(cook.email, 'courier');
    expect(error).toMatchObject({
      status: 'ABORTED',
      message: `${cook.email} is already on the staff. Change their role in the list.`,
      details: { code: 'conflict', field: 'email' },
    });
    expect((await auth.getUser(cook.uid)).customClaims).toEqual({ role: 'kitchen' });
    expect(await signInWith(cook.email, 'secret-1')).toBe(true);
  });

  test('who invites themselves is refused, and keeps their password', async () => {
    const { error } = await send(admin.email, 'admin');
    expect(error?.details).toMatchObject({ code: 'conflict', field: 'email' });
    expect(await signInWith(admin.email, 'secret-1')).toBe(true);
  });
});

describe('refused is', () => {
  test('anyone who is not signed in or not an admin', async () => {
    const cook = await anAccount('asking-cook', 'kitchen');
    const nobody = await call('inviteStaff', { email: emailOf('x'), name: '', role: 'admin' });
    expect(nobody.error?.status).toBe('UNAUTHENTICATED');
    const { error } = await send(emailOf('x'), 'admin', cook);
    expect(error).toMatchObject({
      status: 'PERMISSION_DENIED',
      message: 'Only admins can invite people.',
    });
    await expect(auth.getUserByEmail(emailOf('x'))).rejects.toThrow();
  });

  test.each([
    ['an address that is none', { email: 'x', name: '', role: 'admin' }, 'email'],
    ['no role', { email: 'a@b.example', name: '', role: null }, 'role'],
    ['a role that does not exist', { email: 'a@b.example', name: '', role: 'owner' }, 'role'],
    ['a name without end', { email: 'a@b.example', name: 'x'.repeat(61), role: 'admin' }, 'name'],
  ])('%s, with the field', async (_, data, field) => {
    const { error } = await call('inviteStaff', data, admin);
    expect(error).toMatchObject({ status: 'INVALID_ARGUMENT', details: { field } });
  });
});

describe('recomputed days', () => {
  test('by an admin, if they are over', async () => {
    const { result } = await call(
      'rollUpInsights',
      { from: '2000-01-01', to: '2000-01-02' },
      admin,
    );
    expect(result).toEqual({ dates: ['2000-01-01', '2000-01-02'] });
    expect(await read(db, paths.insightDay('2000-01-02'))).toMatchObject({ orders: 0 });
    await Promise.all(
      ['2000-01-01', '2000-01-02'].map((date) => db.doc(paths.insightDay(date)).delete()),
    );
  });

  test('by nobody else, and only for valid dates', async () => {
    const range = { from: '2000-01-01', to: '2000-01-02' };
    const cook = await anAccount('curious-cook', 'kitchen');
    expect((await call('rollUpInsights', range, cook)).error?.status).toBe('PERMISSION_DENIED');
    expect((await call('rollUpInsights', range)).error?.status).toBe('UNAUTHENTICATED');
    const turned = await call('rollUpInsights', { from: '2000-01-02', to: '2000-01-01' }, admin);
    expect(turned.error).toMatchObject({ details: { field: 'to' } });
  });
});
