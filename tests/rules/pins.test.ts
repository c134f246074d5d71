/**
 * Who acts on a shared screen. In these tests, it's that of `kitchen`, where `manager-1` has typed
 * their PIN.
 */
import { pinHoldersQuery } from '@fireline/domain/access/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { anEvent, anOrder, aProduct, minutesIn } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { aTransition } from '../support/a-transition.ts';
import { type ActorName, accounts, actorNames, workRoleOf } from '../support/actors.ts';
import { anOrderId } from '../support/admin.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';
import { orderId } from './place-order.ts';

const rules = useRules();
const now = serverTimestamp();
const person = accounts.manager.uid;
const screen = accounts.kitchen.uid;
const setAt = minutesIn(0);
const later = Timestamp.fromMillis(Date.now() + hour);
const session = { pinSetAt: setAt, expiresAt: later };
const at = paths.personAtScreen(screen, person);
const holder = { name: 'Grace', setAt };
const before = anOrder({ status: 'pending' });

beforeEach(async () => {
  await rules.seed({
    [paths.order(orderId)]: before,
    [paths.product('latte')]: aProduct(),
    [paths.pinHolder(person)]: holder,
    [serverPaths.pin(person)]: { salt: 'a', hash: 'b' },
    [at]: session,
  });
});

/** What is done at the screen, and recorded with `by`. */
const deeds: Readonly<Record<string, (by: object, actor?: ActorName) => Promise<unknown>>> = {
  'moves an order': (by, actor = 'kitchen') =>
    rules.update(actor, paths.order(orderId), {
      ...aTransition(before, 'confirmed', { uid: screen, role: 'kitchen' }),
      changedBy: { uid: screen, role: 'kitchen', ...by },
    }),
  'writes a note': (by, actor = 'kitchen') =>
    rules.set(actor, `${paths.events(orderId)}/note-${anOrderId()}`, {
      ...anEvent({ type: 'note', version: 1, from: null, to: null, reason: 'Call first.' }),
      by: { uid: screen, role: 'kitchen', ...by },
      at: now,
    }),
  'says what is sold out': (by, actor = 'kitchen') =>
    setSigned(rules, actor, {
      path: paths.product('latte'),
      data: { out: { product: 0 }, changeId, updatedAt: now },
      options: { merge: true },
      change: { by: screen, ...by },
    }),
  async 'takes a payment'(by, actor = 'kitchen') {
    const payment = { state: 'due', paid: 0, tips: 0 } as const;
    await rules.seed({ [paths.order(orderId)]: anOrder({ status: 'ready', payment }) });
    await rules.set(actor, paths.payment(orderId, anOrderId()), {
      kind: 'paid',
      method: 'cash',
      amount: 963,
      tip: 0,
      received: null,
      by: { uid: screen, role: 'kitchen', ...by },
      at: now,
    });
  },
  async acknowledges(by, actor = 'kitchen') {
    await rules.seed({ [paths.order(orderId)]: anOrder({ status: 'preparing', version: 4 }) });
    await rules.update(actor, paths.order(orderId), {
      acknowledged: 4,
      acknowledgedBy: { uid: screen, at: now, ...by },
      updatedAt: now,
    });
  },
};

describe.each(Object.entries(deeds))('kitchen %s', (_, act) => {
  test('as itself, and as whoever has typed their PIN there', async () => {
    await allowed(act({}));
    await rules.seed({ [paths.order(orderId)]: before });
    await allowed(act({ person }));
  });

  test.each<[string, object]>([
    ['someone who has not', { person: 'admin-1' }],
    ['nobody', { person: '' }],
    ['something else', { person: 7 }],
    ['a name', { person, name: 'Grace' }],
  ])('not as %s', async (_who, by) => {
    await refused(act(by));
  });

  test.each<[string, Readonly<Record<string, object>>]>([
    ['their time there is over', { [at]: { ...session, expiresAt: minutesIn(0) } }],
    ['their PIN is another one', { [paths.pinHolder(person)]: { ...holder, setAt: minutesIn(1) } }],
  ])('not as them once %s', async (_when, documents) => {
    await rules.seed(documents);
    await refused(act({ person }));
  });

  test('not as them once they are done', async () => {
    await allowed(rules.remove('kitchen', at));
    await refused(act({ person }));
  });
});

test('admin cannot act as someone who is at another screen', async () => {
  const change = aTransition(before, 'confirmed', { uid: 'admin-1', role: 'admin' });
  const by = { uid: 'admin-1', role: 'admin' };
  const path = paths.order(orderId);
  await refused(rules.update('admin', path, { ...change, changedBy: { ...by, person } }));
  await allowed(rules.update('admin', path, { ...change, changedBy: by }));
});

describe('who is at a screen', () => {
  const others = actorNames.filter((actor) => actor !== 'kitchen');

  test('the screen reads and ends it', async () => {
    await allowed(rules.get('kitchen', at));
    await allowed(rules.remove('kitchen', at));
  });

  test('the screen cannot say it by itself, or for longer', async () => {
    const other = paths.personAtScreen(screen, 'admin-1');
    await refused(rules.set('kitchen', other, session));
    await refused(rules.update('kitchen', at, { expiresAt: new Timestamp(later.seconds + 60, 0) }));
    await refused(rules.list('kitchen', `users/${screen}/people`, 1));
  });

  test.each(others)('%s cannot read, write, or end it', async (actor) => {
    await refused(rules.get(actor, at));
    await refused(rules.set(actor, at, session));
    await refused(rules.remove(actor, at));
  });
});

describe('who has a PIN', () => {
  const path = paths.pinHolder(person);
  const readers = actorNames.filter((actor) =>
    ['admin', 'kitchen'].includes(workRoleOf(actor) ?? ''),
  );
  const others = actorNames.filter((actor) => !readers.includes(actor));

  test.each(readers)('%s reads and lists it', async (actor) => {
    await allowed(rules.get(actor, path));
    expect(await allowed(rules.ids(actor, pinHoldersQuery()))).toEqual([person]);
    await refused(rules.list(actor, paths.pinHolders));
    await refused(rules.list(actor, paths.pinHolders, limits.listSize + 1));
  });

  test('courier reads whether they have one', async () => {
    await allowed(rules.get('courier', paths.pinHolder(accounts.courier.uid)));
  });

  test.each(others)('%s cannot read or list it', async (actor) => {
    await refused(rules.get(actor, path));
    await refused(rules.list(actor, paths.pinHolders, 1));
  });

  test.each(actorNames)('%s cannot write it, nor read or write a PIN', async (actor) => {
    await refused(rules.set(actor, path, holder));
    await refused(rules.remove(actor, path));
    await refused(rules.get(actor, serverPaths.pin(person)));
    await refused(rules.list(actor, 'pins', 1));
    await refused(rules.set(actor, serverPaths.pin(person), { salt: 'a', hash: 'b' }));
  });
});
