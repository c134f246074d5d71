/** The options of a product: checked one by one up to the tenth. */
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { anOption, aProduct } from '@fireline/domain/testing/stored';
import { serverTimestamp } from 'firebase/firestore';
import { test } from 'vitest';
import { allowed, refused, useRules } from '../support/rules-environment.ts';
import { changeId, setSigned } from '../support/signed.ts';

const rules = useRules();

const create = (changes: object) =>
  setSigned(rules, 'admin', {
    path: paths.product('latte'),
    data: {
      ...aProduct({ changeId }),
      createdAt: serverTimestamp(),
      updatedAt: serverTimestamp(),
      ...changes,
    },
  });

const choice = { id: 'oat', name: 'Oat', price: 60 };
const { max: _, ...withoutMax } = anOption();

const filled = (count: number) =>
  Array.from({ length: count }, (_item, index) =>
    anOption({
      id: `option-${index}`,
      name: 'x'.repeat(limits.productName),
      min: 0,
      max: limits.choicesPerOption,
      choices: [choice],
    }),
  );

test('admin may say what a choice contains', async () => {
  const oat = anOption({ choices: [{ ...choice, allergens: ['gluten'] }] });
  await allowed(create({ options: [oat] }));
});

test.each([0, 1, 3, limits.optionsPerProduct])('admin may give %i options', async (count) => {
  await allowed(create({ options: filled(count) }));
});

test('admin cannot exceed their number', async () => {
  await refused(create({ options: filled(limits.optionsPerProduct + 1) }));
});

test.each<[string, object]>([
  ['that must all be taken', anOption({ min: 20, max: 20 })],
  ['with the longest id', anOption({ id: 'x'.repeat(40) })],
  ['with one choice', anOption({ choices: [choice] })],
])('admin may give an option %s', async (_what, option) => {
  await allowed(create({ options: [...filled(2), option] }));
});

test.each<[string, unknown]>([
  ['that is a word', 'milk'],
  ['without a maximum', withoutMax],
  ['with one more field', { ...anOption(), hacked: true }],
  ['without an id', anOption({ id: '' })],
  ['with too long an id', anOption({ id: 'x'.repeat(41) })],
  ['with a number as an id', { ...anOption(), id: 7 }],
  ['with two lines as an id', anOption({ id: 'a\nb' })],
  ['without a name', anOption({ name: '' })],
  ['with a number as a name', { ...anOption(), name: 7 }],
  ['with too long a name', anOption({ name: 'x'.repeat(limits.productName + 1) })],
  ['with a minimum below zero', anOption({ min: -1 })],
  ['with too high a minimum', anOption({ min: 21, max: 21 })],
  ['with a maximum of zero', anOption({ min: 0, max: 0 })],
  ['with too high a maximum', anOption({ max: 21 })],
  ['with a minimum above the maximum', anOption({ min: 2, max: 1 })],
  ['with a minimum in words', { ...anOption(), min: '0' }],
  ['without choices', anOption({ choices: [] })],
  ['with too many choices', anOption({ choices: Array.from({ length: 21 }, () => choice) })],
  ['with choices in words', { ...anOption(), choices: 'oat' }],
])('admin cannot give an option %s', async (_what, option) => {
  await refused(create({ options: [...filled(2), option] }));
});

test.each(filled(limits.optionsPerProduct).map((_option, index) => index))(
  'admin cannot give a wrong option at place %i',
  async (index) => {
    const wrong = [
      anOption({ name: '' }),
      anOption({ min: 2, max: 1 }),
      { ...anOption(), choices: 'oat' },
    ];
    for (const option of wrong) {
      const options: unknown[] = filled(limits.optionsPerProduct);
      await refused(create({ options: options.with(index, option) }));
    }
  },
);

test('admin cannot write options in another format', async () => {
  await refused(create({ options: { milk: anOption() } }));
  await refused(create({ options: {} }));
  await refused(create({ options: null }));
});
