/** A discount code as it's stored, and why it can't be used, in words. */
import {
  type CodeProblem,
  codeProblemOf,
  type DiscountCode,
  discountCodeSchema,
} from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import { formatMoney } from '@fireline/domain/money/money';
import { momentText } from '@fireline/domain/shop/opening-words';
import type { Shop } from '@fireline/domain/shop/settings';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Locale } from '@fireline/domain/texts/locale';
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import { readIfStored } from '../lib/stored.ts';

export type ReadCode =
  | { readonly ok: true; readonly code: DiscountCode }
  | { readonly ok: false; readonly problem: CodeProblem };

/** The code, or why it can't be used at `now` (ms); how often it was used isn't looked at. */
export async function readCode(
  db: Firestore,
  code: string,
  { currency }: Pick<Shop, 'currency'>,
  now: number,
): Promise<ReadCode> {
  const stored = readable(await db.doc(codePaths.code(code)).get());
  const problem = codeProblemOf(stored, currency, now);
  return stored === null || problem !== null
    ? { ok: false, problem: problem ?? { why: 'unknown' } }
    : { ok: true, code: stored };
}

/** A code that can't be read must not keep an order from being verified. */
function readable(snapshot: DocumentSnapshot): DiscountCode | null {
  try {
    return readIfStored(discountCodeSchema, snapshot)?.value ?? null;
  } catch {
    return null;
  }
}

export function problemText(
  code: string,
  problem: CodeProblem,
  {
    shop: { currency, timeZone },
    locale,
    now,
  }: {
    readonly shop: Pick<Shop, 'currency' | 'timeZone'>;
    readonly locale: Locale;
    readonly now: number;
  },
): string {
  const says = textsIn(locale).codeProblems;
  const momentOf = (at: number) => momentText(at, now, timeZone, locale);
  switch (problem.why) {
    case 'notYet':
      return says.notYet({ code, moment: momentOf(problem.at) });
    case 'over':
      return says.over({ code });
    case 'belowMinimum':
      return says.belowMinimum({ code, amount: formatMoney(problem.minimum, currency, locale) });
    default:
      return says[problem.why]({ code });
  }
}
