import { expect, test } from 'vitest';
import { parseSettings } from './screen-settings.ts';

const atFirst = { layout: 'lanes', textSize: null, alarm: 'own', panel: false };

test.each([null, '', '{', '7', 'null', '{"layout":"spiral","panel":"yes"}'])(
  'what cannot be read is as it was at first: %j',
  (text) => {
    expect(parseSettings(text)).toEqual(atFirst);
  },
);

test('what was chosen is remembered, beside what was not', () => {
  expect(parseSettings('{"layout":"rail","textSize":"huge"}')).toEqual({
    ...atFirst,
    layout: 'rail',
    textSize: 'huge',
  });
});
