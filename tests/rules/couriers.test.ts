/** Couriers say whether they are on duty; admins see it. */
import { couriersOnDutyQuery } from '@fireline/domain/delivery/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { minutesIn } from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const { uid } = accounts.courier;
const path = paths.courier(uid);
const now = serverTimestamp();
const early = minutesIn(1);

const aCourier = (changes: object = {}) => ({
  name: 'Tom',
  onDuty: true,
  since: now,
  lastSeenAt: now,
  ...changes,
});
const others: readonly ActorName[] = ['customer', 'guest customer', 'kitchen', 'nobody'];

test('courier goes on duty, is seen again, and goes off duty', async () => {
  await allowed(rules.set('courier', path, aCourier()));
  await allowed(rules.update('courier', path, { lastSeenAt: now }));
  await allowed(rules.set('courier', path, aCourier({ onDuty: false })));
  await allowed(rules.get('courier', path));
});

test('courier reads their own before it exists', async () => {
  await allowed(rules.get('courier', path));
});

test.each<ActorName>([...others, 'admin', 'other courier'])(
  '%s cannot put a courier on duty',
  async (actor) => {
    await refused(rules.set(actor, path, aCourier()));
  },
);

test.each(others)('%s has no duty of their own', async (actor) => {
  const own = actor === 'nobody' ? 'nobody' : accounts[actor as 'customer'].uid;
  await refused(rules.set(actor, paths.courier(own), aCourier()));
  await refused(rules.get(actor, paths.courier(own)));
});

describe('of a courier who is on duty', () => {
  beforeEach(() => rules.seed({ [path]: aCourier({ since: early, lastSeenAt: early }) }));

  test('admin sees them, alone and in the list', async () => {
    await allowed(rules.get('admin', path));
    expect(await allowed(rules.ids('admin', couriersOnDutyQuery()))).toEqual([uid]);
  });

  test.each<ActorName>([...others, 'other courier'])('%s sees nothing', async (actor) => {
    await refused(rules.get(actor, path));
    await refused(rules.ids(actor, couriersOnDutyQuery()));
  });

  test('courier does not see who else is on duty', async () => {
    await refused(rules.ids('courier', couriersOnDutyQuery()));
  });

  test('no actor lists them without a limit, nor with more than the largest', async () => {
    await refused(rules.list('admin', paths.couriers));
    await refused(rules.list('admin', paths.couriers, limits.listSize + 1));
  });

  test.each<[string, object]>([
    ['go on duty again', { onDuty: true, since: now, lastSeenAt: now }],
    ['change the name', { name: 'Thomas', lastSeenAt: now }],
  ])('courier can %s', async (_, changes) => {
    await allowed(rules.update('courier', path, changes));
  });

  test.each<[string, object]>([
    ['go off duty as of before', { onDuty: false, lastSeenAt: now }],
    ['move the last switch back', { since: minutesIn(0), lastSeenAt: now }],
    ['claim another time', { lastSeenAt: minutesIn(2) }],
    ['keep the old time', { name: 'Thomas' }],
    ['lose the last switch', { since: deleteField(), lastSeenAt: now }],
  ])('courier cannot %s', async (_, changes) => {
    await refused(rules.update('courier', path, changes));
  });

  test.each<ActorName>(['courier', 'admin'])('%s cannot remove it', async (actor) => {
    await refused(rules.remove(actor, path));
  });
});

describe('what they bring, in their own sequence', () => {
  const ride = (place: number) =>
    String(place).padStart(20, 'a').replaceAll('0', 'k').replaceAll('1', 'm');
  const rides = (count: number) => Array.from({ length: count }, (_, place) => ride(place));

  test.each<[string, unknown]>([
    ['nothing', []],
    ['one order', rides(1)],
    ['as many as fit', rides(limits.arrangedRides)],
  ])('courier arranges %s', async (_, list) => {
    await allowed(rules.set('courier', path, aCourier({ onDuty: false, rides: list })));
    await allowed(rules.update('courier', path, { rides: list, lastSeenAt: now }));
    await allowed(rules.update('courier', path, { onDuty: true, since: now, lastSeenAt: now }));
    await allowed(rules.update('courier', path, { rides: deleteField(), lastSeenAt: now }));
  });

  test.each<[string, unknown]>([
    ['more than fit', rides(limits.arrangedRides + 1)],
    ['a word', ride(0)],
    ['a map', { first: ride(0) }],
    ['null', null],
    ['numbers', [1, 2]],
    ['a map in the list', [{ ride: ride(0) }]],
    ['what is no order', ['../users']],
    ['two in one', [`${ride(0)} ${ride(1)}`]],
  ])('courier cannot arrange %s', async (_, list) => {
    await refused(rules.set('courier', path, aCourier({ rides: list })));
    await rules.seed({ [path]: aCourier() });
    await refused(rules.update('courier', path, { rides: list, lastSeenAt: now }));
  });

  test.each<ActorName>([...others, 'admin', 'other courier'])(
    '%s cannot arrange a courier’s deliveries',
    async (actor) => {
      await rules.seed({ [path]: aCourier() });
      await refused(rules.update(actor, path, { rides: rides(2), lastSeenAt: now }));
    },
  );
});

test.each<[string, object]>([
  ['no name', { name: '' }],
  ['too long a name', { name: 'x'.repeat(limits.screenName + 1) }],
  ['a word for the duty', { onDuty: 'yes' }],
  ['an earlier switch', { since: early }],
  ['an earlier sign of life', { lastSeenAt: early }],
  ['one more field', { hacked: true }],
])('courier cannot go on duty with %s', async (_, changes) => {
  await refused(rules.set('courier', path, aCourier(changes)));
});
