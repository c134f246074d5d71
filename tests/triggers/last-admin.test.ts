import { FirelineError } from '@fireline/domain/errors';
import { paths } from '@fireline/domain/paths';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { roleOf, setRole } from '../../functions/src/staff/set-role.ts';
import { authOf, clear, dbOf, quietProject, read } from '../support/admin.ts';

const auth = authOf(quietProject);
const db = dbOf(quietProject);
const deps = { auth, db, now: Date.now };
const uids = ['ann', 'ben'];

const removeAccounts = () => auth.deleteUsers(uids);
afterAll(removeAccounts);
beforeEach(async () => {
  await clear(quietProject);
  await removeAccounts();
  for (const uid of uids) await auth.createUser({ uid, email: `${uid}@example.com` });
});

const grant = (uid: string, role: 'admin' | 'kitchen' | null) =>
  setRole(deps, { by: 'test', uid, role });
const roles = async () => Promise.all(uids.map(async (uid) => roleOf(await auth.getUser(uid))));

describe('the last admin', () => {
  test('cannot lose the role, and nothing is written', async () => {
    await grant('ann', 'admin');
    const before = await db.doc(paths.user('ann')).get();
    await expect(grant('ann', null)).rejects.toMatchObject({ code: 'last-admin' });
    await expect(grant('ann', 'kitchen')).rejects.toBeInstanceOf(FirelineError);
    expect(await roles()).toEqual(['admin', null]);
    const after = await db.doc(paths.user('ann')).get();
    expect(after.updateTime).toEqual(before.updateTime);
  });

  test('can lose it once there is another admin', async () => {
    await grant('ann', 'admin');
    await grant('ben', 'admin');
    await grant('ann', null);
    expect(await roles()).toEqual([null, 'admin']);
  });

  test('is not counted by the mirror: an account that is admin only there does not count', async () => {
    await grant('ann', 'admin');
    await db.doc(paths.user('ben')).set({ role: 'admin' });
    await expect(grant('ann', null)).rejects.toMatchObject({ code: 'last-admin' });
  });

  test('is left when two admins take each other’s role at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await grant('ann', 'admin');
      await grant('ben', 'admin');
      await Promise.allSettled([grant('ann', null), grant('ben', null)]);
      expect(await roles()).toContain('admin');
    }
  });
});

test('an unchanged role leaves no audit entry', async () => {
  await grant('ann', 'kitchen');
  await grant('ann', 'kitchen');
  expect((await db.collection(paths.audit).get()).size).toBe(1);
});

test('a role whose mirror was lost is in force again, with an audit entry', async () => {
  await grant('ann', 'kitchen');
  await db.doc(paths.user('ann')).delete();
  expect(await grant('ann', 'kitchen')).toEqual({
    uid: 'ann',
    email: 'ann@example.com',
    before: 'kitchen',
    after: 'kitchen',
  });
  expect(await read(db, paths.user('ann'))).toMatchObject({ role: 'kitchen' });
  expect((await db.collection(paths.audit).get()).size).toBe(2);
});

test('an account that does not exist is named', async () => {
  await expect(grant('nobody', 'kitchen')).rejects.toMatchObject({
    code: 'not-found',
    field: 'uid',
    message: 'There is no account nobody.',
  });
});
