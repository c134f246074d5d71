/**
 * `seen` of an order: the total and the allergens that the customer saw when ordering. Verification
 * doesn't accept an order that has become more expensive, or a dish with another allergen, without asking:
 * it declines the order, with the prices of now, so that the customer can order again at those.
 *
 * Stored as text, so that the rules check it in one expression: the total in minor units, the
 * currency, and the allergens of each item in their order: `2450 EUR;milk,nuts;;gluten`.
 */

import { sortedLines } from '../order/lines.ts';
import type { AllTexts } from '../texts/catalogs.ts';
import type { Locale } from '../texts/locale.ts';
import { formatMoney } from './money.ts';
import type { PricedOrder } from './pricing.ts';

type Priced = Pick<PricedOrder, 'lines' | 'total' | 'currency'>;

/** Characters: fifty items with every allergen fit. Here, and not a limit that the menu loads. */
export const longestSeen = 7000;

export function seenText(priced: Priced): string {
  const allergens = sortedLines(priced).map(([, line]) => `;${line.allergens}`);
  return `${priced.total} ${priced.currency}${allergens.join('')}`;
}

/** What the customer has to be asked about before `priced` is accepted; empty for nothing. */
export function questionsAbout(
  seen: string | undefined,
  priced: Priced,
  { texts, locale }: { readonly texts: AllTexts; readonly locale: Locale },
): readonly string[] {
  const known = readSeen(seen);
  if (known === null) return [];
  const { orderNotices: says, allergens: names } = texts;
  const costsMore = known.currency !== priced.currency || known.total < priced.total;
  const price = says.askHigherPrice({
    before: formatMoney(known.total, known.currency, locale),
    now: formatMoney(priced.total, priced.currency, locale),
  });
  const allergens = sortedLines(priced).flatMap(([, line], index) => {
    const added = line.allergens.filter((name) => !known.allergens[index]?.includes(name));
    if (added.length === 0) return [];
    const named = added.map((name) => (names as Readonly<Record<string, string>>)[name] ?? name);
    return says.askAllergens({ dish: line.name, allergens: named.join(', ') });
  });
  const questions = [...(costsMore ? [price] : []), ...new Set(allergens)];
  return questions.length === 0 ? [] : [...questions, says.askAgain];
}

/** Null if it is missing, as in old orders, or makes no sense. */
function readSeen(seen = '') {
  const [sum = '', ...allergens] = seen.split(';');
  const [total = '', currency = ''] = sum.split(' ');
  if (currency === '') return null;
  return { total: Number(total), currency, allergens: allergens.map((names) => names.split(',')) };
}
