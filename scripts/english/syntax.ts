/** Reads source files as syntax trees, for the checks of their texts. */
import { type ParseResult, parseSync } from 'oxc-parser';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export function parse(file: string, source: string): ParseResult {
  const result = parseSync(file, source, { preserveParens: false });
  const [error] = result.errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  return result;
}

/** Visits every node in `tree`, each with its ancestors, the closest one last. */
export function walk(
  tree: unknown,
  visit: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void {
  if (Array.isArray(tree)) for (const item of tree) walk(item, visit, ancestors);
  if (!isNode(tree)) return;
  visit(tree, ancestors);
  const inside = [...ancestors, tree];
  for (const child of Object.values(tree)) walk(child, visit, inside);
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** The text of a string, a template, or a JSX text, on one line; undefined for other nodes. */
export function literalOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return oneLine(String(node.value));
  if (node.type === 'Literal' && typeof node.value === 'string') return oneLine(node.value);
  if (node.type !== 'TemplateLiteral') return undefined;
  const parts = node.quasis as readonly { readonly value: { readonly cooked: string | null } }[];
  return oneLine(parts.map(({ value }) => value.cooked ?? '').join('{…}'));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
