import { expect, test } from 'vitest';
import { oneLine, withoutLinks } from './safe-text.ts';

test.each([
  ['Ada\r\nBcc: eve@example.com', 'Ada Bcc: eve@example.com'],
  ['  Ada \t Lovelace ', 'Ada Lovelace'],
  ['Ada\u0000\u2028Lovelace', 'Ada Lovelace'],
  ['\u202eecalevoL adA', 'ecalevoL adA'],
  ['Zoë 李 👩‍🍳', 'Zoë 李 👩‍🍳'],
])('%j is one line', (typed, line) => {
  expect(oneLine(typed)).toBe(line);
});

test.each(['https://evil.example/win', 'www.evil.example', 'eve@evil.example'])(
  '%s is no longer a link, and looks the same',
  (typed) => {
    const text = withoutLinks(typed);
    expect(text).not.toMatch(/\w\.\w|:\/\/|@\w/);
    expect(text.replaceAll('\u2060', '')).toBe(typed);
  },
);

test('a name that ends with a period stays as it is', () => {
  expect(withoutLinks('Ada L.')).toBe('Ada L.');
});
