/** What people read in a source file: its texts and its comments, as they stand there. */
import { literalOf, parse, walk } from './syntax.ts';

export interface Text {
  readonly kind: 'text' | 'comment';
  /** Counted from 1. */
  readonly line: number;
  /** With `{…}` for each value that is put in. */
  readonly text: string;
}

/** The string literals, templates, JSX texts and comments of a TypeScript file, in their order. */
export function textsOf(file: string, source: string): Text[] {
  const { program, comments } = parse(file, source);
  const found: { start: number; kind: Text['kind']; text: string }[] = comments.map(
    ({ start, value }) => ({
      start,
      kind: 'comment',
      text: value.replace(/^\s*\*+ ?/gm, '').trim(),
    }),
  );
  walk(program, (node, ancestors) => {
    // What is imported from where is read by nobody.
    const text = ancestors.at(-1)?.source === node ? undefined : literalOf(node);
    if (text) found.push({ start: node.start, kind: 'text', text });
  });
  let [line, counted] = [1, 0];
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, ...rest }) => {
      line += source.slice(counted, start).split('\n').length - 1;
      counted = start;
      return { ...rest, line };
    });
}

/** The texts of a TypeScript file that people read in the app, in an email, or on the command line. */
export function textsForPeople(file: string, source: string): Text[] {
  return textsOf(file, source).filter(({ kind, text }) => kind === 'text' && isForPeople(text));
}

/** Whether `text` is for people to read: not a key, a path or a list of class names. */
export function isForPeople(text: string): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return true;
  if (!/\p{L}{2}/u.test(text)) return false;
  if (!/\p{L}.* |^[“{]/u.test(text)) return false;
  return /^[\p{Lu}{“]/u.test(text) || /[.?!:…]$/.test(text);
}
