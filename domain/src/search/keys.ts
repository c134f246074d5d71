/**
 * The keys for finding an order that isn't on the screen. They are compared for equality, since
 * Firestore has no "contains". They hold parts of the contact, so they are stored next to it
 * (`orders/{orderId}/private/search`), where only functions can read them.
 */

import type { Contact } from '../order/schema.ts';
import { minPhoneDigits, phoneDigits, readPhone, significantDigits } from '../phone-number.ts';
import { foldedWords, wordsOfName } from './fold-text.ts';

/** The shortest and the longest prefix of a word that is stored as a key. */
const shortestBeginning = 2;
const longestBeginning = 12;
/** How many digits at the end of a phone number suffice for a search. */
const endDigits = 4;

/** The search keys of an order under `name`. */
export function searchKeysOf(
  name: string,
  contact: Pick<Contact, 'phone' | 'email'> | null,
): readonly string[] {
  const keys = wordsOfName(name).flatMap((word) =>
    beginningsOf(word).map((beginning) => `name:${beginning}`),
  );
  if (contact && significantDigits(contact.phone) !== '') {
    keys.push(phoneKey(contact.phone), phoneEndKey(phoneDigits(contact.phone)));
  }
  if (contact && contact.email !== '') keys.push(emailKey(contact.email));
  return [...new Set(keys)];
}

/** What a search for `text` looks up. A phone key matches more numbers than only equal ones. */
export type SearchTerm =
  | { readonly kind: 'contact'; readonly key: string }
  | { readonly kind: 'phone-end'; readonly key: string; readonly digits: string }
  | { readonly kind: 'name'; readonly key: string; readonly words: readonly string[] };

/** Null if `text` is too short or vague to search for. */
export function searchTermOf(text: string): SearchTerm | null {
  const typed = text.normalize('NFKC').trim();
  if (typed.includes('@')) return { kind: 'contact', key: emailKey(typed) };
  if (looksLikePhone(typed)) return { kind: 'contact', key: phoneKey(typed) };
  const digits = phoneDigits(typed);
  if (/^[\d -]+$/.test(readPhone(typed)) && digits.length >= endDigits) {
    return { kind: 'phone-end', key: phoneEndKey(digits), digits };
  }
  const words = foldedWords(typed);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < shortestBeginning) return null;
  return { kind: 'name', key: `name:${longest.slice(0, longestBeginning)}`, words };
}

/** Digits, and the separators that people write between them. */
export function looksLikePhone(text: string): boolean {
  return (
    /^\+?[\d ()/.-]+(?: x\d+)?$/.test(readPhone(text)) &&
    significantDigits(text).length >= minPhoneDigits
  );
}

export function phoneEndsWith(phone: string, digits: string): boolean {
  return phoneDigits(phone).endsWith(digits);
}

/** Whether each of `words` is the start of a word in `name`. */
export function matchesName(name: string, words: readonly string[]): boolean {
  const parts = wordsOfName(name);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

function beginningsOf(word: string): readonly string[] {
  const longest = Math.min(word.length, longestBeginning);
  const shortest = Math.min(shortestBeginning, longest);
  return Array.from({ length: longest - shortest + 1 }, (_, index) =>
    word.slice(0, shortest + index),
  );
}

/** Equal numbers have the same last digits, with or without country and area code. */
function phoneKey(phone: string): string {
  return `tel:${significantDigits(phone).slice(-minPhoneDigits)}`;
}

/** The last digits are what a customer says at the counter, and what a courier notes. */
function phoneEndKey(digits: string): string {
  return `tel-end:${digits.slice(-endDigits)}`;
}

function emailKey(email: string): string {
  return `mail:${email.trim().toLowerCase()}`;
}
