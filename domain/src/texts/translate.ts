/**
 * Turns a catalog of ICU messages into texts. A message without arguments becomes a string, one
 * with arguments a function of its values, whose names and types come from the message.
 */
import type { GetICUArgs } from '@schummar/icu-type-parser';
import compile from 'icu-minify/compile';
import format, { type CompiledMessage, type FormatOptions } from 'icu-minify/format';
import { kept } from './kept-formatter.ts';

/** The messages of one room in one language. The web app's build compiles them beforehand. */
export type Catalog = Readonly<Record<string, string>>;

/** What another language must provide for `English`: every message, with the same arguments. */
export type Translation<English extends Catalog> = { readonly [Key in keyof English]: string };

export type Texts<C extends Catalog> = { readonly [Key in keyof C]: Text<C[Key]> };

/**
 * Tags in a message, `<link>Sign in</link>`, become functions from the tag's content to an element;
 * the result is then a list of strings and elements.
 */
type Text<Message extends string> = Message extends `${string}</${string}`
  ? <Element>(
      values: Values<Message> & Tags<Message, (content: readonly (string | Element)[]) => Element>,
    ) => readonly (string | Element)[]
  : keyof Values<Message> extends never
    ? string
    : (values: Values<Message>) => string;

type Values<Message extends string> = GetICUArgs<
  Message,
  { ICUArgument: string | number; ICUNumberArgument: number; ICUDateArgument: Date | number }
>;

type Tags<
  Message extends string,
  Fn,
> = Message extends `${infer Before}<${infer Tag}>${infer Content}</${string}>${infer After}`
  ? Record<Tag, Fn> & Tags<`${Before}${Content}${After}`, Fn>
  : unknown;

/** `locale` gives a BCP 47 tag, which decides on plurals and numbers. */
export function translate<C extends Catalog>(
  catalog: { readonly [Key in keyof C]: string },
  locale: () => string,
): Texts<C> {
  const texts = Object.entries<CompiledMessage>(catalog).map(([key, message]) => {
    if (isPlain(message)) return [key, message];
    const text = (values: Record<string, string | number>) => {
      const safe = { ...values };
      let isRich = false;
      for (const [name, value] of Object.entries(values)) {
        safe[name] = isolated(value);
        isRich ||= typeof value === 'function';
      }
      const formatted = format(compiled(message), locale(), safe, { formatters });
      return isRich && !Array.isArray(formatted) ? [formatted] : formatted;
    };
    return [key, text];
  });
  return Object.fromEntries(texts);
}

/**
 * A name written from right to left stands in marks that keep it from turning the words and numbers
 * around it: they are invisible, and work wherever text goes.
 */
function isolated(value: string | number): string | number {
  return typeof value === 'string' && rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Adds rooms to `texts`. Each is translated when it's first read: most pages and functions use few. */
export function addRooms(
  texts: object,
  catalogs: Readonly<Record<string, Catalog>>,
  locale: () => string,
): void {
  for (const [room, catalog] of Object.entries(catalogs)) {
    let translated: object | undefined;
    const get = () => {
      translated ??= translate(catalog, locale);
      return translated;
    };
    Object.defineProperty(texts, room, { get, enumerable: true, configurable: true });
  }
}

/** Whether a message has neither arguments nor tags. */
function isPlain(message: CompiledMessage): boolean {
  return typeof message === 'string' && !/[{<]/.test(message);
}

const compilations = new Map<string, CompiledMessage>();

/** The web app's build has compiled the messages that need it. */
function compiled(message: CompiledMessage): CompiledMessage {
  if (typeof message !== 'string') return message;
  const known = compilations.get(message) ?? compile(message);
  compilations.set(message, known);
  return known;
}

const formatters: FormatOptions['formatters'] = {
  getNumberFormat: (...args) => kept(Intl.NumberFormat, ...args),
  getDateTimeFormat: (...args) => kept(Intl.DateTimeFormat, ...args),
  getPluralRules: (...args) => kept(Intl.PluralRules, ...args),
};
