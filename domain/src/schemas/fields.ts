/** The small building blocks that the documents' schemas share. */
import * as v from 'valibot';

/** Milliseconds since the epoch; a server timestamp in Firestore (see `plain.ts`). */
export const time = v.number();

/** Money in integer minor units, never negative. */
export const amount = v.pipe(
  v.number('Enter an amount.'),
  v.integer('Enter a whole number of minor units.'),
  v.minValue(0, 'Enter zero or more.'),
  v.maxValue(100_000_000, 'That is more than Fireline takes.'),
);

/** A letter, a digit, a sign: something that can be seen. Zero-width and blank characters cannot. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}\p{C}\u2800]/u;

/** A required line of text that a person typed: trimmed, 1 to `max` characters, not all invisible. */
export function text(max: number, message = 'Fill this in.') {
  return v.pipe(
    v.string(message),
    v.trim(),
    v.minLength(1, message),
    v.check((typed) => visible.test(typed), message),
    v.maxLength(max, `Use at most ${max} characters.`),
  );
}

/** An optional line of text: trimmed, may be empty, at most `max` characters. */
export function optionalText(max: number) {
  return v.pipe(v.string(), v.trim(), v.maxLength(max, `Use at most ${max} characters.`));
}

/** A whole number from `min` to `max`. */
export function count(min: number, max: number) {
  return v.pipe(
    v.number('Enter a number.'),
    v.integer('Enter a whole number.'),
    v.minValue(min, `Enter ${min} or more.`),
    v.maxValue(max, `Enter ${max} or less.`),
  );
}

/** What passes for a phone number and for an e-mail address; `firestore.rules` has the same. */
export const phonePattern = /^\+?[\d\s()/.-]{5,}$/;
export const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
