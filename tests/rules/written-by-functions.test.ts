/** Documents that functions write and clients can at most read; everything else is closed. */

import { auditLogOfTypeQuery, auditLogQuery } from '@fireline/domain/access/queries';
import { insightDaysQuery, oldestInsightDayQuery } from '@fireline/domain/insights/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { aTrackingPage, minutesIn, opening } from '@fireline/domain/testing/stored';
import { describe, expect, test } from 'vitest';
import {
  type ActorName,
  accounts,
  actorNames,
  othersThanAdmins,
  without,
  workRoleOf,
} from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const list = (actor: ActorName, path: string) => rules.list(actor, path, 1);
const exceptAdmin = othersThanAdmins;

describe('tracking pages', () => {
  const path = paths.tracking('0123456789abcdef0123456789abcdef');

  test.each(actorNames)('%s reads one by its token', async (actor) => {
    await rules.seed({ [path]: aTrackingPage() });
    await allowed(rules.get(actor, path));
  });

  test.each<ActorName>(['nobody', 'customer', 'admin'])(
    '%s cannot read one that has expired',
    async (actor) => {
      await rules.seed({ [path]: aTrackingPage({ expiresAt: minutesIn(1) }) });
      await refused(rules.get(actor, path));
    },
  );

  test('nobody can guess a token', async () => {
    await refused(rules.get('nobody', paths.tracking('guess')));
  });

  test.each(actorNames)('%s cannot list or write them', async (actor) => {
    await rules.seed({ [path]: aTrackingPage() });
    await refused(list(actor, 'tracking'));
    await refused(rules.set(actor, path, aTrackingPage({ status: 'ready' })));
    await refused(rules.set(actor, paths.tracking('new'), aTrackingPage()));
    await refused(rules.remove(actor, path));
  });
});

describe('pairings', () => {
  const path = paths.pairing(accounts['guest customer'].uid);
  const others = actorNames.filter((actor) => actor !== 'guest customer');
  const pairing = { code: '7FKQ2D', expiresAt: minutesIn(1), account: null };

  test('a screen reads its own', async () => {
    await rules.seed({ [path]: pairing });
    await allowed(rules.get('guest customer', path));
    await refused(rules.set('guest customer', path, { ...pairing, account: 'admin-1' }));
  });

  test.each(others)('%s cannot read, list or write it', async (actor) => {
    await rules.seed({ [path]: pairing });
    await refused(rules.get(actor, path));
    await refused(list(actor, paths.pairings));
    await refused(rules.set(actor, path, { ...pairing, account: 'admin-1' }));
  });
});

describe.each([
  ['audit', paths.auditEntry('one')],
  ['insights', paths.insightDay('2026-01-05')],
  ['deadLetters', paths.deadLetter('one')],
])('%s', (name, path) => {
  test('admin reads and lists it', async () => {
    await rules.seed({ [path]: { at: opening } });
    await allowed(rules.get('admin', path));
    await allowed(list('admin', name));
  });

  test('admin cannot list it without a limit, nor with more than the largest', async () => {
    await refused(rules.list('admin', name));
    await refused(rules.list('admin', name, limits.listSize + 1));
  });

  const others = name === 'insights' ? without('seeFigures') : exceptAdmin;

  test.each(others)('%s cannot read or list it', async (actor) => {
    await rules.seed({ [path]: { at: opening } });
    await refused(rules.get(actor, path));
    await refused(list(actor, name));
  });

  test.each(actorNames)('%s cannot write it', async (actor) => {
    await refused(rules.set(actor, path, { at: opening }));
    await rules.seed({ [path]: { at: opening } });
    await refused(rules.set(actor, path, { by: 'me' }, { merge: true }));
    const deleted = rules.remove(actor, path);
    // An admin who has handled it deletes it.
    await (name === 'deadLetters' && workRoleOf(actor) === 'admin'
      ? allowed(deleted)
      : refused(deleted));
  });
});

describe.each([
  ['paymentEvents', serverPaths.paymentEvent('one')],
  ['demoCheckouts', serverPaths.demoCheckout('one')],
  ['orders/one/private', serverPaths.checkout('one')],
  ['orders/two/private', paths.proposedAddress('two')],
])('%s of payments online and of changes', (name, path) => {
  test.each(actorNames)('%s cannot read, list, or write one', async (actor) => {
    await rules.seed({ [path]: { at: opening } });
    await refused(rules.get(actor, path));
    await refused(list(actor, name));
    await refused(rules.set(actor, path, { at: opening }));
    await refused(rules.remove(actor, path));
  });
});

test('admin reads the audit log', async () => {
  await rules.seed({ [paths.auditEntry('one')]: { at: opening } });
  expect(await allowed(rules.ids('admin', auditLogQuery(50)))).toEqual(['one']);
});

test('admin reads the log of one kind, and the figures of days', async () => {
  await rules.seed({
    [paths.auditEntry('role')]: { type: 'role', at: opening },
    [paths.auditEntry('product')]: { type: 'product', at: opening },
    [paths.insightDay('2026-01-05')]: { date: '2026-01-05' },
    [paths.insightDay('2026-01-09')]: { date: '2026-01-09' },
  });
  expect(await allowed(rules.ids('admin', auditLogOfTypeQuery('role', 9)))).toEqual(['role']);
  expect(await allowed(rules.ids('admin', insightDaysQuery('2026-01-01', '2026-01-05')))).toEqual([
    '2026-01-05',
  ]);
  expect(await allowed(rules.ids('admin', oldestInsightDayQuery()))).toEqual(['2026-01-05']);
});

describe.each([
  'mail/order_1',
  serverPaths.push('admin', 'order_1'),
  serverPaths.invitationMail('customer', 1),
  serverPaths.attempts('number_6789ABCD_1'),
  serverPaths.carrierUpdate('one'),
  'anything/else',
  `${paths.order('abcdefgh23456789abcd')}/private/other`,
  `${paths.order('abcdefgh23456789abcd')}/anything/else`,
  `${paths.event('abcdefgh23456789abcd', 1)}/anything/else`,
  `${paths.product('latte')}/anything/else`,
  'inboxes/customer',
  'inboxes/admin',
])('%s', (path) => {
  test.each(actorNames)('%s cannot read, list or write there', async (actor) => {
    await rules.seed({ [path]: { at: opening } });
    await refused(rules.get(actor, path));
    await refused(list(actor, path.slice(0, path.lastIndexOf('/'))));
    await refused(rules.set(actor, path, { at: opening, by: 'me' }));
    await refused(rules.remove(actor, path));
  });
});
