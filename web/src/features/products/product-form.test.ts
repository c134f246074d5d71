import { type Product, productSchema } from '@fireline/domain/catalog/product';
import { parse } from '@fireline/domain/parse';
import { describe, expect, test } from 'vitest';
import { changedFields, checkForm, copyForm, emptyForm, toForm } from './product-form.ts';

const latte = aProduct();

test('an untouched product comes out of the form unchanged', () => {
  const checked = checkForm(toForm(latte, 'USD'), 'USD');
  expect(checked.ok).toBe(true);
  if (checked.ok) expect(changedFields(latte, checked.value)).toEqual([]);
});

test('a currency without decimals shows none in the form', () => {
  expect(toForm(latte, 'JPY').price).toBe('475');
  expect(toForm(latte, 'USD').price).toBe('4.75');
});

test('a copy has everything except the name and the position', () => {
  const copy = copyForm(latte, 'USD', 15);
  expect(copy).toEqual({ ...toForm(latte, 'USD'), name: 'Latte (copy)', sort: '15' });
});

test('only fields that differ from the stored product are written', () => {
  const form = { ...toForm(latte, 'USD'), price: '5', stock: '12' };
  const checked = checkForm(form, 'USD');
  if (!checked.ok) throw new Error('The form should be right.');
  expect(changedFields(latte, checked.value)).toEqual(['price', 'stock']);
  expect(checked.value).toMatchObject({ price: 500, stock: 12 });
});

test('hours and repeated choices come out as they went in', () => {
  const served = 'mon fri 22:00-24:00, sun 08:00-02:00';
  const [milk] = latte.options;
  const options = milk
    ? [{ ...milk, max: 2, choices: milk.choices.map((choice) => ({ ...choice, most: 2 })) }]
    : [];
  const checked = checkForm(toForm({ ...latte, served, options }, 'USD'), 'USD');
  expect(checked).toMatchObject({ ok: true, value: { served, options } });
});

describe('invalid input', () => {
  test.each([
    ['price', 'four'],
    ['price', '4.755'],
    ['price', ''],
    ['prepMinutes', 'soon'],
    ['prepMinutes', ''],
    ['prepMinutes', '1.5'],
    ['stock', '-1'],
    ['stock', 'many'],
    ['sort', ''],
    ['name', '   '],
    ['category', ''],
    ['station', ''],
    ['image', 'latte.svg'],
  ] as const)('%s “%s” shows an error at the field', (field, text) => {
    const checked = checkForm({ ...toForm(latte, 'USD'), [field]: text }, 'USD');
    expect(checked.ok ? {} : checked.fields).toEqual({ [field]: expect.any(String) });
  });

  test('a choice has its own error', () => {
    const form = toForm(latte, 'USD');
    const options = form.options.map((option) => ({
      ...option,
      choices: option.choices.map((choice) => ({ ...choice, price: 'free' })),
    }));
    const checked = checkForm({ ...form, options }, 'USD');
    expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual([
      'options.0.choices.0.price',
      'options.0.choices.1.price',
    ]);
  });

  test.each([
    ['none', '0'],
    ['half a time', '1.5'],
    ['words', 'twice'],
    ['more often than the option allows', '3'],
  ])('the same choice %s', (_, each) => {
    const form = toForm(latte, 'USD');
    const options = form.options.map((option) => ({ ...option, max: '2', each }));
    const checked = checkForm({ ...form, options }, 'USD');
    expect(checked.ok ? [] : Object.keys(checked.fields)).toContain('options.0.each');
  });

  test('hours without days, without an end, or without length', () => {
    const serving = { id: '1', days: ['mon'], from: '08:00', until: '11:00' } as const;
    const served = [
      { ...serving, days: [] },
      { ...serving, until: '' },
      { ...serving, until: '08:00' },
    ];
    const checked = checkForm({ ...toForm(latte, 'USD'), served }, 'USD');
    expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual([
      'served.0.days',
      'served.1.until',
      'served.2.until',
    ]);
  });

  test('an empty form reports every required field', () => {
    const checked = checkForm(emptyForm(10), 'USD');
    expect(checked.ok ? [] : Object.keys(checked.fields).toSorted()).toEqual([
      'category',
      'name',
      'price',
      'station',
    ]);
  });
});

function aProduct(): Product {
  return parse(productSchema, {
    name: 'Latte',
    description: '',
    category: 'Coffee & tea',
    price: 475,
    image: '/menu/latte.svg',
    station: 'bar',
    prepMinutes: 4,
    available: true,
    stock: null,
    options: [
      {
        id: 'milk',
        name: 'Milk',
        min: 1,
        max: 1,
        choices: [
          { id: 'whole', name: 'Whole milk', price: 0 },
          { id: 'oat', name: 'Oat milk', price: 75, allergens: ['gluten'] },
        ],
      },
    ],
    allergens: ['milk'],
    sort: 10,
    changeId: null,
    createdAt: 0,
    updatedAt: 0,
  });
}
