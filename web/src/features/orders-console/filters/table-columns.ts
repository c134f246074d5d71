/** The columns of the table of orders. */
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

/** What is shown where nobody chose; the number is always there. */
export const usualColumns: readonly TableColumn[] = tableColumns.slice(0, 9);

/** The number, how long it waits and where it is, before everything else. */
export function urgentFirst(columns: readonly TableColumn[]): readonly TableColumn[] {
  const first = (['number', 'wait', 'status'] as const).filter((one) => columns.includes(one));
  return [...first, ...columns.filter((column) => !first.some((one) => one === column))];
}
