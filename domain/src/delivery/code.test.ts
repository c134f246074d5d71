import { expect, test } from 'vitest';
import { limits } from '../limits.ts';
import { checkInput } from '../parse.ts';
import { triesLeft, typedCode } from './code.ts';

test('a code is four digits, however they are spaced', () => {
  expect(checkInput(typedCode, ' 04 17')).toMatchObject({ ok: true, value: '0417' });
});

test.each(['', '041', '04170', 'O417'])('“%s” is none, and the field says so', (typed) => {
  expect(checkInput(typedCode, typed)).toMatchObject({
    ok: false,
    fields: { '': 'Enter the four digits of the code.' },
  });
});

test('tries run out, and never below none', () => {
  expect(triesLeft(0)).toBe(limits.deliveryCodeTries);
  expect(triesLeft(limits.deliveryCodeTries + 1)).toBe(0);
});
