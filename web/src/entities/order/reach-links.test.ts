import { expect, test } from 'vitest';
import { callLink, mailLink } from './reach-links.ts';

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
