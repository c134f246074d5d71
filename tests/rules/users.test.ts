/** A person's user document, and the devices that get their notifications. */

import { staffQuery } from '@fireline/domain/access/queries';
import { defaultDeviceAlerts } from '@fireline/domain/inbox/alerts';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { anAddress, minutesIn } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, accounts, actorNames, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.user('customer');
const now = serverTimestamp();
const early = Timestamp.fromMillis(Date.now() - 1000);
const strangers = actorNames.filter((actor) => actor !== 'customer');

const profile = {
  displayName: 'Ada',
  phone: '+49 30 123456',
  addresses: [anAddress()],
  preferences: { sound: true, theme: 'dark' },
};
const stored = {
  ...profile,
  role: 'courier',
  claimsChangedAt: minutesIn(1),
  signedOutAt: minutesIn(1),
  inboxReadAt: { customer: minutesIn(1) },
  staff: { email: 'ada@example.com', name: 'Ada', invitedAt: null },
};

const create = (data: object, actor: ActorName = 'customer') => rules.set(actor, path, data);
const merge = (data: object, actor: ActorName = 'customer') =>
  rules.set(actor, path, data, { merge: true });

describe('reading', () => {
  test.each<ActorName>(['customer', 'admin', 'manager'])(
    '%s reads the page of customer',
    async (actor) => {
      await rules.seed({ [path]: stored });
      await allowed(rules.get(actor, path));
    },
  );

  test.each(othersThanAdmins.filter((actor) => actor !== 'customer'))(
    '%s cannot read the page of customer',
    async (actor) => {
      await rules.seed({ [path]: stored });
      await refused(rules.get(actor, path));
    },
  );

  test('only admin lists the staff', async () => {
    await rules.seed({ [path]: stored, [paths.user('guest')]: { ...stored, role: null } });
    const onTheStaff = Object.values(accounts).flatMap(({ uid, role }) => (role ? [uid] : []));
    expect(await allowed(rules.ids('admin', staffQuery()))).toEqual(
      ['customer', ...onTheStaff].toSorted(),
    );
    for (const actor of othersThanAdmins) {
      await refused(rules.ids(actor, staffQuery()));
    }
  });

  test.each([
    ['change', { staff: { ...stored.staff, email: 'boss@example.com' } }],
    ['remove', { staff: deleteField() }],
  ])('customer cannot %s what the staff list says about them', async (_, data) => {
    await rules.seed({ [path]: stored });
    await refused(merge(data));
  });

  test('only admin lists people, with a limit', async () => {
    await allowed(rules.list('admin', 'users', limits.listSize));
    await refused(rules.list('admin', 'users', limits.listSize + 1));
    await refused(rules.list('admin', 'users'));
    await refused(rules.list('kitchen', 'users', 1));
    await refused(rules.list('customer', 'users', 1));
  });
});

describe('writing', () => {
  test('customer creates their page, completely or in parts', async () => {
    await allowed(create(profile));
    await allowed(merge({ phone: '' }));
    await allowed(merge({ inboxReadAt: { customer: now } }));
  });

  test('guest customer creates their own', async () => {
    await allowed(rules.set('guest customer', paths.user('guest'), { displayName: 'G' }));
  });

  test.each(strangers)('%s cannot write the page of customer', async (actor) => {
    await refused(create(profile, actor));
    await rules.seed({ [path]: stored });
    await refused(merge({ displayName: 'Eve' }, actor));
  });

  test('customer and admin cannot delete it', async () => {
    await rules.seed({ [path]: stored });
    await refused(rules.remove('customer', path));
    await refused(rules.remove('admin', path));
  });

  test('customer changes a page on which functions have written a role', async () => {
    await rules.seed({ [path]: stored });
    await allowed(merge({ displayName: 'Countess' }));
  });

  test.each<[string, object]>([
    ['give themselves a role', { role: 'admin' }],
    ['drop their role', { role: deleteField() }],
    ['change when their role was changed', { claimsChangedAt: now }],
    ['drop when their role was changed', { claimsChangedAt: deleteField() }],
    ['undo that they were signed out', { signedOutAt: deleteField() }],
    ['add a field', { hacked: true }],
    ['swap two fields', { displayName: [anAddress()], addresses: 'Ada' }],
  ])('customer cannot %s', async (_, changes) => {
    await rules.seed({ [path]: stored });
    await refused(merge(changes));
  });

  test.each<[string, object]>([
    ['a role', { role: 'admin' }],
    ['no role', { role: null }],
    ['a time of their role', { claimsChangedAt: now }],
  ])('customer cannot create their page with %s', async (_, changes) => {
    await refused(create({ ...profile, ...changes }));
  });

  test('admin cannot write a role without the callable', async () => {
    await rules.seed({ [path]: stored });
    await refused(merge({ role: 'admin' }, 'admin'));
  });
});

