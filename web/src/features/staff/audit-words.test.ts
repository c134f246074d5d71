import { describe, expect, test } from 'vitest';
import { auditWords } from './audit-words.ts';

const words = { nameOf: (uid: string) => uid.toUpperCase(), currency: 'EUR' };
const entry = { target: 'bo', by: 'ada', at: 0 } as const;

describe('a role', () => {
  test.each([
    [null, 'kitchen', 'added BO to staff', null, 'Kitchen'],
    ['kitchen', 'admin', 'changed BO’s role', 'Kitchen', 'Admin'],
    ['admin', null, 'removed BO from staff', 'Admin', null],
  ])('%s to %s', (before, after, title, was, is) => {
    const change = { type: 'role', before: { role: before }, after: { role: after } } as const;
    expect(auditWords({ ...entry, ...change }, words)).toEqual({
      title,
      changes: [{ what: 'Role', before: was, after: is }],
    });
  });
});

test('a second factor removed by another admin', () => {
  const removal = { type: 'second-factor', before: { factors: ['Pixel'] }, after: null } as const;
  expect(auditWords({ ...entry, ...removal }, words)).toEqual({
    title: 'removed BO’s second factor',
    changes: [],
  });
});

describe('a product', () => {
  const product = (before: object | null, after: object | null) =>
    auditWords({ ...entry, type: 'product', before, after }, words);

  test('is named when added and deleted', () => {
    expect(product(null, { name: 'Latte' }).title).toBe('added Latte');
    expect(product({ name: 'Latte' }, null).title).toBe('deleted Latte');
  });

  test('lists only what differs, in words, without timestamps', () => {
    const before = {
      name: 'Latte',
      price: 390,
      available: true,
      stock: null,
      image: '',
      allergens: ['milk'],
      options: [],
      updatedAt: 1,
      updatedBy: 'x',
    };
    const after = {
      ...before,
      updatedAt: 2,
      updatedBy: 'ada',
      price: 450,
      available: false,
      stock: 7,
      allergens: [],
      options: [
        {
          id: 'milk',
          name: 'Milk',
          choices: [
            { name: 'Whole', price: 0 },
            { name: 'Oat', price: 60 },
          ],
        },
      ],
    };
    expect(product(before, after)).toEqual({
      title: 'changed Latte',
      changes: [
        { what: 'Price', before: '€3.90', after: '€4.50' },
        { what: 'Available', before: 'yes', after: 'no' },
        { what: 'Stock', before: 'unlimited', after: '7' },
        { what: 'Allergens', before: 'milk', after: null },
        { what: 'Options', before: null, after: 'Milk (Whole, Oat +€0.60)' },
      ],
    });
  });

  test('has not changed if only the key order differs', () => {
    const change = product(
      { name: 'Latte', options: [{ id: 'm', name: 'Milk' }] },
      { options: [{ name: 'Milk', id: 'm' }], name: 'Latte' },
    );
    expect(change.changes).toEqual([]);
  });
});

test('settings: pausing, hours, and amounts', () => {
  const before = {
    orderingPaused: false,
    hours: { mon: '09:00-18:00', tue: '' },
    deliveryFee: 250,
  };
  const after = { orderingPaused: true, hours: { mon: '', tue: '' }, deliveryFee: 0 };
  expect(auditWords({ ...entry, type: 'settings', before, after }, words)).toEqual({
    title: 'changed the settings',
    changes: [
      { what: 'Ordering', before: 'open', after: 'paused' },
      { what: 'Hours', before: 'Mon 09:00-18:00, Tue closed', after: 'Mon closed, Tue closed' },
      { what: 'Delivery fee', before: '€2.50', after: '€0.00' },
    ],
  });
});

test('a deleted order, by its number', () => {
  const gone = {
    ...entry,
    type: 'order-deleted',
    target: 'abc7f3kq2zd',
    before: {},
    after: null,
  } as const;
  expect(auditWords(gone, words).title).toBe('deleted order #7F3KQ2ZD');
});
