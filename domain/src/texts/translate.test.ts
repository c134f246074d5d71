import { expect, expectTypeOf, test } from 'vitest';
import { translate } from './translate.ts';

const english = {
  plain: 'Nothing here.',
  named: 'Hello {name}',
  counted: '{count, plural, one {# item} other {# items}}',
  linked: 'Please <link>sign in</link>, {name}.',
  onlyLinked: '<link>Sign in</link>',
} as const;

const texts = translate<typeof english>(english, () => 'en');

test('a message without arguments is a string', () => {
  expectTypeOf(texts.plain).toEqualTypeOf<string>();
  expect(texts.plain).toBe('Nothing here.');
});

test('a message with arguments takes exactly those', () => {
  expect(texts.named({ name: 'Ada' })).toBe('Hello Ada');
  // @ts-expect-error the name is missing
  expect(() => texts.named({})).toThrow();
});

test.each([
  ['en', 1, '1 item'],
  ['en', 0, '0 items'],
  ['en', 1234, '1,234 items'],
  ['de', 1234, '1.234 items'],
])('%s: %i', (locale, count, text) => {
  expect(translate<typeof english>(english, () => locale).counted({ count })).toBe(text);
});

test('a message with tags becomes a list of strings and elements', () => {
  const link = (content: readonly unknown[]) => ({ href: '/sign-in', content });
  expect(texts.linked({ name: 'Ada', link })).toEqual([
    'Please ',
    { href: '/sign-in', content: ['sign in'] },
    ', Ada.',
  ]);
  expect(texts.onlyLinked({ link })).toEqual([{ href: '/sign-in', content: ['Sign in'] }]);
});

test('a name from right to left does not turn the text around it', () => {
  expect(texts.named({ name: 'שרה' })).toBe('Hello \u2068שרה\u2069');
  expect(texts.named({ name: 'Ada' })).toBe('Hello Ada');
});
