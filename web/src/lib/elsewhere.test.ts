import { describe, expect, test } from 'vitest';
import { editedFields, mergeChanges, takeUpChanges } from './elsewhere.ts';

const known = { name: 'Latte', price: '4.75', stock: '10' };

describe('takeUpChanges', () => {
  test('updates untouched fields', () => {
    const { form, changes } = takeUpChanges(known, known, { ...known, price: '4.20' });
    expect(form.price).toBe('4.20');
    expect(changes).toEqual([{ field: 'price', isContested: false }]);
  });

  test('keeps edited fields, and reports the conflict', () => {
    const edited = { ...known, price: '5.00' };
    const { form, changes } = takeUpChanges(edited, known, { ...known, price: '4.20', stock: '9' });
    expect(form).toMatchObject({ price: '5.00', stock: '9' });
    expect(changes).toEqual([
      { field: 'price', isContested: true },
      { field: 'stock', isContested: false },
    ]);
  });

  test('reports nothing if both made the same change, or none', () => {
    const edited = { ...known, price: '4.20' };
    expect(takeUpChanges(edited, known, edited).changes).toEqual([]);
    expect(takeUpChanges(edited, known, known)).toEqual({ form: edited, changes: [] });
  });
});

test('each field is reported once, with its newest change', () => {
  const told = mergeChanges(
    [{ field: 'price', isContested: false }],
    [
      { field: 'stock', isContested: false },
      { field: 'price', isContested: true },
    ],
  );
  expect(told).toEqual([
    { field: 'price', isContested: true },
    { field: 'stock', isContested: false },
  ]);
});

test('finds the fields edited here', () => {
  expect(editedFields({ ...known, stock: '' }, known)).toEqual(['stock']);
});
