/** Staff screens report their presence; each person writes only their own. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { screensQuery } from '@fireline/domain/shop/queries';
import { minutesIn } from '@fireline/domain/testing/stored';
import { serverTimestamp, Timestamp } from 'firebase/firestore';
import { expect, test } from 'vitest';
import { type ActorName, uidOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.screen('grill');
const staff: readonly ActorName[] = ['admin', 'kitchen', 'courier'];
const others: readonly ActorName[] = ['customer', 'guest customer', 'nobody'];

function aScreen(actor: ActorName, changes: object = {}) {
  return {
    name: 'Grill',
    uid: uidOf(actor) ?? 'nobody',
    surface: 'kitchen',
    station: 'grill',
    viewing: null,
    lastBeatAt: serverTimestamp(),
    version: '0.1.0',
    ...changes,
  };
}

const write = (actor: ActorName, changes: object = {}) =>
  rules.set(actor, path, aScreen(actor, changes));
const seed = () => rules.seed({ [path]: aScreen('kitchen', { lastBeatAt: minutesIn(1) }) });

test.each(staff)('%s beats again and again, sees all screens, and says goodbye', async (actor) => {
  await allowed(write(actor));
  await allowed(write(actor, { viewing: 'an-order', station: null }));
  await allowed(rules.get(actor, path));
  expect(await allowed(rules.ids(actor, screensQuery()))).toEqual(['grill']);
  await allowed(rules.remove(actor, path));
});

test('kitchen says how long its last heartbeat took', async () => {
  for (const answeredInMs of [0, 60_000, null]) await allowed(write('kitchen', { answeredInMs }));
  for (const answeredInMs of [-1, 60_001, 1.5, '12']) {
    await refused(write('kitchen', { answeredInMs }));
  }
});

test('kitchen leaves nothing out of a heartbeat, and adds nothing', async () => {
  const { version, ...rest } = aScreen('kitchen');
  await refused(rules.set('kitchen', path, rest));
  await refused(write('kitchen', { battery: 80 }));
  await allowed(rules.set('kitchen', path, { ...rest, version }));
});

test.each(others)('%s has no screen and sees none', async (actor) => {
  await refused(write(actor));
  await seed();
  await refused(rules.get(actor, path));
  await refused(rules.ids(actor, screensQuery()));
  await refused(rules.remove(actor, path));
});

test('no actor lists them without a limit, nor with more than the largest', async () => {
  await refused(rules.list('admin', paths.screens));
  await refused(rules.list('admin', paths.screens, limits.listSize + 1));
});

test('admin cannot send a heartbeat for, take over, or remove another’s screen', async () => {
  await refused(write('admin', { uid: uidOf('kitchen') }));
  await seed();
  await refused(write('admin'));
  await refused(rules.remove('admin', path));
});

test.each<[string, object]>([
  ['no name', { name: '' }],
  ['too long a name', { name: 'x'.repeat(limits.screenName + 1) }],
  ['another surface', { surface: 'storefront' }],
  ['a station without a name', { station: ' ' }],
  ['too long a station', { station: 'x'.repeat(41) }],
  ['an order by number', { viewing: 7 }],
  ['too long an order', { viewing: 'x'.repeat(129) }],
  ['an earlier time', { lastBeatAt: Timestamp.fromMillis(Date.now() - 1000) }],
  ['no version', { version: '' }],
  ['one more field', { hacked: true }],
])('kitchen cannot beat with %s', async (_, changes) => {
  await refused(write('kitchen', changes));
});
