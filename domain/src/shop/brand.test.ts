import { describe, expect, test } from 'vitest';
import { brandStyle, brandTones, contrastOf, replacedOn } from './brand.ts';
import { readBrandColor } from './brand-input.ts';

const surfaces = {
  light: ['#fbf6ef', '#fffdfa', '#f3eae0'],
  dark: ['#18110d', '#221913', '#110b08', '#2b2019'],
} as const;

const muted = { light: '#6a5446', dark: '#bda898' } as const;

/** Every corner of the color cube, its edges and its inside, in steps. */
const levels = ['00', '33', '66', '80', 'b3', 'ff'];
const colors = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => `#${r}${g}${b}`)));

describe.each(['light', 'dark'] as const)('on %s pages', (theme) => {
  test('every color gives texts and buttons that can be read', () => {
    const weak = colors.filter((color) => {
      const { accent, hover, soft, ink, onAccent } = brandTones(color, theme);
      return [
        contrastOf(onAccent, accent),
        contrastOf(onAccent, hover),
        contrastOf(ink, soft),
        contrastOf(muted[theme], soft),
        ...surfaces[theme].flatMap((surface) => [
          contrastOf(accent, surface),
          contrastOf(ink, surface),
        ]),
      ].some((ratio) => ratio < 4.5);
    });
    expect(weak).toEqual([]);
  });
});

test('a color that can be read is used as it is; others are replaced where they cannot', () => {
  expect(brandTones('#1d5d7c', 'light').accent).toBe('#1d5d7c');
  expect(replacedOn('#1d5d7c')).toEqual(['dark']);
  expect(replacedOn('#ffe24a')).toEqual(['light']);
  expect(replacedOn('#808080')).toEqual(['light', 'dark']);
});

test.each([
  ['#1D5D7C', '#1d5d7c'],
  [' ffe24a ', '#ffe24a'],
  ['', ''],
  ['#fff', null],
  ['red', null],
  ['#12345g', null],
])('typed %j is stored as %j', (typed, stored) => {
  expect(readBrandColor(typed)).toBe(stored);
});

test('a shop that sets nothing has no style; what is not as stored is left out', () => {
  expect(brandStyle({ logo: '', brandColor: '' })).toBe('');
  expect(brandStyle({ logo: '/images/x}body{display:none', brandColor: '#fff;}' })).toBe('');
  const style = brandStyle({ logo: `/images/${'a'.repeat(64)}`, brandColor: '#1d5d7c' });
  expect(style).toContain('--light-accent:#1d5d7c');
  expect(style).toContain(`url(/images/${'a'.repeat(64)}?size=small)`);
});
