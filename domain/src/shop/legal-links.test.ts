import { expect, test } from 'vitest';
import { isLegalAddress, legalLinksIn, legalLinksPattern, legalLinksText } from './legal-links.ts';

test('what is stored can be read again', () => {
  const text = legalLinksText({
    imprint: 'https://example.com/imprint',
    privacy: '',
    terms: 'https://example.com/terms?v=2',
  });
  expect(text).toBe('imprint https://example.com/imprint terms https://example.com/terms?v=2');
  expect(legalLinksPattern.test(text)).toBe(true);
  expect(legalLinksIn(text)).toEqual([
    { page: 'imprint', href: 'https://example.com/imprint' },
    { page: 'terms', href: 'https://example.com/terms?v=2' },
  ]);
  expect(legalLinksIn('')).toEqual([]);
});

test.each([
  '',
  'imprint',
  'http://example.com',
  'https://',
  'https://a b',
  'https://[',
  'javascript:alert(1)',
])('%j is no address', (text) => {
  expect(isLegalAddress(text)).toBe(false);
});

test('what can’t be read is left out', () => {
  expect(legalLinksIn('terms imprint https://example.com jobs https://example.com')).toEqual([
    { page: 'imprint', href: 'https://example.com' },
  ]);
});
