/** Discount codes: admins keep them, functions count their uses, and customers read neither. */
import { longestCode, mostUses, mostUsesPerCustomer } from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import {
  discountCodesQuery,
  discountGivenQuery,
  usesOfCodeQuery,
} from '@fireline/domain/discounts/queries';
import { limits } from '@fireline/domain/limits';
import { aDiscountCode, minutesIn } from '@fireline/domain/testing/stored';
import { serverTimestamp } from 'firebase/firestore';
import { describe, expect, test } from 'vitest';
import { accounts, actorNames, othersThanAdmins } from '../support/actors.ts';
import { allowed, refused, useRules } from '../support/rules-environment.ts';

const rules = useRules();
const path = codePaths.code('SUMMER10');
const exceptAdmin = othersThanAdmins;

function aCode(overrides: object = {}) {
  const stamp = { by: accounts.admin.uid, at: serverTimestamp() };
  return aDiscountCode({ maxPerCustomer: 1, ...stamp, ...overrides });
}

const stored = { [path]: aCode({ at: minutesIn(1) }) };

describe('an admin', () => {
  test('creates a code, reads it, and lists them', async () => {
    await allowed(rules.set('admin', path, aCode()));
    await allowed(rules.get('admin', path));
    expect(await allowed(rules.ids('admin', discountCodesQuery(1)))).toEqual(['SUMMER10']);
    await refused(rules.ids('admin', discountCodesQuery(limits.listSize + 1)));
  });

  test.each([
    ['an amount', { kind: 'amount', value: limits.price }],
    ['all of the price', { value: 100 }],
    ['a minimum', { minimum: limits.price }],
    ['a time', { from: minutesIn(1), until: minutesIn(2) }],
    ['the most uses', { maxUses: mostUses, maxPerCustomer: mostUsesPerCustomer }],
    ['no limit', { maxUses: null, maxPerCustomer: null }],
    ['another state', { isOn: false }],
  ])('may give it %s', async (_, fields) => {
    await allowed(rules.set('admin', path, aCode(fields)));
  });

  test.each([
    ['another kind', { kind: 'gift' }],
    ['more than all of the price', { value: 101 }],
    ['nothing off', { value: 0 }],
    ['a fraction', { value: 2.5 }],
    ['an amount that is too high', { kind: 'amount', value: limits.price + 1 }],
    ['an amount in no currency', { currency: 'euro' }],
    ['a minimum below zero', { minimum: -1 }],
    ['a start that is no time', { from: 'now' }],
    ['an end that is no time', { until: 5 }],
    ['too many uses', { maxUses: mostUses + 1 }],
    ['no uses', { maxUses: 0 }],
    ['too many uses per customer', { maxPerCustomer: mostUsesPerCustomer + 1 }],
    ['a state that is neither', { isOn: 'yes' }],
    ['the name of another', { by: 'admin-2' }],
    ['another time', { at: minutesIn(1) }],
    ['one more field', { uses: 0 }],
  ])('cannot give it %s', async (_, fields) => {
    await refused(rules.set('admin', path, aCode(fields)));
  });

  test.each(['AB', 'summer', 'A_B', 'X'.repeat(longestCode + 1)])(
    'cannot call it %s',
    async (code) => {
      await allowed(rules.set('admin', codePaths.code('X'.repeat(longestCode)), aCode()));
      await refused(rules.set('admin', codePaths.code(code), aCode()));
    },
  );

  test('turns it off and on, and changes nothing else', async () => {
    await rules.seed(stored);
    const signed = { by: accounts.admin.uid, at: serverTimestamp() };
    await allowed(rules.update('admin', path, { isOn: false, ...signed }));
    await allowed(rules.update('admin', path, { isOn: true, ...signed }));
    await refused(rules.update('admin', path, { isOn: 'no', ...signed }));
    await refused(rules.update('admin', path, { isOn: false, ...signed, by: 'admin-2' }));
    await refused(rules.update('admin', path, { isOn: false, ...signed, at: minutesIn(2) }));
    await refused(rules.update('admin', path, { isOn: false, ...signed, value: 20 }));
    await refused(rules.remove('admin', path));
  });

  test('can be a manager', async () => {
    const by = accounts.manager.uid;
    await allowed(rules.set('manager', path, aCode({ by })));
    await allowed(rules.get('manager', path));
    await allowed(rules.ids('manager', discountCodesQuery(1)));
    await allowed(rules.ids('manager', usesOfCodeQuery('SUMMER10')));
    await allowed(rules.update('manager', path, { isOn: false, by, at: serverTimestamp() }));
  });

  test('counts its uses, and reads none of them', async () => {
    await rules.seed({ ...stored, [codePaths.use('SUMMER10', 0)]: { discount: 100 } });
    await allowed(rules.ids('admin', usesOfCodeQuery('SUMMER10')));
    const tooMany = { ...discountGivenQuery('SUMMER10'), limit: limits.countSize + 1 };
    await refused(rules.ids('admin', tooMany));
    await refused(rules.get('admin', codePaths.use('SUMMER10', 0)));
  });
});

describe.each(exceptAdmin)('%s', (actor) => {
  test('neither reads nor writes codes', async () => {
    await rules.seed(stored);
    await refused(rules.get(actor, path));
    await refused(rules.ids(actor, discountCodesQuery(1)));
    await refused(rules.set(actor, codePaths.code('WINTER'), aCode()));
    await refused(
      rules.update(actor, path, { isOn: false, by: accounts.admin.uid, at: serverTimestamp() }),
    );
    await refused(rules.ids(actor, usesOfCodeQuery('SUMMER10')));
  });
});

test.each(actorNames)('%s writes no use', async (actor) => {
  await rules.seed({ ...stored, [codePaths.use('SUMMER10', 0)]: { discount: 100 } });
  await refused(rules.set(actor, codePaths.use('SUMMER10', 1), { discount: 100 }));
  await refused(rules.remove(actor, codePaths.use('SUMMER10', 0)));
  await refused(rules.set(actor, codePaths.customerUse('SUMMER10', 'a', 0), { discount: 100 }));
  await refused(rules.get(actor, codePaths.held('abcdefgh23456789abcd')));
});
