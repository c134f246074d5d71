import { expect, test } from 'vitest';
import { checkRows, type DishRow } from './dish-rows.ts';

const shop = { categories: ['Menu'], stations: ['Kitchen'], currency: 'EUR' };

function check(...rows: readonly Omit<DishRow, 'id'>[]) {
  return checkRows({ rows: rows.map((row, index) => ({ ...row, id: `row-${index}` })) }, shop, 20);
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
