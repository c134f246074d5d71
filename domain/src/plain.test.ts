import { expect, test } from 'vitest';
import { toPlain } from './plain.ts';

test('timestamps become milliseconds, however deep', () => {
  const stamp = { toMillis: () => 5 };
  expect(toPlain({ at: stamp, list: [{ at: stamp }], none: null, text: 'x' })).toEqual({
    at: 5,
    list: [{ at: 5 }],
    none: null,
    text: 'x',
  });
});