describe('its fields', () => {
  const addresses = (count: number) => Array.from({ length: count }, anAddress);
  const located = (address: object) => ({ ...address, position: '52.517, 13.397' });
  const entries = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, true]));

  test.each<[string, object]>([
    ['the longest name', { displayName: 'x'.repeat(limits.displayName) }],
    ['the longest phone number', { phone: 'x'.repeat(limits.phone) }],
    ['no address', { addresses: [] }],
    ['the most addresses', { addresses: addresses(limits.addressesPerUser) }],
    [
      'the most addresses, each with its position',
      { addresses: addresses(limits.addressesPerUser).map(located), preferences: entries(50) },
    ],
    ['the most preferences', { preferences: entries(50) }],
  ])('customer may give %s', async (_, changes) => {
    await allowed(create({ ...profile, ...changes }));
  });

  test.each<[string, object]>([
    ['too long a name', { displayName: 'x'.repeat(limits.displayName + 1) }],
    ['a number as a name', { displayName: 7 }],
    ['too long a phone number', { phone: 'x'.repeat(limits.phone + 1) }],
    ['nothing as a phone number', { phone: null }],
    ['too many addresses', { addresses: addresses(limits.addressesPerUser + 1) }],
    ['addresses in words', { addresses: 'Berlin' }],
    ['an address in words', { addresses: ['Berlin'] }],
    ['addresses by name', { addresses: {} }],
    ['too many preferences', { preferences: entries(51) }],
    ['preferences in words', { preferences: 'dark' }],
    ['a preference whose name is no word', { preferences: { größe: true } }],
    ['a preference in two lines', { preferences: { theme: 'dark\nlight' } }],
    ['too long a preference', { preferences: { theme: 'x'.repeat(601) } }],
  ])('customer cannot give %s', async (_, changes) => {
    await refused(create({ ...profile, ...changes }));
  });

  test.each(addresses(limits.addressesPerUser).map((_, index) => index))(
    'customer cannot give a wrong address at place %i',
    async (index) => {
      const wrong = { ...anAddress(), city: '' };
      await refused(create({ ...profile, addresses: addresses(10).with(index, wrong) }));
      const lost = { ...anAddress(), position: '91, 0' };
      await refused(create({ ...profile, addresses: addresses(10).with(index, lost) }));
      await allowed(create({ ...profile, addresses: addresses(10) }));
    },
  );

  test('kitchen marks a shared inbox as seen', async () => {
    const own = paths.user('kitchen-1');
    await allowed(rules.set('kitchen', own, { inboxReadAt: { kitchen: now } }, { merge: true }));
    await allowed(
      rules.set('kitchen', own, { inboxReadAt: { 'kitchen-1': now } }, { merge: true }),
    );
  });

  test('admin marks their own and the shared inbox in one write, and does so again', async () => {
    const own = paths.user('admin-1');
    const both = { inboxReadAt: { 'admin-1': now, admin: now } };
    await allowed(rules.set('admin', own, both, { merge: true }));
    await allowed(rules.set('admin', own, both, { merge: true }));
  });

  test('courier marks their own and the couriers’ inbox', async () => {
    const inboxReadAt = { 'courier-1': now, courier: now };
    const own = paths.user('courier-1');
    await allowed(rules.set('courier', own, { inboxReadAt }, { merge: true }));
  });

  test('guest customer marks their inbox, before they have a page of their own', async () => {
    await allowed(
      rules.set('guest customer', paths.user('guest'), { inboxReadAt: { guest: now } }),
    );
  });

  test.each<[string, object]>([
    ['an earlier time', { customer: early }],
    ['a later time', { customer: Timestamp.fromMillis(Date.now() + minute) }],
    ['one right and one wrong time', { customer: now, admin: early }],
    ['the inbox of another', { 'other-customer': now }],
    ['a word', { customer: 'now' }],
  ])('customer cannot mark an inbox as seen with %s', async (_, inboxReadAt) => {
    await refused(create({ ...profile, inboxReadAt }));
    await rules.seed({ [path]: stored });
    await refused(merge({ inboxReadAt }));
  });
});

