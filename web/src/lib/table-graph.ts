/** A state machine's table as a graph, for tests and diagrams. */

type AnyTable = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

export interface Cell {
  readonly from: string;
  readonly event: string;
  /** Null if the event is ignored, or can't happen in that state. */
  readonly to: string | null;
}

/** Every state with every event of the table. */
export function cellsOf(table: AnyTable): readonly Cell[] {
  const events = [...new Set(Object.values(table).flatMap((row) => Object.keys(row)))];
  return Object.entries(table).flatMap(([from, row]) =>
    events.map((event) => ({ from, event, to: row[event] ?? null })),
  );
}

/** The states that can follow from `start`, which is one of them. */
export function reachableFrom(table: AnyTable, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const to of Object.values(table[state] ?? {})) if (to !== null) reached.add(to);
  }
  return reached;
}

/** A Mermaid state diagram. Events that don't change the state are left out, as are `without`. */
export function diagramOf(
  table: AnyTable,
  { start, without = [] }: { readonly start: string; readonly without?: readonly string[] },
): string {
  const arrows = new Map<string, string[]>();
  for (const { from, event, to } of cellsOf(table)) {
    if (to === null || to === from || without.includes(event)) continue;
    const arrow = `${from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), event]);
  }
  const lines = [...arrows].map(([arrow, events]) => `  ${arrow}: ${events.join(', ')}`);
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${start}`, ...lines, '```'].join('\n');
}
