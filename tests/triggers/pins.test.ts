/** PINs for shared screens: who sets them, and who gets in. */
import { mayHavePin, personStays } from '@fireline/domain/access/pin';
import { staffRoles } from '@fireline/domain/access/staff-roles';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { aProduct } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterPin, maxWrongPins, setPin } from '../../functions/src/staff/pins.ts';
import { setRole } from '../../functions/src/staff/set-role.ts';
import { anOrderId, authOf, dbOf, plainData, quietProject, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { type Account, anAccount, call, removeAccounts } from './calls.ts';
import { db as liveDb } from './live.ts';

describe('through the running callables', () => {
  let admin: Account;
  let cook: Account;
  let screen: Account;
  beforeAll(async () => {
    admin = await anAccount('pin-admin', 'admin');
    cook = await anAccount('pin-cook', 'kitchen');
    screen = await anAccount('pin-screen', 'kitchen');
    await liveDb
      .doc(paths.user(screen.uid))
      .update({ staff: { email: null, name: 'Wall', isScreen: true } });
  });
  afterAll(async () => {
    const gone = [cook, admin].flatMap(({ uid }) => [paths.pinHolder(uid), serverPaths.pin(uid)]);
    await Promise.all(gone.map((path) => liveDb.doc(path).delete()));
    await removeAccounts();
  });
  const codeOf = (answer: Awaited<ReturnType<typeof call>>) =>
    (answer.error?.details as { code?: string } | undefined)?.code;

  test('a cook sets their own, types it at a screen, and an admin removes it', async () => {
    await liveDb.doc(paths.user(cook.uid)).update({ displayName: 'Mateo' });
    expect(await call('setPin', { pin: '2580' }, cook)).toEqual({ result: { done: true } });
    expect(await read(liveDb, paths.pinHolder(cook.uid))).toMatchObject({ name: 'Mateo' });
    const stored = await read(liveDb, serverPaths.pin(cook.uid));
    expect(Object.keys(stored ?? {}).toSorted()).toEqual(['hash', 'salt']);
    expect(JSON.stringify(stored)).not.toContain('2580');

    const { result } = await call('enterPin', { uid: cook.uid, pin: '2580' }, screen);
    expect(result).toEqual({ expiresAt: expect.any(Number), pinSetAt: expect.any(Number) });
    expect(await read(liveDb, paths.personAtScreen(screen.uid, cook.uid))).toMatchObject(
      result as object,
    );

    expect(await call('setPin', { uid: cook.uid, pin: null }, admin)).toHaveProperty('result');
    expect(await read(liveDb, paths.pinHolder(cook.uid))).toBeNull();
    expect(await read(liveDb, serverPaths.pin(cook.uid))).toBeNull();
    const entries = await liveDb.collection(paths.audit).where('target', '==', cook.uid).get();
    expect(entries.docs.map((entry) => [entry.get('by'), entry.get('after')])).toEqual(
      expect.arrayContaining([
        [cook.uid, { hasPin: true }],
        [admin.uid, { hasPin: false }],
      ]),
    );
  });

  test.each(['1111', '1234', '87654', '123', '1234567', '12a4', ''])(
    'the PIN “%s” is refused at its field',
    async (pin) => {
      const { error } = await call('setPin', { pin }, cook);
      expect(error).toMatchObject({ status: 'INVALID_ARGUMENT', details: { field: 'pin' } });
      expect(await read(liveDb, paths.pinHolder(cook.uid))).toBeNull();
    },
  );

  test('only admins set another’s, and no screen, customer, or path gets one', async () => {
    expect(codeOf(await call('setPin', { uid: admin.uid, pin: '2580' }, cook))).toBe('not-allowed');
    expect(codeOf(await call('setPin', { uid: screen.uid, pin: '2580' }, admin))).toBe('conflict');
    expect(codeOf(await call('setPin', { pin: '2580' }, screen))).toBe('conflict');
    const customer = await anAccount('pin-customer');
    expect(codeOf(await call('setPin', { pin: '2580' }, customer))).toBe('conflict');
    expect(codeOf(await call('setPin', { pin: '2580' }))).toBe('not-signed-in');
    expect(codeOf(await call('setPin', { uid: 'a/b/c', pin: '2580' }, admin))).toBe(
      'invalid-input',
    );
  });

  test('only a paired screen asks for one, while it has its role', async () => {
    await call('setPin', { pin: '2580' }, admin);
    const input = { uid: admin.uid, pin: '2580' };
    expect(codeOf(await call('enterPin', input, cook))).toBe('not-allowed');
    expect(codeOf(await call('enterPin', input))).toBe('not-signed-in');
    await liveDb.doc(paths.user(screen.uid)).update({ role: null });
    expect(codeOf(await call('enterPin', input, screen))).toBe('not-allowed');
    await liveDb.doc(paths.user(screen.uid)).update({ role: 'kitchen' });
    expect(await call('enterPin', input, screen)).toHaveProperty('result');
  });

  test('the log of a product names the person', async () => {
    const product = anOrderId();
    const changeId = `a-change-${anOrderId()}`;
    const at = Timestamp.now();
    await liveDb.doc(paths.change(changeId)).set({ by: screen.uid, person: cook.uid, at });
    await liveDb.doc(paths.product(product)).set({ ...aProduct({ changeId }), updatedAt: at });
    const entry = await eventually('the audit entry', async () => {
      const found = await liveDb.collection(paths.audit).where('target', '==', product).get();
      return found.docs.map(plainData)[0];
    });
    expect(entry).toMatchObject({ by: screen.uid, person: cook.uid });
    await liveDb.doc(paths.product(product)).delete();
  });
});

describe('at a screen', () => {
  const db = dbOf(quietProject);
  const auth = authOf(quietProject);
  /** Each starts a window of its own, with people of its own. */
  async function begin(screens = 1) {
    let time = 15 * minute * Math.floor(Date.now() / (15 * minute));
    const context = { db, auth, now: () => time };
    const uid = `cook-${anOrderId()}`;
    await auth.createUser({ uid, email: `${uid}@example.com`, displayName: 'Mateo' });
    await auth.setCustomUserClaims(uid, { role: 'kitchen' });
    await db.doc(paths.user(uid)).set({ role: 'kitchen' });
    await setPin(context, { by: uid, uid, pin: '2580' });
    const walls = Array.from({ length: screens }, () => `wall-${anOrderId()}`);
    for (const wall of walls) {
      const staff = { email: null, name: 'Wall', isScreen: true };
      await db.doc(paths.user(wall)).set({ role: 'kitchen', staff });
    }
    const [screen = ''] = walls;
    const enter = (pin: string, wall = screen) => enterPin(context, { screen: wall, uid, pin });
    return { context, uid, screen, walls, enter, wait: (ms: number) => (time += ms) };
  }
  const codeOf = (tried: Promise<unknown>) =>
    tried.then(
      () => 'right',
      (error: { code: string }) => error.code,
    );

  test('a wrong PIN opens nothing, the right one a shift', async () => {
    const { context, uid, screen, enter } = await begin();
    await expect(enter('2581')).rejects.toMatchObject({ code: 'invalid-input', field: 'pin' });
    expect(await read(db, paths.personAtScreen(screen, uid))).toBeNull();
    const { expiresAt } = await enter('2580');
    expect(expiresAt).toBe(context.now() + personStays);
    const holder = await read(db, paths.pinHolder(uid));
    expect(await read(db, paths.personAtScreen(screen, uid))).toEqual({
      pinSetAt: holder?.setAt,
      expiresAt,
    });
  });

  test('after a few wrong ones, even the right one waits for the next quarter of an hour', async () => {
    const { enter, wait } = await begin();
    for (let wrong = 0; wrong < maxWrongPins.person; wrong += 1) {
      expect(await codeOf(enter('2581'))).toBe('invalid-input');
    }
    await expect(enter('2580')).rejects.toMatchObject({
      code: 'too-many-tries',
      message: 'Too many attempts. Please try again in 15 minutes.',
    });
    wait(15 * minute);
    expect(await codeOf(enter('2580'))).toBe('right');
  });

  test('right ones don’t count', async () => {
    const { enter } = await begin();
    for (let right = 0; right < maxWrongPins.screen + 2; right += 1) {
      expect(await codeOf(enter('2580'))).toBe('right');
    }
  });

  test('wrong ones at many screens count together for the person', async () => {
    const { enter, walls } = await begin(maxWrongPins.person + 1);
    for (const wall of walls.slice(1))
      expect(await codeOf(enter('2581', wall))).toBe('invalid-input');
    expect(await codeOf(enter('2580'))).toBe('too-many-tries');
  });

  test('wrong ones for many people count together for the screen', async () => {
    const { context, screen, enter } = await begin();
    for (let wrong = 0; wrong < maxWrongPins.screen; wrong += 1) {
      const uid = `nobody-${wrong}`;
      expect(await codeOf(enterPin(context, { screen, uid, pin: '2580' }))).toBe('not-found');
    }
    expect(await codeOf(enter('2580'))).toBe('too-many-tries');
  });

  test('of many guesses at once, no more are looked at', async () => {
    const { enter } = await begin();
    const guesses = Array.from({ length: 12 }, (_, guess) => codeOf(enter(String(3000 + guess))));
    const answers = await Promise.all(guesses);
    expect(answers.filter((code) => code === 'invalid-input').length).toBeLessThanOrEqual(
      maxWrongPins.person,
    );
  });

  test('one person can be at two screens at once', async () => {
    const { uid, walls, enter } = await begin(2);
    expect(await Promise.all(walls.map((wall) => codeOf(enter('2580', wall))))).toEqual([
      'right',
      'right',
    ]);
    for (const wall of walls) {
      expect(await read(db, paths.personAtScreen(wall, uid))).not.toBeNull();
    }
  });

  test('another PIN ends what was begun with the one before', async () => {
    const { context, uid, screen, enter, wait } = await begin();
    await enter('2580');
    wait(minute);
    await setPin(context, { by: 'admin-1', uid, pin: '7391' });
    const holder = await read(db, paths.pinHolder(uid));
    expect(await read(db, paths.personAtScreen(screen, uid))).not.toMatchObject({
      pinSetAt: holder?.setAt,
    });
    expect(await codeOf(enter('2580'))).toBe('invalid-input');
    expect(await codeOf(enter('7391'))).toBe('right');
  });

  test.each(['courier', null] as const)('with the role %s, the PIN is gone', async (role) => {
    const { context, uid, enter } = await begin();
    await setRole(context, { by: 'admin-1', uid, role });
    expect(await read(db, paths.pinHolder(uid))).toBeNull();
    expect(await read(db, serverPaths.pin(uid))).toBeNull();
    expect(await codeOf(enter('2580'))).toBe('not-found');
    await auth.deleteUser(uid);
  });

  test('setting one while the role is taken leaves none', async () => {
    const { context, uid } = await begin();
    await Promise.allSettled([
      setRole(context, { by: 'admin-1', uid, role: null }),
      setPin(context, { by: uid, uid, pin: '7391' }),
    ]);
    expect(await read(db, paths.pinHolder(uid))).toBeNull();
    expect(await read(db, serverPaths.pin(uid))).toBeNull();
    await auth.deleteUser(uid);
  });

  test.each(staffRoles)('%s can have one, if they work', async (role) => {
    const { context } = await begin();
    const uid = `${role}-${anOrderId()}`;
    await db.doc(paths.user(uid)).set({ role });
    const outcome = await codeOf(setPin(context, { by: 'admin-1', uid, pin: '7391' }));
    expect(outcome).toBe(mayHavePin(role) ? 'right' : 'conflict');
  });
});
