import { expect, test } from 'vitest';
import { changeWords, nowText } from './product-changes.ts';
import { emptyForm } from './product-form.ts';

const stored = { ...emptyForm(10), name: 'Latte', price: '4.75', stock: '10' };
const oat = { id: 'oat', name: 'Oat milk', price: 60 };
const milk = { id: 'milk', name: 'Milk', min: 0, max: 1, choices: [oat] };
const latte = {
  name: 'Latte',
  description: '',
  category: 'Coffee',
  price: 475,
  image: '/menu/latte.svg',
  station: 'bar',
  prepMinutes: 4,
  available: true,
  stock: 10,
  options: [milk],
  allergens: ['milk'],
  sort: 10,
  changeId: null,
  createdAt: 0,
  updatedAt: 0,
};

test('describes what someone else saved', () => {
  const dollars = (typed: string) => `$${typed}`;
  expect(nowText('price', stored, dollars)).toBe('price is now $4.75');
  expect(nowText('stock', { ...stored, stock: '' }, dollars)).toBe('stock is no longer tracked');
  expect(nowText('available', { ...stored, available: false }, dollars)).toBe('it’s now sold out');
});

test('describes a change with old and new values', () => {
  const after = {
    ...latte,
    name: 'Café latte',
    price: 525,
    stock: null,
    available: false,
    image: '',
    allergens: ['soya'],
    options: [
      {
        ...milk,
        choices: [
          { ...oat, price: 80, allergens: ['gluten'] },
          { id: 's', name: 'Soy', price: 0 },
        ],
      },
    ],
    sort: 15,
  };
  expect(changeWords(latte, after, 'USD')).toEqual([
    'Renamed: Latte → Café latte',
    'Price: $4.75 → $5.25',
    'Picture removed',
    'Marked as sold out',
    'Stock: 10 → not tracked',
    'Option Milk: Oat milk +$0.60 → +$0.80; Oat milk: allergens added gluten; added Soy',
    'Allergens: added soy; removed milk',
    'Moved on the menu',
  ]);
});

test('describes options that were added, removed, edited, or reordered', () => {
  const size = { ...milk, id: 'size', name: 'Size' };
  const words = (was: object[], is: object[]) =>
    changeWords({ ...latte, options: was }, { ...latte, options: is }, 'USD');
  expect(words([milk], [size])).toEqual(['Options: added Size; removed Milk']);
  expect(words([milk], [{ ...milk, max: 2 }])).toEqual(['Option Milk: edited']);
  expect(words([milk, size], [size, milk])).toEqual(['Options: reordered']);
  expect(words([milk], [{ ...milk, choices: [] }])).toEqual(['Changed']);
});

test('describes creation, deletion, and a record that cannot be parsed', () => {
  expect(changeWords(null, latte, 'USD')).toEqual(['Added “Latte”']);
  expect(changeWords(latte, null, 'USD')).toEqual(['Deleted']);
  expect(changeWords(latte, { name: 7 }, 'USD')).toEqual(['Changed']);
});
