/** Inboxes: one per person and one per role. Readers only mark what they have read. */

import { inboxQuery, notificationsOfOrderQuery } from '@fireline/domain/inbox/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { aNotification, minutesIn } from '@fireline/domain/testing/stored';
import { deleteField, serverTimestamp, Timestamp } from 'firebase/firestore';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, actorNames, uidOf, workRoleOf } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const now = serverTimestamp();
const inboxes: readonly (readonly [inbox: string, reader: ActorName])[] = [
  ['customer', 'customer'],
  ['courier-1', 'courier'],
  ['admin', 'admin'],
  ['kitchen', 'kitchen'],
];
const at = (inbox: string) => `${paths.notifications(inbox)}/one`;

beforeEach(async () => {
  const readBy = { 'somebody-else': minutesIn(2) };
  await rules.seed(
    Object.fromEntries(
      [...inboxes.map(([inbox]) => inbox), 'courier'].map((inbox) => [
        at(inbox),
        aNotification({ readBy }),
      ]),
    ),
  );
});

describe.each(inboxes)('inbox %s', (inbox, reader) => {
  const others = actorNames.filter((actor) => actor !== reader && workRoleOf(actor) !== inbox);

  function markRead(actor: ActorName, changes: object = {}) {
    return rules.update(actor, at(inbox), { [`readBy.${uidOf(actor) ?? 'x'}`]: now, ...changes });
  }

  test(`${reader} reads, lists, and marks its notifications`, async () => {
    await allowed(rules.get(reader, at(inbox)));
    expect(await allowed(rules.ids(reader, inboxQuery(inbox, 50)))).toEqual(['one']);
    await allowed(markRead(reader));
  });

  test.each(others)('%s cannot read, list or mark what is in it', async (actor) => {
    await refused(rules.get(actor, at(inbox)));
    await refused(rules.ids(actor, inboxQuery(inbox, 50)));
    await refused(markRead(actor));
  });

  test(`${reader} cannot list it without a limit, nor with more than the largest`, async () => {
    await refused(rules.list(reader, paths.notifications(inbox)));
    await refused(rules.list(reader, paths.notifications(inbox), limits.listSize + 1));
  });

  test(`${reader} cannot write or delete a notification`, async () => {
    await refused(rules.set(reader, `${paths.notifications(inbox)}/two`, aNotification()));
    await refused(rules.remove(reader, at(inbox)));
  });

  const uid = uidOf(reader) ?? '';
  test.each<[string, object]>([
    ['an earlier time', { [`readBy.${uid}`]: Timestamp.fromMillis(Date.now() - 1000) }],
    ['a word', { [`readBy.${uid}`]: 'now' }],
    ['the mark of another', { 'readBy.other': now }],
    ['the mark of another changed', { 'readBy.somebody-else': now }],
    ['the mark of another removed', { 'readBy.somebody-else': deleteField() }],
    ['no mark', { readBy: deleteField() }],
    ['the title', { title: 'changed' }],
    ['the end of its life', { expiresAt: now }],
    ['one more field', { hacked: true }],
  ])(`${reader} cannot write %s`, async (_, changes) => {
    await refused(markRead(reader, changes));
  });

  test(`${reader} cannot remove their mark`, async () => {
    await allowed(markRead(reader));
    await refused(markRead(reader, { [`readBy.${uid}`]: deleteField() }));
  });
});

describe('the couriers’ inbox', () => {
  test('each courier reads, lists, and marks in it for themselves', async () => {
    for (const courier of ['courier', 'other courier'] as const) {
      await allowed(rules.get(courier, at('courier')));
      expect(await allowed(rules.ids(courier, inboxQuery('courier', 50)))).toEqual(['one']);
      await allowed(rules.update(courier, at('courier'), { [`readBy.${uidOf(courier)}`]: now }));
    }
    await refused(rules.update('courier', at('courier'), { 'readBy.courier-2': now }));
  });

  test.each(['customer', 'guest customer', 'admin', 'kitchen', 'nobody'] as const)(
    '%s cannot read, list, or mark what is in it',
    async (actor) => {
      await refused(rules.get(actor, at('courier')));
      await refused(rules.ids(actor, inboxQuery('courier', 50)));
      await refused(rules.update(actor, at('courier'), { [`readBy.${uidOf(actor) ?? 'x'}`]: now }));
    },
  );

  test('a courier whose role was taken cannot read it', async () => {
    await rules.seed({ [paths.user(uidOf('courier') ?? '')]: { role: null } });
    await refused(rules.get('courier', at('courier')));
  });
});

test('admin cannot search all inboxes', async () => {
  await refused(rules.ids('admin', notificationsOfOrderQuery('order')));
});
