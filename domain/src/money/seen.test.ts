import { expect, test } from 'vitest';
import { allergens } from '../catalog/product.ts';
import { limits } from '../limits.ts';
import { aLine } from '../testing/stored.ts';
import { textsIn } from '../texts/all-texts.ts';
import { longestSeen, questionsAbout, seenText } from './seen.ts';

const latte = aLine({ name: 'Latte', allergens: ['milk'] });
const cake = aLine({ name: 'Cake', allergens: [] });
const priced = { lines: { '01': latte, '02': cake }, total: 2450, currency: 'EUR' };
const asks = (seen: string | undefined, now = priced) =>
  questionsAbout(seen, now, { texts: textsIn('en-GB'), locale: 'en-GB' });
const askAgain = 'Nothing was ordered. If that’s all right, order again.';

test('is one line of text', () => {
  expect(seenText(priced)).toBe('2450 EUR;milk;');
});

test('fits, whatever the order', () => {
  const lines = Object.fromEntries(
    Array.from({ length: limits.itemsPerOrder }, (_, index) => [
      String(index + 1).padStart(2, '0'),
      aLine({ allergens: [...allergens] }),
    ]),
  );
  const text = seenText({ lines, total: limits.orderTotal, currency: 'EUR' });
  expect(text.length).toBeLessThanOrEqual(longestSeen);
});

test.each([
  ['the same', '2450 EUR;milk;'],
  ['cheaper', '2451 EUR;milk;'],
  ['an allergen less', '2450 EUR;milk,nuts;'],
  ['an order from before it was stored', undefined],
  ['nonsense', '0'],
])('%s is not asked about', (_, seen) => {
  expect(asks(seen)).toEqual([]);
});

test.each([
  ['pricier', '2449 EUR;milk;', 'It costs €24.50 now; when you ordered, it was €24.49.'],
  ['another currency', '9999 USD;milk;', 'It costs €24.50 now; when you ordered, it was $99.99.'],
  ['another allergen', '2450 EUR;;', 'Latte now contains: milk.'],
  ['the allergens of another item', '2450 EUR;;milk', 'Latte now contains: milk.'],
])('%s is asked about', (_, seen, question) => {
  expect(asks(seen)).toEqual([question, askAgain]);
});

test('two lines of one dish are asked about once, after the price', () => {
  const twice = { ...priced, lines: { '01': latte, '02': latte } };
  expect(asks('1 EUR;;', twice)).toEqual([
    'It costs €24.50 now; when you ordered, it was €0.01.',
    'Latte now contains: milk.',
    askAgain,
  ]);
});
