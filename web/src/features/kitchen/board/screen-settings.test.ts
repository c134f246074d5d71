import { expect, test } from 'vitest';
import { parseSettings } from './screen-settings.ts';

const atFirst = { layout: 'lanes', textSize: null, alarm: 'own', panel: false };

test.each([null, '', '{', '7', 'null', '{"layout":"spiral","panel":"yes"}'])(
  'invalid stored settings give the defaults: %j',
  (text) => {
    expect(parseSettings(text)).toEqual(atFirst);
  },
);

test('stored choices are kept, the rest are defaults', () => {
  expect(parseSettings('{"layout":"rail","textSize":"huge"}')).toEqual({
    ...atFirst,
    layout: 'rail',
    textSize: 'huge',
  });
});
