/** What people read in a source file: its texts and its comments, as they stand there. */
import { parseSync } from 'oxc-parser';

export interface Text {
  readonly kind: 'text' | 'comment';
  /** Counted from 1. */
  readonly line: number;
  /** With `{…}` for each value that is put in. */
  readonly text: string;
}

/** The string literals, templates, JSX texts and comments of a TypeScript file, in their order. */
export function textsOf(file: string, source: string): Text[] {
  const { program, comments, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  const found: { start: number; kind: Text['kind']; text: string }[] = comments.map(
    ({ start, value }) => ({
      start,
      kind: 'comment',
      text: value.replace(/^\s*\*+ ?/gm, '').trim(),
    }),
  );
  visit(program, (node) => {
    const text = textOf(node);
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

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return oneLine(String(node.value));
  if (node.type === 'Literal' && typeof node.value === 'string') return oneLine(node.value);
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string | null } }[];
  return oneLine(parts.map(({ value }) => value.cooked ?? '').join('{…}'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visit(value: unknown, meet: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, meet);
  if (!isNode(value)) return;
  meet(value);
  // What is imported from where is read by nobody.
  for (const [key, child] of Object.entries(value)) if (key !== 'source') visit(child, meet);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
