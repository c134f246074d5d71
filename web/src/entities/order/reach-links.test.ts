import { expect, test } from 'vitest';
import { callLink, mailLink, navigationLink } from './reach-links.ts';

test('a phone link contains only the digits', () => {
  expect(callLink('+49 (0)30 / 123-456')).toBe('tel:+4930123456');
  expect(callLink('(0)30 123456 ext. 12')).toBe('tel:030123456;ext=12');
  expect(callLink('030;ext=1?x')).toBe('tel:0301');
});

test('an email link contains only the address', () => {
  expect(mailLink('ada@example.com')).toBe('mailto:ada@example.com');
  expect(mailLink('a?bcc=b@example.com')).toBe('mailto:a%3Fbcc%3Db@example.com');
  expect(mailLink('a+b&c@example.com')).toBe('mailto:a%2Bb%26c@example.com');
});

test.each([
  ['an Android phone', 'Mozilla/5.0 (Linux; Android 15; Pixel 9)', 'geo:0,0?q='],
  ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0)', 'https://maps.apple.com/?daddr='],
  ['a computer', 'Mozilla/5.0 (X11; Linux x86_64)', 'https://www.openstreetmap.org/search?query='],
])('navigation on %s', (_, userAgent, start) => {
  const address = { line1: '1 A&B Street', line2: '', postcode: '11201', city: 'Brooklyn' };
  expect(navigationLink({ ...address, instructions: 'Ring' }, 'DE', userAgent)).toBe(
    `${start}1%20A%26B%20Street%2C%2011201%20Brooklyn`,
  );
});
