import { type CodeTerms, codeTermsSchema } from '@fireline/domain/discounts/code';
import { parse } from '@fireline/domain/parse';

/**
 * What a discount code gives.
 * @throws FirelineError `not-found` with why it can't be used, `too-many-tries`, `unavailable`.
 */
export async function checkDiscountCode(code: string): Promise<CodeTerms> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(codeTermsSchema, await callFunction('checkDiscountCode', { code }));
}
