import { describe, expect, test } from 'vitest';
import { editedFields, mergeChanges, threeWayMerge } from './three-way-merge.ts';

const known = { name: 'Latte', price: '4.75', stock: '10' };

describe('threeWayMerge', () => {
  test('updates untouched fields', () => {
    const { form, changes } = threeWayMerge(known, known, { ...known, price: '4.20' });
    expect(form.price).toBe('4.20');
    expect(changes).toEqual([{ field: 'price', isConflict: false }]);
  });

  test('keeps edited fields, and reports the conflict', () => {
    const edited = { ...known, price: '5.00' };
    const { form, changes } = threeWayMerge(edited, known, { ...known, price: '4.20', stock: '9' });
    expect(form).toMatchObject({ price: '5.00', stock: '9' });
    expect(changes).toEqual([
      { field: 'price', isConflict: true },
      { field: 'stock', isConflict: false },
    ]);
  });

  test('reports nothing if both made the same change, or none', () => {
    const edited = { ...known, price: '4.20' };
    expect(threeWayMerge(edited, known, edited).changes).toEqual([]);
    expect(threeWayMerge(edited, known, known)).toEqual({ form: edited, changes: [] });
  });
});

test('each field is reported once, with its newest change', () => {
  const told = mergeChanges(
    [{ field: 'price', isConflict: false }],
    [
      { field: 'stock', isConflict: false },
      { field: 'price', isConflict: true },
    ],
  );
  expect(told).toEqual([
    { field: 'price', isConflict: true },
    { field: 'stock', isConflict: false },
  ]);
});

test('finds the fields edited here', () => {
  expect(editedFields({ ...known, stock: '' }, known)).toEqual(['stock']);
});
