import { aProduct, asEntry } from '@fireline/domain/testing/plain';
import { describe, expect, test } from 'vitest';
import { findDishes, quantityIn, withItem, withQuantity } from './typed-lines.ts';

const menu = ['Flat white', 'Iced latte', 'Latte', '7 Up', 'Crêpe'].map((name) =>
  asEntry(name, aProduct({ name, category: 'Drinks' })),
);
const found = (typed: string) => {
  const { quantity, dishes } = findDishes(menu, typed);
  return [quantity, ...dishes.map(({ id }) => id)];
};
const item = (productId: string, quantity = 1, choices = {}) => ({
  productId,
  quantity,
  choices,
  note: '',
});

describe('what is found', () => {
  test.each([
    ['latte', [1, 'Latte', 'Iced latte']],
    ['LATTE ice', [1, 'Iced latte']],
    ['crepe', [1, 'Crêpe']],
    ['3 latte', [3, 'Latte', 'Iced latte']],
    ['3x flat', [3, 'Flat white']],
    ['0 flat', [1, 'Flat white']],
    ['7 up', [1, '7 Up']],
    ['2 7 up', [2, '7 Up']],
    ['soup', [1]],
    ['', [1, 'Flat white', 'Iced latte', 'Latte', '7 Up', 'Crêpe']],
  ])('by “%s”', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });
});

test('a number within a name is still a quantity', () => {
  const boxes = [asEntry('box', aProduct({ name: 'Lunch box 12', category: 'Boxes' }))];
  expect(findDishes(boxes, '2 lunch')).toEqual({ quantity: 2, dishes: boxes });
});

test('only a number is a quantity', () => {
  expect(quantityIn(' 12 ')).toBe(12);
  expect(quantityIn('0')).toBe(1);
  expect(quantityIn('7 up')).toBeNull();
  expect(quantityIn('')).toBeNull();
});

test('the same dish with the same choices becomes one line, with at most as many as allowed', () => {
  const oat = item('Latte', 1, { milk: ['oat'] });
  const two = withItem(withItem([item('Latte')], oat), { ...oat, quantity: 98 });
  expect(two).toEqual([item('Latte'), { ...oat, quantity: 99 }]);
  expect(withItem(two, oat)).toEqual(two);
});

test('a quantity of zero removes a line', () => {
  const items = [item('Latte'), item('7 Up')];
  expect(withQuantity(items, 1, 4)).toEqual([item('Latte'), item('7 Up', 4)]);
  expect(withQuantity(items, 0, 0)).toEqual([item('7 Up')]);
});
