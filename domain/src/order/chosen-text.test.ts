import { expect, test } from 'vitest';
import { chosenText } from './chosen-text.ts';

test.each([
  [1, ['Ham', 'Olives'], 'Ham, Olives'],
  [2, ['Ham', 'Olives'], 'Each: Ham, Olives'],
  [3, ['Ham'], 'Each: Ham'],
  [3, [], ''],
])('%i pieces with %j: “%s”', (quantity, choices, text) => {
  expect(chosenText(quantity, choices)).toBe(text);
});
