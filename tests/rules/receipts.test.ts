/** Receipts by number: admins read them, and only functions write them. Customers have their order. */
import { limits } from '@fireline/domain/limits';
import { latestReceiptQuery } from '@fireline/domain/money/queries';
import { paths } from '@fireline/domain/paths';
import { beforeEach, describe, expect, test } from 'vitest';
import { actorNames } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = paths.receipt(1);
beforeEach(() => rules.seed({ [path]: { number: 1 } }));

test('an admin reads a receipt, and lists them', async () => {
  await allowed(rules.get('admin', path));
  expect(await allowed(rules.ids('admin', latestReceiptQuery()))).toEqual(['1']);
  await refused(rules.ids('admin', { ...latestReceiptQuery(), limit: limits.listSize + 1 }));
});

describe.each(actorNames.filter((actor) => actor !== 'admin'))('%s', (actor) => {
  test('reads none', async () => {
    await refused(rules.get(actor, path));
    await refused(rules.ids(actor, latestReceiptQuery()));
  });
});

test.each(actorNames)('%s writes none', async (actor) => {
  await refused(rules.set(actor, paths.receipt(2), { number: 2 }));
  await refused(rules.update(actor, path, { total: 0 }));
  await refused(rules.remove(actor, path));
});
