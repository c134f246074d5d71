/** Phone numbers as the country reads them. The library for that is loaded where one is typed. */
import { FirelineError } from '@fireline/domain/errors';
import { readPhone } from '@fireline/domain/phone-number';
import { texts } from '@fireline/domain/texts/texts';
import { useEffect } from 'react';
import { once } from '#lib/once.ts';
import { withTimeout } from '#lib/with-timeout.ts';
import type { ReadNumber } from './e164.ts';

const load = once(() => import('./e164.ts'));

/** In milliseconds. */
const longestWait = 3000;

/** For a page with a field for a number: by the time one is typed, it can be read. */
export function usePhoneReader(): void {
  useEffect(() => void load().catch(() => undefined), []);
}

/**
 * Null if there is none, if nobody knows its country, or if the library doesn't load in time: that
 * keeps no one from ordering, and the number is stored as typed.
 *
 * @throws FirelineError at `phone` if `typed` is no number.
 */
export async function readNumber(
  typed: string,
  country: string | null,
): Promise<ReadNumber | null> {
  if (typed === '') return null;
  const library = await withTimeout(longestWait, load()).catch(() => null);
  const number = library?.numberIn(typed, country) ?? null;
  const isNational = !/^(\+|00)/.test(readPhone(typed));
  if (library && number === null && !(isNational && country === null)) {
    throw new FirelineError('invalid-input', texts.checkout.phoneWrong, 'phone');
  }
  return number;
}