describe('devices', () => {
  const device = paths.device('customer', 'phone');
  const alerts = {
    kinds: { customer: ['ready', 'trouble', 'progress'], admin: ['new'], kitchen: [], courier: [] },
    quietHours: null,
  };
  const right = {
    token: 'abc',
    platform: 'Chrome on Android',
    lastSeenAt: now,
    alerts,
    timeZone: 'Europe/Berlin',
  };
  const write = (changes: object = {}, actor: ActorName = 'customer') =>
    rules.set(actor, device, { ...right, ...changes });
  const withKinds = (kinds: object) => ({
    alerts: { ...alerts, kinds: { ...alerts.kinds, ...kinds } },
  });
  const withHours = (quietHours: unknown) => ({ alerts: { ...alerts, quietHours } });

  test('customer adds, refreshes, reads, lists and removes a device', async () => {
    await allowed(write());
    await allowed(write({ token: 'def', ...withHours({ from: '22:00', until: '07:30' }) }));
    await allowed(rules.get('customer', device));
    await allowed(rules.list('customer', `${path}/devices`, 10));
    await refused(rules.list('customer', `${path}/devices`, limits.listSize + 1));
    await allowed(rules.remove('customer', device));
  });

  test('customer adds a device as the app writes it', async () => {
    const { kinds, quietHours } = defaultDeviceAlerts;
    await allowed(write({ alerts: { kinds, quietHours } }));
  });

  test('guest customer has devices, too', async () => {
    await allowed(rules.set('guest customer', paths.device('guest', 'phone'), right));
  });

  test('customer cannot list devices without a limit', async () => {
    await refused(rules.list('customer', `${path}/devices`));
  });

  test.each(strangers)('%s cannot see, add or remove one', async (actor) => {
    await rules.seed({ [device]: right });
    await refused(rules.get(actor, device));
    await refused(write({}, actor));
    await refused(rules.remove(actor, device));
    await refused(rules.list(actor, `${path}/devices`, 10));
  });

  test('customer may write the longest texts', async () => {
    await allowed(
      write({ token: 'x'.repeat(4096), platform: 'x'.repeat(40), timeZone: 'x'.repeat(64) }),
    );
    await allowed(write(withKinds({ customer: ['new', 'ready', 'progress', 'trouble'] })));
  });

  test.each<[string, object]>([
    ['no token', { token: '' }],
    ['too long a token', { token: 'x'.repeat(4097) }],
    ['a platform by number', { platform: 7 }],
    ['too long a platform', { platform: 'x'.repeat(41) }],
    ['another time', { lastSeenAt: early }],
    ['one more field', { hacked: true }],
    ['no time zone', { timeZone: '' }],
    ['a time zone with spaces', { timeZone: 'Europe Berlin' }],
    ['wishes in words', { alerts: 'all' }],
    ['one more wish', { alerts: { ...alerts, sound: true } }],
    ['wishes for nobody', { alerts: { ...alerts, kinds: {} } }],
    ['wishes for one more', withKinds({ owner: ['new'] })],
    ['a kind for customers that is none', withKinds({ customer: ['all'] })],
    ['a kind for admins that is none', withKinds({ admin: ['all'] })],
    ['a kind for the kitchen that is none', withKinds({ kitchen: ['all'] })],
    ['a kind for couriers that is none', withKinds({ courier: ['all'] })],
    ['a kind in words', withKinds({ courier: 'new' })],
    ['the same kind again and again', withKinds({ courier: Array(6).fill('new') })],
    ['quiet hours in words', withHours('night')],
    ['half of quiet hours', withHours({ from: '22:00' })],
    ['a wrong beginning', withHours({ from: '24:00', until: '07:00' })],
    ['a wrong end', withHours({ from: '22:00', until: '7:00' })],
  ])('customer cannot give %s', async (_, changes) => {
    await refused(write(changes));
  });

  test.each(Object.keys(right))('customer cannot leave out %s', async (field) => {
    const rest = Object.fromEntries(Object.entries(right).filter(([name]) => name !== field));
    await refused(rules.set('customer', device, rest));
  });
});
