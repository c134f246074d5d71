import type { CodeProblem, CodeTerms } from '@fireline/domain/discounts/code';
import { FirelineError } from '@fireline/domain/errors';
import { localeFor } from '@fireline/domain/texts/locale';
import { callLanguage } from '../lib/call-texts.ts';
import type { Context } from '../lib/context.ts';
import { readShop, requireShop } from '../lib/read-shop.ts';
import { countAttempts } from '../lookup/count-attempts.ts';
import { problemText, readCode } from './read-code.ts';
import { findFreeUse } from './uses.ts';

/** Codes that one network may try in 15 minutes: so that none is found by guessing. */
export const mostCodes = 60;

/**
 * What `code` gives. `uid` is the account that asks, or null; verification decides when the order
 * is placed. `addressKey` represents the client's address.
 * @throws FirelineError `too-many-tries`; `not-found` with why the code can't be used.
 */
export async function checkCode(
  context: Context,
  code: string,
  { uid, addressKey }: { readonly uid: string | null; readonly addressKey: string },
): Promise<CodeTerms> {
  const { db } = context;
  const now = context.now();
  await countAttempts(context, [{ key: `discount_${addressKey}`, max: mostCodes }]);
  const shop = requireShop(await readShop(db));
  const read = await readCode(db, code, shop, now);
  if (!read.ok) throw refusal(read.problem);
  const who = { orderId: 'none', uid: uid ?? 'none', contact: null };
  const { why } = await findFreeUse(db, code, read.code, who);
  if (why !== null) throw refusal({ why });
  const { kind, value, minimum } = read.code;
  return { code, kind, value, minimum };

  function refusal(problem: CodeProblem): FirelineError {
    const locale = localeFor(callLanguage(), shop.region);
    const text = problemText(code, problem, { shop, locale, now });
    return new FirelineError('not-found', text, 'code');
  }
}
