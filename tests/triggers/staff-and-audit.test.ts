import type { StaffRole } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import { anItem } from '@fireline/domain/testing/stored';
import { FieldValue, type Query } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetAuthors } from '../../functions/src/audit/forget-authors.ts';
import { anOrderId, authOf, liveProject, placeOrder, plainData, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { call } from './calls.ts';
import { addProduct, changeOf, db, orderIn, removeTestData, setShop, stockOf } from './live.ts';

const auth = authOf(liveProject);
const run = anOrderId().slice(0, 8);

/** An account with `role`, and an ID token for it. */
async function signIn(name: string, role: StaffRole | null) {
  const uid = `${name}-${run}`;
  const email = `${uid}@example.com`;
  await auth.createUser({ uid, email, password: 'secret-1' });
  if (role) await auth.setCustomUserClaims(uid, { role, badge: 7 });
  if (role) await db.doc(paths.user(uid)).set({ role });
  const address = `http://${process.env.FIREBASE_AUTH_EMULATOR_HOST}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=demo`;
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password: 'secret-1', returnSecureToken: true }),
  });
  const { idToken } = (await response.json()) as { idToken: string };
  return { uid, email, idToken };
}

const callSetRole = (data: unknown, idToken?: string) =>
  call('setRole', data, idToken === undefined ? {} : { idToken });

async function claimsOf(uid: string) {
  return (await auth.getUser(uid)).customClaims ?? {};
}

/** The newest audit entry about `target`, once there is one. */
function auditOf(
  target: string,
  isRight: (entry: Record<string, unknown>) => boolean = () => true,
) {
  const entries: Query = db.collection(paths.audit).where('target', '==', target);
  return eventually(`an audit entry about ${target}`, async () =>
    (await entries.get()).docs.map((entry) => plainData(entry) ?? {}).find(isRight),
  );
}

describe('setRole', () => {
  let admin: Awaited<ReturnType<typeof signIn>>;
  let customer: typeof admin;
  beforeAll(async () => {
    admin = await signIn('chief', 'admin');
    customer = await signIn('customer', null);
  });
  afterAll(async () => {
    await auth.deleteUsers([admin.uid, customer.uid]);
    await db.doc(paths.user(admin.uid)).delete();
    await db.doc(paths.user(customer.uid)).delete();
  });

  test.each(['email', 'uid'] as const)(
    'refuses a role, by %s, for an address that nobody has confirmed',
    async (by) => {
      const { error } = await callSetRole({ [by]: customer[by], role: 'kitchen' }, admin.idToken);
      expect(error).toMatchObject({
        status: 'ABORTED',
        message: `${customer.email} hasn’t been confirmed yet. Invite them instead.`,
        details: { code: 'conflict', field: 'email' },
      });
      expect(await claimsOf(customer.uid)).not.toHaveProperty('role');
    },
  );

  test('lets an admin grant a role by email address', async () => {
    await auth.updateUser(customer.uid, { emailVerified: true });
    const { result } = await callSetRole({ email: customer.email, role: 'kitchen' }, admin.idToken);
    expect(result).toEqual({
      uid: customer.uid,
      email: customer.email,
      before: null,
      after: 'kitchen',
    });
    expect(await claimsOf(customer.uid)).toEqual({ role: 'kitchen' });
    const user = await read(db, paths.user(customer.uid));
    expect(user).toMatchObject({ role: 'kitchen', claimsChangedAt: expect.any(Number) });
    expect(await auditOf(customer.uid)).toMatchObject({
      type: 'role',
      by: admin.uid,
      before: { role: null },
      after: { role: 'kitchen' },
      at: user?.claimsChangedAt,
    });
  });

  test('revokes a role and keeps the other claims', async () => {
    await auth.setCustomUserClaims(customer.uid, { role: 'courier', badge: 7 });
    await callSetRole({ uid: customer.uid, role: null }, admin.idToken);
    expect(await claimsOf(customer.uid)).toEqual({ badge: 7 });
    expect(await read(db, paths.user(customer.uid))).toMatchObject({ role: null });
  });

  test.each([
    ['keeps the duty of a courier who stays one', 'courier', true],
    ['forgets the duty of a courier who changes to the kitchen', 'kitchen', false],
  ] as const)('%s', async (_, role, isKept) => {
    const { uid } = await signIn(`rider-${role}`, 'courier');
    await db.doc(paths.courier(uid)).set({ onDuty: true });
    await callSetRole({ uid, role }, admin.idToken);
    expect((await read(db, paths.courier(uid))) !== null).toBe(isKept);
    await auth.deleteUser(uid);
    await Promise.all([paths.user(uid), paths.courier(uid)].map((path) => db.doc(path).delete()));
  });

  test('refuses a customer, and tells them so', async () => {
    const { error } = await callSetRole({ uid: customer.uid, role: 'admin' }, customer.idToken);
    expect(error).toMatchObject({
      status: 'PERMISSION_DENIED',
      message: 'Only admins can change roles.',
      details: { code: 'not-allowed' },
    });
    expect(await claimsOf(customer.uid)).not.toHaveProperty('role');
  });

  test('refuses a caller who is not signed in', async () => {
    const { error } = await callSetRole({ uid: customer.uid, role: 'admin' });
    expect(error).toMatchObject({ status: 'UNAUTHENTICATED', message: 'Sign in to change roles.' });
  });

  test('refuses an admin whose role was revoked after their token was issued', async () => {
    const former = await signIn('former', 'admin');
    await auth.setCustomUserClaims(former.uid, {});
    const { error } = await callSetRole({ uid: customer.uid, role: 'admin' }, former.idToken);
    expect(error?.status).toBe('PERMISSION_DENIED');
    await auth.deleteUser(former.uid);
    await db.doc(paths.user(former.uid)).delete();
  });

  test.each([
    ['an unknown role', { uid: 'x', role: 'owner' }, 'role', /^role: Choose admin/],
    ['no role', { uid: 'x' }, 'role', /^role: /],
    ['nobody', { role: 'admin' }, 'email', /^email: Enter either the account/],
    ['two accounts', { uid: 'x', email: 'a@b.example', role: 'admin' }, 'email', /not both/],
    [
      'an address that is none',
      { email: 'x', role: 'admin' },
      'email',
      /^email: Enter a valid email/,
    ],
  ])('names the field for %s', async (_case, data, field, message) => {
    const { error } = await callSetRole(data, admin.idToken);
    expect(error).toMatchObject({
      status: 'INVALID_ARGUMENT',
      details: { code: 'invalid-input', field },
    });
    expect(error?.message).toMatch(message);
  });

  test('says so if there is no such account', async () => {
    const { error } = await callSetRole({ email: 'no@one.example', role: null }, admin.idToken);
    expect(error).toMatchObject({
      status: 'NOT_FOUND',
      message: 'There is no account for no@one.example.',
      details: { code: 'not-found', field: 'email' },
    });
  });
});

