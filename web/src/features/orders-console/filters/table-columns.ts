export const tableColumns = [
  'number',
  'name',
  'wait',
  'status',
  'type',
  'lines',
  'total',
  'courier',
  'marks',
  'placed',
  'changed',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** The default columns; the number is always included. */
export const usualColumns: readonly TableColumn[] = tableColumns.slice(0, 9);

/** Puts the number, the wait, and the status first. */
export function urgentFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const first = (['number', 'wait', 'status'] as const).filter((one) => columns.includes(one));
  return [...first, ...columns.filter((column) => !first.some((one) => one === column))];
}
