/** The views of the order list that admins share. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { sharedViewsQuery } from '@fireline/domain/search/queries';
import { minutesIn } from '@fireline/domain/testing/stored';
import { serverTimestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { type ActorName, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.view('late');
const exceptAdmin = othersThanAdmins;

function aView(overrides: object = {}) {
  return {
    name: 'Late deliveries',
    search: 'view=table&type=delivery',
    updatedBy: 'admin-1',
    updatedAt: serverTimestamp(),
    ...overrides,
  };
}

const stored = aView({ updatedAt: minutesIn(1) });
const write = (data: object, actor: ActorName = 'admin') => rules.set(actor, path, data);

describe('admin', () => {
  test('saves, changes and deletes one, and lists all', async () => {
    await allowed(write(aView()));
    await allowed(write(aView({ search: '' })));
    expect(await allowed(rules.ids('admin', sharedViewsQuery()))).toEqual(['late']);
    await allowed(rules.get('admin', path));
    await allowed(rules.remove('admin', path));
  });

  test('changes one of another admin', async () => {
    await rules.seed({ [path]: { ...stored, updatedBy: 'admin-2' } });
    await allowed(write(aView({ name: 'Ours' })));
  });

  test('cannot list without an allowed limit', async () => {
    const tooMany = { ...sharedViewsQuery(), limit: limits.listSize + 1 };
    await refused(rules.ids('admin', tooMany));
  });

  test('may use the maximum lengths', async () => {
    const name = 'n'.repeat(limits.viewName);
    const search = 's'.repeat(limits.viewSearch);
    await allowed(write(aView({ name, search })));
    await refused(write(aView({ name: `${name}n` })));
    await refused(write(aView({ search: `${search}s` })));
  });

  test.each([
    ['an empty name', { name: ' ' }],
    ['a name that is no text', { name: 1 }],
    ['a search that is no text', { search: null }],
    ['another’s name under it', { updatedBy: 'admin-2' }],
    ['another time', { updatedAt: minutesIn(1) }],
    ['one more field', { more: true }],
  ])('cannot save one with %s', async (_, overrides) => {
    await refused(write(aView(overrides)));
  });

  test.each(['name', 'search', 'updatedBy', 'updatedAt'])('cannot leave %s out', async (field) => {
    const { [field as keyof ReturnType<typeof aView>]: _left, ...rest } = aView();
    await refused(write(rest));
  });
});

describe.each(exceptAdmin)('%s', (actor) => {
  test('cannot read, list, write or delete one', async () => {
    await rules.seed({ [path]: stored });
    await refused(rules.get(actor, path));
    await refused(rules.ids(actor, sharedViewsQuery()));
    await refused(write(aView(), actor));
    await refused(rules.remove(actor, path));
  });
});