describe('the audit log', () => {
  let restoreShop: () => Promise<void>;
  beforeAll(async () => {
    restoreShop = await setShop({
      orderingPaused: false,
      maxOpenOrders: 3,
      confirmTimeoutMinutes: 600,
    });
  });
  afterAll(async () => {
    await removeTestData();
    await restoreShop();
  });

  test('records who changed a product, with the old and new values', async () => {
    const productId = await addProduct({ price: 300, changeId: await changeOf('boss-1') });
    expect(await auditOf(productId)).toMatchObject({ type: 'product', by: 'boss-1', before: null });
    await db.doc(paths.product(productId)).update({
      price: 350,
      changeId: await changeOf('boss-2'),
      updatedAt: FieldValue.serverTimestamp(),
    });
    expect(await auditOf(productId, ({ by }) => by === 'boss-2')).toMatchObject({
      before: { price: 300 },
      after: { price: 350 },
    });
    const { changeId } = (await read(db, paths.product(productId))) ?? {};
    // From now on, the audit log has it, so the record of the author may expire.
    await eventually('an end of the note', async () => {
      const change = await read(db, paths.change(String(changeId)));
      return Number(change?.expiresAt) > Date.now();
    });
    await db.doc(paths.product(productId)).delete();
    expect(await auditOf(productId, ({ after }) => after === null)).toMatchObject({
      before: { price: 350 },
      by: expect.stringMatching(/./),
    });
  });

  test('records changes of the shop, but not stock taken by an order', async () => {
    const changeId = await changeOf('boss-1');
    const productId = await addProduct({ stock: 9, options: [], changeId });
    await orderIn(
      'pending',
      await placeOrder(db, {
        items: [anItem({ productId, choices: {}, quantity: 1 })],
      }),
    );
    expect(await stockOf(productId)).toBe(8);
    await db.doc(paths.shop).update({ busyMinutes: 17, changeId: await changeOf(`boss-${run}`) });
    await auditOf('shop', ({ by }) => by === `boss-${run}`);
    await db.doc(paths.product(productId)).update({ sort: 99, changeId: await changeOf('boss-3') });
    // The events of one product may come in any order.
    for (const boss of ['boss-1', 'boss-3']) await auditOf(productId, ({ by }) => by === boss);
    const entries = await db.collection(paths.audit).where('target', '==', productId).get();
    expect(entries.docs.map((entry) => entry.get('by')).sort()).toEqual(['boss-1', 'boss-3']);
  });

  test('attributes a change that bypassed the app to nobody', async () => {
    const productId = await addProduct({ price: 300, changeId: await changeOf('boss-1') });
    await auditOf(productId);
    await db.doc(paths.product(productId)).update({ price: 310 });
    const entry = await auditOf(productId, ({ before }) => before !== null);
    expect(entry.by).not.toBe('boss-1');
  });

  test('keeps the authors that public documents contained, and removes them there', async () => {
    const productId = await addProduct({ changeId: await changeOf('boss-1') });
    await auditOf(productId);
    const ref = db.doc(paths.product(productId));
    await ref.update({ updatedBy: 'boss-1' });
    await forgetAuthors(db);
    expect((await ref.get()).data()).not.toHaveProperty('updatedBy');
    expect(await auditOf(productId)).toMatchObject({ by: 'boss-1' });
  });
});
