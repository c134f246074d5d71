/** Field schemas that the documents share. */
import * as v from 'valibot';
import type { Time } from './codec/server-time.ts';
import { limits } from './limits.ts';
import { readPhone } from './phone-number.ts';
import { texts } from './texts/texts.ts';

const inFirestore = { storedAs: 'timestamp' } as const;
const markedNumber = v.pipe(v.number(), v.metadata(inFirestore));

/**
 * Milliseconds since the epoch; a timestamp in Firestore, which `codec/` converts: the mark tells
 * it where. What is read is always a number. The input type is what may be written, so that a
 * document's input type allows `serverTime` exactly where a time is stored.
 */
export const time = markedNumber as v.GenericSchema<Time, number>;

/** Whether `schema` is `time`, with or without further checks. */
export function isTime(schema: v.GenericSchema): boolean {
  return v.getMetadata(schema).storedAs === inFirestore.storedAs;
}

/** Money in integer minor units from 0 to `most`. */
function amountUpTo(most: number) {
  return v.pipe(
    v.number(() => texts.fields.amount),
    v.integer(() => texts.fields.wholeNumber),
    v.minValue(0, () => texts.fields.atLeast({ least: 0 })),
    v.maxValue(most, () => texts.fields.amountTooHigh),
    v.transform((value) => value + 0),
  );
}

/** A price that someone sets. */
export const price = amountUpTo(limits.price);

/** A price with choices, or a sum of prices: verification refuses an order with a higher one. */
export const total = amountUpTo(limits.orderTotal);

/** Percent. */
export const percentage = v.pipe(
  v.number(() => texts.fields.percentage),
  v.minValue(0, () => texts.fields.atLeast({ least: 0 })),
  v.maxValue(100, () => texts.fields.atMost({ most: 100 })),
);

/**
 * Whitespace, marks that change the text direction, and invisible characters. They are spelled out
 * because classes such as `\s` differ between engines. `firestore.rules` has the same list.
 */
const invisible =
  '\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}';
const atTheStart = new RegExp(`^[${invisible}]+`, 'u');

/** What a form says at the field: a function, because the language is known only later. */
export type Message = () => string;

const required: Message = () => texts.fields.required;

export function tooLong(most: number): Message {
  return () => texts.fields.tooLong({ most });
}

/**
 * Required text that a person typed: trimmed, starts with a visible character, 1 to `max`
 * characters. A character is a code point, as in `firestore.rules`: an emoji counts as one.
 */
export function text(max: number, message: Message = required) {
  return v.pipe(
    v.string(message),
    v.trim(),
    v.transform((typed) => typed.replace(atTheStart, '')),
    v.minLength(1, message),
    v.maxCodePoints(max, tooLong(max)),
  );
}

/** Like `text`, on a single line: for lists that the rules check as one joined text. */
export function line(max: number, message: Message = required) {
  return v.pipe(
    text(max, message),
    v.regex(/^[^\n]*$/, () => texts.fields.oneLine),
  );
}

/** Optional text: trimmed, may be empty, at most `max` characters. */
export function optionalText(max: number) {
  return v.pipe(v.string(), v.trim(), v.maxCodePoints(max, tooLong(max)));
}

/**
 * A whole number from `min` to `max`. Minus zero becomes zero: Firestore treats it as a fraction.
 */
export function count(min: number, max: number) {
  return v.pipe(
    v.number(() => texts.fields.number),
    v.integer(() => texts.fields.wholeNumber),
    v.minValue(min, () => texts.fields.atLeast({ least: min })),
    v.maxValue(max, () => texts.fields.atMost({ most: max })),
    v.transform((value) => value + 0),
  );
}

/** The uid of an account. */
export const uid = v.pipe(
  v.string(() => texts.fields.uid),
  v.nonEmpty(() => texts.fields.uid),
  v.maxLength(128, tooLong(128)),
);

/**
 * What counts as an email address; `firestore.rules` has the same pattern. Classes are spelled out
 * because `\s` differs between engines. An address contains no whitespace, no invisible marks, and
 * nothing that would make it two addresses; no part of it is empty.
 */
const inAddress =
  '[^@."(),:;<>\\[\\]\\\\\\u0000-\\u0020\\u007f-\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u3000\\ufeff]+';
export const emailPattern = /* @__PURE__ */ new RegExp(
  `^${inAddress}(?:\\.${inAddress})*@${inAddress}(?:\\.${inAddress})+$`,
  'u',
);

/** Copied addresses may have invisible marks, or characters in full width. */
export const emailText = v.pipe(
  v.string(),
  v.transform((typed) => typed.normalize('NFKC').replaceAll(/\p{Cf}/gu, '')),
  optionalText(limits.email),
);

export const phoneText = v.pipe(v.string(), v.transform(readPhone), optionalText(limits.phone));

/**
 * Where an address or the shop is, as text: `40.6925, -73.9789`, as maps copy it. Rules check a
 * text in one expression, and an address book has ten of them. `firestore.rules` has the same
 * pattern.
 */
export const coordinates = v.pipe(
  v.string(),
  v.regex(/^-?(?:[0-8]?\d(?:\.\d{1,6})?|90), -?(?:(?:1[0-7]\d|\d{1,2})(?:\.\d{1,6})?|180)$/),
);
