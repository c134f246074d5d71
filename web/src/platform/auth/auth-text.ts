import type { texts } from '@fireline/domain/texts/texts';

/**
 * A text about a refusal of Authentication, by its key: these texts are there only on pages where
 * someone signs in, later than the code that picks one.
 */
export type AuthText = {
  [Key in keyof typeof texts.auth]: (typeof texts.auth)[Key] extends string ? Key : never;
}[keyof typeof texts.auth];
