/** What is to be made across all open tickets, counted from the tickets themselves. */
import type { Order } from '@fireline/domain/order/schema';
import type { Entry } from '#platform/live/state.ts';
import { partOf, type TicketLine } from './tickets.ts';
import type { View } from './views.ts';

export interface AllDayCount {
  readonly name: string;
  /** Number of items that aren't made yet. */
  readonly total: number;
  /** The same by choices, largest first. */
  readonly variants: readonly { readonly choices: string; readonly total: number }[];
}

/** Items that the view has accepted but not made yet, by product, largest first. */
export function allDayCounts(
  tickets: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): readonly AllDayCount[] {
  const products = new Map<string, Map<string, number>>();
  for (const { line } of openLines(tickets, view, stations)) {
    const variants = products.get(line.name) ?? new Map<string, number>();
    const choices = choicesText(line);
    variants.set(choices, (variants.get(choices) ?? 0) + line.quantity);
    products.set(line.name, variants);
  }
  return [...products]
    .map(([name, variants]) => ({
      name,
      total: sum([...variants.values()]),
      variants: [...variants]
        .map(([choices, total]) => ({ choices, total }))
        .sort((a, b) => b.total - a.total || a.choices.localeCompare(b.choices)),
    }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name));
}

export interface MergedRow {
  readonly key: string;
  readonly line: TicketLine;
  readonly total: number;
  /** The orders that include it, oldest first. */
  readonly wanted: readonly { readonly ticket: Entry<Order>; readonly line: TicketLine }[];
}

/** The open lines of all tickets as one table: identical items share a row, oldest first. */
export function mergedRows(
  tickets: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): readonly MergedRow[] {
  const rows = new Map<string, { ticket: Entry<Order>; line: TicketLine }[]>();
  for (const open of openLines(tickets, view, stations)) {
    const { line } = open;
    const key = JSON.stringify([line.name, choicesText(line), line.note, line.allergens]);
    rows.set(key, [...(rows.get(key) ?? []), open]);
  }
  return [...rows].flatMap(([key, wanted]) => {
    const [first] = wanted;
    const total = sum(wanted.map(({ line }) => line.quantity));
    return first ? [{ key, line: first.line, total, wanted }] : [];
  });
}

/** Accepted tickets without a row in the table: to be packed, handed over, or done again. */
export function withoutRow(
  tickets: readonly Entry<Order>[],
  view: View,
  stations: readonly string[],
): readonly Entry<Order>[] {
  const inRows = new Set(openLines(tickets, view, stations).map(({ ticket }) => ticket.id));
  return tickets.filter(({ id, data }) => data.status !== 'pending' && !inRows.has(id));
}

/** Orders that aren't accepted yet are not to be made yet. */
function openLines(tickets: readonly Entry<Order>[], view: View, stations: readonly string[]) {
  return tickets
    .filter(({ data }) => data.status === 'confirmed' || data.status === 'preparing')
    .flatMap((ticket) =>
      partOf(ticket.data, view, stations)
        .lines.filter(({ isPrepared }) => !isPrepared)
        .map((line) => ({ ticket, line })),
    );
}

export function choicesText({ choices }: Pick<TicketLine, 'choices'>): string {
  return choices.map(({ choice }) => choice).join(', ');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
