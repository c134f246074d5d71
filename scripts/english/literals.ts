/** Finds texts that aren't in a catalog, and texts that are read before their catalog is there. */
import { isNode, literalOf, type Node, parse, walk } from './syntax.ts';
import { isForPeople } from './texts.ts';

export interface Finding {
  /** Counted from 1. */
  readonly line: number;
  /** With `{…}` for each value that is put in. */
  readonly text: string;
}

/** The attributes whose literals people read or hear. */
const readAttributes =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder|label|hint|text|message|description|heading|note|what|confirm\w*|action|unit|data-room)$/;

/** The attributes whose literals only the browser reads, whatever they look like. */
const markupAttributes =
  /^(className|style|id|htmlFor|key|d|viewBox|srcSet|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant))$/;

/** Elements that have no text in them. */
const markupElements = /^(style|script)$/;

/** Names that are the same in every language: the product, browsers, and systems. */
const properNames: ReadonlySet<string> = new Set([
  'Fireline',
  'Edge',
  'Opera',
  'Samsung Internet',
  'Firefox',
  'Chrome',
  'Safari',
  'Android',
  'Windows',
  'Linux',
]);

/** `{…}-hint`, `{…}.name`, `{…}[{…}].name`, `{…}?as=ticket`, `{…}@fireline.test`, `{…}Minutes`, `{…}rem`. */
const madeKey = /^\{…\}([-.@/?[](\p{Ll}|\{…\})\S*[\w}]|\p{Lu}\w*|px|r?em|mm|ms)$/u;

/** What people would read in `source` that is in no catalog. */
export function literalsIn(file: string, source: string): Finding[] {
  const found: Finding[] = [];
  walk(parse(file, source).program, (node, parents) => {
    const text = literalOf(node);
    if (text === undefined || isMarkup(parents) || isForDevelopers(parents)) return;
    const isRead = isJsx(node, parents)
      ? /\p{L}/u.test(text)
      : isForPeople(text) && !isCompared(node, parents) && !madeKey.test(text);
    if (isRead && !properNames.has(text)) found.push({ line: lineAt(source, node.start), text });
  });
  return found;
}

/** Reads of `texts.<room>`, for one of `rooms`, that happen as soon as the file is loaded. */
export function earlyReadsIn(file: string, source: string, rooms: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  walk(parse(file, source).program, (node, parents) => {
    if (node.type !== 'MemberExpression' || runsLater(parents)) return;
    const text = nameOf(node.property);
    if (nameOf(node.object) === 'texts' && rooms.has(text))
      found.push({ line: lineAt(source, node.start), text });
  });
  return found;
}

/** The functions that call the function they are given before they return. */
const callsAtOnce = /^(map|flatMap|filter|forEach|reduce|find|some|every|toSorted|sort|from)$/;

/** Whether something is in a function that isn't called where it stands. */
function runsLater(parents: readonly Node[]): boolean {
  return parents.some((node, index) => {
    if (!/Function/.test(node.type)) return false;
    const parent = parents[index - 1];
    if (parent?.type !== 'CallExpression') return true;
    const callee = parent.callee as Node;
    return callee !== node && !callsAtOnce.test(nameOf(callee.property));
  });
}

/**
 * Whether a literal is a child or a readable attribute of an element, also as one of several that
 * are chosen from.
 */
function isJsx(node: Node, parents: readonly Node[]): boolean {
  if (node.type === 'JSXText') return true;
  let child = node;
  for (const parent of parents.toReversed()) {
    if (parent.type === 'JSXElement' || parent.type === 'JSXFragment') return true;
    if (parent.type === 'JSXAttribute') return readAttributes.test(attributeName(parent));
    const isPassedOn =
      parent.type === 'JSXExpressionContainer' ||
      (parent.type === 'ConditionalExpression' && parent.test !== child) ||
      (parent.type === 'LogicalExpression' && parent.right === child);
    if (!isPassedOn) return false;
    child = parent;
  }
  return false;
}

/** Class names, ids, drawings, style sheets. */
function isMarkup(parents: readonly Node[]): boolean {
  return parents.some((node) => {
    if (node.type === 'JSXAttribute') return markupAttributes.test(attributeName(node));
    if (node.type === 'JSXElement') {
      const { name } = node.openingElement as { readonly name: Node };
      return markupElements.test(String(name.name));
    }
    return node.type === 'CallExpression' && nameOf(node.callee) === 'classNames';
  });
}

/** Whether a literal is what a value is compared with, such as a key's name. */
function isCompared(node: Node, parents: readonly Node[]): boolean {
  const parent = parents.at(-1);
  if (parent?.type === 'SwitchCase') return parent.test === node;
  return parent?.type === 'BinaryExpression' && /^[!=]==$/.test(String(parent.operator));
}

/** Errors and log lines that only developers see, HTTP headers, types, and what is imported. */
function isForDevelopers(parents: readonly Node[]): boolean {
  return parents.some(({ type, callee, key }) => {
    if (/^(Import|ExportAll|TS)/.test(type)) return !/^TS(As|Satisfies|NonNull)Exp/.test(type);
    if (type === 'Property' && nameOf(key) === 'Authorization') return true;
    if (type === 'NewExpression') return /^(Type|Range)?Error$/.test(nameOf(callee));
    return type === 'CallExpression' && isNode(callee) && nameOf(callee.object) === 'console';
  });
}

const attributeName = (attribute: Node) => nameOf(attribute.name);
const nameOf = (node: unknown) => (isNode(node) ? String(node.name) : '');

function lineAt(source: string, start: number): number {
  return source.slice(0, start).split('\n').length;
}
