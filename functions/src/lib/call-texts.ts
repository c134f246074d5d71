/** What people read when a call is refused, in the language of the page that made it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { AllTexts } from '@fireline/domain/texts/catalogs';
import { type Language, languageFor } from '@fireline/domain/texts/language';

const languageOfCall = new AsyncLocalStorage<Language>();

/** Runs `answer` so that `callTexts` are in the language that the call's `data` names. */
export function inLanguageOf<Answer>(
  data: unknown,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  return languageOfCall.run(languageFor(Object(data).language), answer);
}

/** The language of whoever made the call that is being answered. */
export function callLanguage(): Language {
  return languageOfCall.getStore() ?? 'en';
}

/** The texts for them. */
export function callTexts(): AllTexts['calls'] {
  return textsOfCall().calls;
}

/** All texts in their language. */
export function textsOfCall(): AllTexts {
  return textsIn(callLanguage());
}
