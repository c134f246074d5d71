/**
 * What an order is found by when it is not on the screen: keys that are compared as they are,
 * since Firestore knows no "contains". They hold parts of the contact, so they are stored beside
 * it (`orders/{orderId}/private/search`), where nobody but functions reads them.
 */

import type { Contact } from '../order/schema.ts';
import { leastPhoneDigits, significantDigits } from './phone-digits.ts';

/** From so many letters a word is found by its beginning, up to so many they are told apart. */
const shortestBeginning = 2;
const longestBeginning = 12;
const mostWords = 6;
/** How many digits at the end of a phone number are enough to look for it. */
const endDigits = 4;

/** The keys of an order of somebody who is called `name`. */
export function searchKeysOf(
  name: string,
  contact: Pick<Contact, 'phone' | 'email'> | null,
): readonly string[] {
  const keys = foldedWords(name)
    .slice(0, mostWords)
    .flatMap((word) => beginningsOf(word).map((beginning) => `name:${beginning}`));
  if (contact && significantDigits(contact.phone) !== '') {
    keys.push(phoneKey(contact.phone), phoneEndKey(digitsOf(contact.phone)));
  }
  if (contact && contact.email !== '') keys.push(emailKey(contact.email));
  return [...new Set(keys)];
}

/** What somebody who types `text` looks for. A phone key finds more numbers than are the same. */
export type Wanted =
  | { readonly kind: 'contact'; readonly key: string }
  | { readonly kind: 'phone-end'; readonly key: string; readonly digits: string }
  | { readonly kind: 'name'; readonly key: string; readonly words: readonly string[] };

/** Null where `text` says too little to look for anything. */
export function wantedBy(text: string): Wanted | null {
  const typed = text.trim();
  if (typed.includes('@')) return { kind: 'contact', key: emailKey(typed) };
  if (looksLikePhone(typed)) return { kind: 'contact', key: phoneKey(typed) };
  const digits = digitsOf(typed);
  if (/^[\d\s-]+$/.test(typed) && digits.length >= endDigits) {
    return { kind: 'phone-end', key: phoneEndKey(digits), digits };
  }
  const words = foldedWords(typed);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < shortestBeginning) return null;
  return { kind: 'name', key: `name:${longest.slice(0, longestBeginning)}`, words };
}

/** Digits, and the signs that people write between them. */
export function looksLikePhone(text: string): boolean {
  return /^\+?[\d\s()/.-]+$/.test(text) && significantDigits(text).length >= leastPhoneDigits;
}

/** Whether the number `phone` ends in `digits`. */
export function endsIn(phone: string, digits: string): boolean {
  return digitsOf(phone).endsWith(digits);
}

/** Whether every one of `words` begins a word of `name`. */
export function isCalled(name: string, words: readonly string[]): boolean {
  const parts = foldedWords(name);
  return words.every((word) => parts.some((part) => part.startsWith(word)));
}

/** Lower case, without accents: what is typed in a hurry still fits. */
export function foldText(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
}

function foldedWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function beginningsOf(word: string): readonly string[] {
  const longest = Math.min(word.length, longestBeginning);
  const shortest = Math.min(shortestBeginning, longest);
  return Array.from({ length: longest - shortest + 1 }, (_, index) =>
    word.slice(0, shortest + index),
  );
}

/** Numbers that are the same, with or without country and area code, have the same last digits. */
function phoneKey(phone: string): string {
  return `tel:${significantDigits(phone).slice(-leastPhoneDigits)}`;
}

/** The last digits are what a customer says at the counter, and what a courier has noted. */
function phoneEndKey(digits: string): string {
  return `tel-end:${digits.slice(-endDigits)}`;
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, '');
}

function emailKey(email: string): string {
  return `mail:${email.trim().toLowerCase()}`;
}
