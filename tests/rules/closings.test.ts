/** The reports of business days: admins read them, and only functions write them. */
import { closingsQuery } from '@fireline/domain/day/queries';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { beforeEach, describe, expect, test } from 'vitest';
import { actorNames, without } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.closing(1);
beforeEach(() => rules.seed({ [path]: { number: 1 } }));

test('an admin reads a report, and lists them', async () => {
  await allowed(rules.get('admin', path));
  expect(await allowed(rules.ids('admin', closingsQuery(1)))).toEqual(['1']);
  await refused(rules.ids('admin', closingsQuery(limits.listSize + 1)));
});

describe.each(without('seeFigures'))('%s', (actor) => {
  test('reads none', async () => {
    await refused(rules.get(actor, path));
    await refused(rules.ids(actor, closingsQuery(1)));
  });
});

test.each(actorNames)('%s writes none', async (actor) => {
  await refused(rules.set(actor, paths.closing(2), { number: 2 }));
  await refused(rules.update(actor, path, { counted: 0 }));
  await refused(rules.remove(actor, path));
});
