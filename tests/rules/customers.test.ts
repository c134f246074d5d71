/** What admins note about customers, and whom the shop takes no orders from. */
import { accountBlockId } from '@fireline/domain/access/block';
import { blocksQuery } from '@fireline/domain/access/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { minutesIn } from '@fireline/domain/testing/stored';
import { serverTimestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, accounts, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const exceptAdmin = othersThanAdmins;

const blockId = accountBlockId('customer-1');
const blockPath = paths.block(blockId);
const notePath = paths.customerNote('customer-1');

function aBlock(overrides: object = {}) {
  return {
    kind: 'account',
    label: 'Ada Lovelace',
    reason: '',
    by: accounts.admin.uid,
    at: serverTimestamp(),
    ...overrides,
  };
}

function aNote(overrides: object = {}) {
  return { note: 'Rings twice.', by: accounts.admin.uid, at: serverTimestamp(), ...overrides };
}

describe('a block', () => {
  test('is written, read, listed and deleted by an admin', async () => {
    await allowed(rules.set('admin', blockPath, aBlock({ reason: 'Never paid.' })));
    await allowed(rules.get('admin', blockPath));
    expect(await allowed(rules.ids('admin', blocksQuery(200)))).toEqual([blockId]);
    await allowed(rules.remove('admin', blockPath));
  });

  test.each([
    ['phone', 'phone_55550142'],
    ['address', 'address_torstrasse-9-10119'],
  ])('can be one of a %s', async (kind, id) => {
    await allowed(rules.set('admin', paths.block(id), aBlock({ kind })));
  });

  test('may use the maximum lengths', async () => {
    const label = 'n'.repeat(limits.blockLabel);
    const reason = 'r'.repeat(limits.reason);
    await refused(rules.set('admin', blockPath, aBlock({ label: `${label}n` })));
    await refused(rules.set('admin', blockPath, aBlock({ reason: `${reason}r` })));
    await allowed(rules.set('admin', blockPath, aBlock({ label, reason })));
  });

  test.each([
    ['of another kind than its ID says', { kind: 'phone' }],
    ['of no known kind', { kind: 'city' }],
    ['without a label', { label: ' ' }],
    ['with a reason that is no text', { reason: null }],
    ['in another’s name', { by: 'admin-2' }],
    ['at another time', { at: minutesIn(1) }],
    ['with one more field', { more: true }],
  ])('cannot be one %s', async (_, overrides) => {
    await refused(rules.set('admin', blockPath, aBlock(overrides)));
  });

  test('cannot be changed', async () => {
    await rules.seed({ [blockPath]: aBlock({ at: minutesIn(1) }) });
    await refused(rules.set('admin', blockPath, aBlock({ reason: 'Another one.' })));
  });

  test('cannot be listed without an allowed limit', async () => {
    await refused(rules.ids('admin', blocksQuery(limits.listSize + 1)));
  });

  test.each(exceptAdmin)('%s cannot read, list, write or delete one', async (actor) => {
    await refused(rules.set(actor, blockPath, aBlock({ by: uidOf(actor) })));
    await rules.seed({ [blockPath]: aBlock({ at: minutesIn(1) }) });
    await refused(rules.get(actor, blockPath));
    await refused(rules.ids(actor, blocksQuery(1)));
    await refused(rules.remove(actor, blockPath));
  });
});

describe('a note about a customer', () => {
  test('is written, changed, read and deleted by an admin', async () => {
    await allowed(rules.set('admin', notePath, aNote()));
    await allowed(rules.set('admin', notePath, aNote({ note: 'Rings once.' })));
    await allowed(rules.get('admin', notePath));
    await allowed(rules.remove('admin', notePath));
  });

  test('may use the maximum length', async () => {
    const note = 'n'.repeat(limits.staffNote);
    await allowed(rules.set('admin', notePath, aNote({ note })));
    await refused(rules.set('admin', notePath, aNote({ note: `${note}n` })));
  });

  test.each([
    ['nothing', { note: ' ' }],
    ['what is no text', { note: 1 }],
    ['another’s name', { by: 'admin-2' }],
    ['another time', { at: minutesIn(1) }],
    ['one more field', { more: true }],
  ])('cannot have %s', async (_, overrides) => {
    await refused(rules.set('admin', notePath, aNote(overrides)));
  });

  test.each(exceptAdmin)('%s cannot read, list, write or delete one', async (actor) => {
    await refused(rules.set(actor, notePath, aNote({ by: uidOf(actor) })));
    await rules.seed({ [notePath]: aNote({ at: minutesIn(1) }) });
    await refused(rules.get(actor, notePath));
    await refused(rules.list(actor, 'customers'));
    await refused(rules.remove(actor, notePath));
  });
});

function uidOf(actor: ActorName): string {
  return actor === 'nobody' ? 'nobody' : accounts[actor].uid;
}
