/** Finds texts that aren't in a catalog, and texts that are read before their catalog is there. */
import { parseSync } from 'oxc-parser';
import { isForPeople } from './texts.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** The attributes whose literals people read or hear. */
const readAttributes =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder|label|hint|text|message|description|heading|note|what|confirm\w*|action|data-room)$/;

/** What people would read in `source` that is in no catalog: `line: text`. */
export function literalsIn(file: string, source: string): string[] {
  const found: string[] = [];
  walk(parse(file, source), [], (node, parents) => {
    const text = literalOf(node);
    if (text === undefined) return;
    const isRead = isJsx(node, parents) ? /\p{L}/u.test(text) : isForPeople(text);
    if (isRead && !isForDevelopers(parents)) found.push(`${lineAt(source, node.start)}: ${text}`);
  });
  return found;
}

/** Reads of `texts.<room>`, for one of `rooms`, outside any function: `line: room`. */
export function earlyReadsIn(file: string, source: string, rooms: ReadonlySet<string>): string[] {
  const found: string[] = [];
  walk(parse(file, source), [], (node, parents) => {
    if (node.type !== 'MemberExpression' || parents.some(({ type }) => /Function/.test(type)))
      return;
    const { object, property } = node as unknown as { object: Node; property: Node };
    if (object.name === 'texts' && rooms.has(String(property.name)))
      found.push(`${lineAt(source, node.start)}: ${String(property.name)}`);
  });
  return found;
}

function parse(file: string, source: string): unknown {
  const { program, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

function literalOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return oneLine(String(node.value));
  if (node.type === 'Literal' && typeof node.value === 'string') return oneLine(node.value);
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string | null } }[];
  return oneLine(parts.map(({ value }) => value.cooked ?? '').join('{…}'));
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a literal is a child or a readable attribute of an element. */
function isJsx(node: Node, parents: readonly Node[]): boolean {
  if (node.type === 'JSXText') return true;
  const parent = parents.findLast(({ type }) => type !== 'JSXExpressionContainer');
  if (parent?.type === 'JSXElement' || parent?.type === 'JSXFragment') return true;
  if (parent?.type !== 'JSXAttribute') return false;
  return readAttributes.test(String((parent.name as Node).name));
}

/** Errors and log lines that only developers see, types, and what is imported. */
function isForDevelopers(parents: readonly Node[]): boolean {
  return parents.some((node) => {
    if (/^(Import|Export(Named|All)Declaration$|TS)/.test(node.type)) {
      return (
        !/^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression)$/.test(node.type) &&
        !(node.type === 'ExportNamedDeclaration')
      );
    }
    const callee = node.callee as Node | undefined;
    if (node.type === 'NewExpression') return /^(Type|Range)?Error$/.test(String(callee?.name));
    if (node.type !== 'CallExpression') return false;
    return (callee?.object as Node | undefined)?.name === 'console';
  });
}

function walk(
  value: unknown,
  parents: readonly Node[],
  meet: (node: Node, parents: readonly Node[]) => void,
): void {
  if (Array.isArray(value)) for (const item of value) walk(item, parents, meet);
  if (!isNode(value)) return;
  meet(value, parents);
  const inside = [...parents, value];
  for (const child of Object.values(value)) walk(child, inside, meet);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function lineAt(source: string, start: number): number {
  return source.slice(0, start).split('\n').length;
}
