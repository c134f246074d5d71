import { expect, test } from 'vitest';
import { checkRows, type DishRow } from './dish-rows.ts';

const shop = { categories: ['Menu', 'Hot drinks'], stations: ['Kitchen'], currency: 'EUR' };

function check(...rows: readonly Omit<DishRow, 'id'>[]) {
  return checkIn('Menu', ...rows);
}

function checkIn(category: string, ...typed: readonly Omit<DishRow, 'id'>[]) {
  const rows = typed.map((row, index) => ({ ...row, id: `row-${index}` }));
  return checkRows({ category, rows }, shop, 20);
}

test('typed rows become products below the others; empty rows are left out', () => {
  const checked = check(
    { name: ' Seed roll ', price: '1,80' },
    { name: '', price: ' ' },
    { name: 'Loaf', price: '6' },
  );
  expect(checked.ok && checked.value).toMatchObject([
    { id: 'row-0', product: { name: 'Seed roll', price: 180, category: 'Menu', sort: 30 } },
    { id: 'row-2', product: { name: 'Loaf', price: 600, station: 'Kitchen', sort: 50 } },
  ]);
});

test('a row without a name, or with no price, has an error at that field', () => {
  const checked = check({ name: 'Bun', price: 'much' }, { name: '', price: '2' });
  expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual(['rows.0.price', 'rows.1.name']);
});

test('nothing typed is an error, too', () => {
  expect(check({ name: '', price: '' })).toEqual({
    ok: false,
    fields: { 'rows.0.name': 'Enter at least one dish.' },
  });
});

test.each([
  [' hot DRINKS', 'Hot drinks'],
  ['Desserts ', 'Desserts'],
])('the category “%s” is “%s”', (typed, category) => {
  const checked = checkIn(typed, { name: 'Bun', price: '2' });
  expect(checked.ok && checked.value).toMatchObject([{ product: { category } }]);
});

test('dishes without a category have one error, at its field', () => {
  const checked = checkIn(' ', { name: 'Bun', price: '2' }, { name: 'Loaf', price: '6' });
  expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual(['category']);
});
