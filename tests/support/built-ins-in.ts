/** Where a script calls a built-in that one of the oldest browsers doesn't have. */
import { parseSync, Visitor } from 'oxc-parser';
import { newerBuiltIns } from './newer-built-ins.ts';

const byName = new Map(newerBuiltIns.map((builtIn) => [labelOf(builtIn), builtIn]));

/** `Map.groupBy`, `new Iterator`, or `.isSubsetOf()`; each as often as it is found. */
export function newerBuiltInsIn(
  file: string,
  code: string,
  { withMethods }: { readonly withMethods: boolean },
): readonly string[] {
  const { program } = parseSync(file, code);
  const found: string[] = [];
  const note = (label: string) => {
    if (byName.has(label)) found.push(label);
  };
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (computed || property.type !== 'Identifier') return;
      if (object.type === 'Identifier') note(`${object.name}.${property.name}`);
      if (withMethods) note(`.${property.name}()`);
    },
    NewExpression({ callee }) {
      if (callee.type === 'Identifier') note(`new ${callee.name}`);
    },
  }).visit(program);
  return found;
}

function labelOf({ owner, name, isMethod }: (typeof newerBuiltIns)[number]): string {
  if (isMethod) return `.${name}()`;
  return owner === '' ? `new ${name}` : `${owner}.${name}`;
}
