import type { Screen } from '@fireline/domain/shop/screen';
import { expect, test } from 'vitest';
import { othersViewing } from './others-viewing.ts';

const screen = (id: string, name: string, viewing: string | null) => ({
  id,
  data: {
    name,
    uid: name.toLowerCase(),
    surface: 'admin',
    station: null,
    viewing,
    lastBeatAt: 1,
    version: '1',
    answeredInMs: null,
  } satisfies Screen,
});

const viewer = { orderId: 'o', uid: 'me', ownScreen: 'mine' };

test.each([
  ['nobody, where only this screen has it', [screen('mine', 'Me', 'o')], []],
  ['nobody, where another order is open', [screen('a', 'Ann', 'x'), screen('b', 'Ben', null)], []],
  ['Ann, once, however many tabs', [screen('a', 'Ann', 'o'), screen('b', 'Ann', 'o')], ['Ann']],
  ['oneself on another screen', [screen('mine', 'Me', 'o'), screen('other', 'Me', 'o')], ['you']],
  ['everybody', [screen('a', 'Ann', 'o'), screen('b', 'Ben', 'o')], ['Ann', 'Ben']],
])('%s', (_case, screens, names) => {
  expect(othersViewing(screens, viewer)).toEqual(names);
});
