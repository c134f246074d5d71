import { expect, test } from 'vitest';
import { labelNames, labelsIn, labelsPattern, labelsText } from './labels.ts';

test('are stored in one order, and vegan includes vegetarian', () => {
  expect(labelsText(['spicy', 'halal'])).toBe('halal spicy');
  expect(labelsText(['vegan'])).toBe('vegan vegetarian');
  expect(labelsText([])).toBe('');
});

test('are read whatever else is there', () => {
  expect(labelsIn('spicy raw halal')).toEqual(['halal', 'spicy']);
  expect(labelsIn('')).toEqual([]);
});

test('say nothing twice', () => {
  expect(labelNames('vegan vegetarian gluten-free')).toEqual(['Vegan', 'Gluten-free']);
  expect(labelNames('vegetarian')).toEqual(['Vegetarian']);
});

test.each([
  ['', true],
  ['vegan vegetarian spicy', true],
  ['vegan raw', false],
  ['Vegan', false],
])('“%s”', (stored, isRight) => {
  expect(labelsPattern.test(stored)).toBe(isRight);
});
