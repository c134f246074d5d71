import { expect, it } from 'vitest';
import { readExcludedAllergens } from './excluded-allergens.ts';

it.each([
  ['the stored choice', '["milk","nuts"]', ['milk', 'nuts']],
  ['nothing without a choice', null, []],
  ['the rest if one is unknown', '["milk","stones"]', ['milk']],
  ['nothing from invalid JSON', '{', []],
  ['nothing from invalid values', '[5]', []],
])('recalls %s', (_, saved, without) => {
  expect(readExcludedAllergens({ getItem: () => saved })).toEqual(without);
});
