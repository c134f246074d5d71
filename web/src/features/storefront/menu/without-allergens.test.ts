import { expect, it } from 'vitest';
import { recallWithout } from './without-allergens.ts';

it.each([
  ['what was chosen', '["milk","nuts"]', ['milk', 'nuts']],
  ['nothing where nothing was chosen', null, []],
  ['the rest where one is unknown', '["milk","stones"]', ['milk']],
  ['nothing where something else was saved', '{', []],
  ['nothing from another shape', '[5]', []],
])('recalls %s', (_, saved, without) => {
  expect(recallWithout({ getItem: () => saved })).toEqual(without);
});
