/** What functions write and clients at most read; and that all the rest is closed. */
import { limits } from '@fireline/domain/limits';
import { officeQueries } from '@fireline/domain/office-queries';
import { paths } from '@fireline/domain/paths';
import { queries } from '@fireline/domain/queries';
import { aTrackingPage, minutesIn, opening } from '@fireline/domain/testing/stored';
import { collection, deleteDoc, doc, getDoc, getDocs, limit, query } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, actorNames } from '../support/actors.ts';
import { allowed, refused, set, useRules } from '../support/rules-environment.ts';
import { idsOf } from '../support/run-query.ts';

const rules = useRules();
const read = (actor: ActorName, path: string) => getDoc(doc(rules.as(actor), path));
const list = (actor: ActorName, path: string) =>
  getDocs(query(collection(rules.as(actor), path), limit(1)));
const exceptAdmin = actorNames.filter((actor) => actor !== 'admin');

describe('tracking pages', () => {
  const path = paths.tracking('0123456789abcdef0123456789abcdef');

  test.each(actorNames)('%s reads one by its token', async (actor) => {
    await rules.seed({ [path]: aTrackingPage() });
    await allowed(read(actor, path));
  });

  test.each<ActorName>(['nobody', 'customer', 'admin'])(
    '%s cannot read one that has expired',
    async (actor) => {
      await rules.seed({ [path]: aTrackingPage({ expiresAt: minutesIn(1) }) });
      await refused(read(actor, path));
    },
  );

  test('nobody can guess a token', async () => {
    await refused(read('nobody', paths.tracking('guess')));
  });

  test.each(actorNames)('%s cannot list or write them', async (actor) => {
    await rules.seed({ [path]: aTrackingPage() });
    await refused(list(actor, 'tracking'));
    await refused(set(rules.as(actor), path, aTrackingPage({ status: 'ready' })));
    await refused(set(rules.as(actor), paths.tracking('new'), aTrackingPage()));
    await refused(deleteDoc(doc(rules.as(actor), path)));
  });
});

describe.each([
  ['audit', paths.auditEntry('one')],
  ['insights', paths.insightDay('2026-01-05')],
  ['deadLetters', paths.deadLetter('one')],
])('%s', (name, path) => {
  test('admin reads and lists it', async () => {
    await rules.seed({ [path]: { at: opening } });
    await allowed(read('admin', path));
    await allowed(list('admin', name));
  });

  test('admin cannot list it without a limit, nor beyond the largest', async () => {
    const entries = collection(rules.as('admin'), name);
    await refused(getDocs(entries));
    await refused(getDocs(query(entries, limit(limits.listSize + 1))));
  });

  test.each(exceptAdmin)('%s cannot read or list it', async (actor) => {
    await rules.seed({ [path]: { at: opening } });
    await refused(read(actor, path));
    await refused(list(actor, name));
  });

  test.each(actorNames)('%s cannot write it', async (actor) => {
    await refused(set(rules.as(actor), path, { at: opening }));
    await rules.seed({ [path]: { at: opening } });
    await refused(set(rules.as(actor), path, { by: 'me' }, { merge: true }));
    const deleted = deleteDoc(doc(rules.as(actor), path));
    // An admin who has seen to it takes it away.
    await (name === 'deadLetters' && actor === 'admin' ? allowed(deleted) : refused(deleted));
  });
});

test('admin reads the audit log', async () => {
  await rules.seed({ [paths.auditEntry('one')]: { at: opening } });
  expect(await allowed(idsOf(rules.as('admin'), queries.auditLog(50)))).toEqual(['one']);
});

test('admin reads the log of one kind, and the figures of days', async () => {
  const [audit, office] = [rules.as('admin'), officeQueries];
  await rules.seed({
    [paths.auditEntry('role')]: { type: 'role', at: opening },
    [paths.auditEntry('product')]: { type: 'product', at: opening },
    [paths.insightDay('2026-01-05')]: { date: '2026-01-05' },
    [paths.insightDay('2026-01-09')]: { date: '2026-01-09' },
  });
  expect(await allowed(idsOf(audit, office.auditLogOfType('role', 9)))).toEqual(['role']);
  expect(await allowed(idsOf(audit, office.insightDays('2026-01-01', '2026-01-05')))).toEqual([
    '2026-01-05',
  ]);
  expect(await allowed(idsOf(audit, office.oldestInsightDay()))).toEqual(['2026-01-05']);
});

describe.each([
  'mail/order_1',
  paths.push('admin', 'order', 1),
  paths.invitationMail('customer', 1),
  paths.attempts('number_6789ABCD_1'),
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
    await refused(read(actor, path));
    await refused(list(actor, path.slice(0, path.lastIndexOf('/'))));
    await refused(set(rules.as(actor), path, { at: opening, by: 'me' }));
    await refused(deleteDoc(doc(rules.as(actor), path)));
  });
});
