/** Which files import each other in a ring; type imports count, since a reader has to follow them, too. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** File → the files that it imports, of those in `files` (absolute paths). */
export function importsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files);
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const specifiers = [...text.matchAll(/(?:\bfrom|\bimport\(|^import) *'(\.[^']+)'/gm)];
      const targets = specifiers.map(([, specifier = '']) => join(dirname(file), specifier));
      return [file, targets.filter((target) => known.has(target))];
    }),
  );
}

/** Each ring once, as the files that reach each other (Tarjan's strongly connected components). */
export function ringsIn(
  imports: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const rings: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];

  const visit = (file: string): number => {
    let low = order.size;
    order.set(file, low);
    const at = path.push(file) - 1;
    for (const target of imports.get(file) ?? []) {
      const seen = order.has(target);
      if (seen && !path.includes(target)) continue;
      low = Math.min(low, seen ? (lowest.get(target) ?? order.get(target) ?? low) : visit(target));
      lowest.set(file, low);
    }
    if (low === order.get(file)) {
      const ring = path.splice(at);
      const importsItself = imports.get(file)?.includes(file) ?? false;
      if (ring.length > 1 || importsItself) rings.push(ring);
    }
    return low;
  };

  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return rings;
}
