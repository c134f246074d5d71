/**
 * Orders as rows of a CSV file: one per order, or one per line. Times by the shop's clock, amounts
 * as decimals of the currency. Text that people entered can't become a formula in a spreadsheet.
 */

import { lineTotal } from '@fireline/domain/money/money';
import { amountText } from '@fireline/domain/money/typed-money';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import { reachedTimes } from '@fireline/domain/order/reached';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { sheetText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { repeatedHourMark } from '@fireline/domain/time/repeated-hour';
import Papa from 'papaparse';
import type { Entry } from '#platform/live/state.ts';

export type CsvRows = 'orders' | 'lines';

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A cell that a spreadsheet might take for a formula, which is prefixed with an apostrophe. Leading
 * whitespace doesn't make it safe, since it's often stripped, nor do the signs' full-width forms.
 */
const formula = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/**
 * Where another delimiter is used (`;` in half of Europe, or a tab), the text after it, or after a
 * line break, becomes a separate cell: quotes don't help there.
 */
const hiddenFormula = /([;\t\r\n]\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

type Cell = string | number;
type Column<Row> = readonly [title: string, cell: (row: Row) => Cell];

interface LineRow {
  readonly order: Entry<Order>;
  readonly lineId: string;
  readonly line: OrderLine;
}

/** The header row, with a line end. */
export function csvHead(rows: CsvRows, timeZone: string): string {
  const columns = rows === 'orders' ? orderColumns(timeZone) : lineColumns(timeZone);
  return toCsv([columns.map(([title]) => title)]);
}

/** The rows of `orders`, each with a line end; empty if there are none. */
export function csvRows(orders: readonly Entry<Order>[], rows: CsvRows, timeZone: string): string {
  if (rows === 'orders') return toCsv(cells(orders, orderColumns(timeZone)));
  const lines = orders.flatMap((order) =>
    sortedLines(order.data).map(([lineId, line]): LineRow => ({ order, lineId, line })),
  );
  return toCsv(cells(lines, lineColumns(timeZone)));
}

function orderColumns(timeZone: string): readonly Column<Entry<Order>>[] {
  const { office } = texts;
  const time = (
    title: (values: { timeZone: string }) => string,
    at: (order: Order) => number | null | undefined,
  ) => [title({ timeZone }), ({ data }: Entry<Order>) => localTime(at(data), timeZone)] as const;
  const money = (title: string, amount: (order: Order) => number | undefined) =>
    [title, ({ data }: Entry<Order>) => decimal(amount(data), data.currency)] as const;
  return [
    [office.columnNumber, ({ id }) => orderLabel(id)],
    [office.columnStatus, ({ data }) => texts.status[data.status]],
    [office.columnType, ({ data }) => data.fulfilment.type],
    [office.columnCustomer, ({ data }) => data.customerName],
    time(office.columnPlaced, ({ placedAt }) => placedAt),
    time(office.columnRequested, ({ fulfilment }) => fulfilment.requestedFor),
    time(office.columnConfirmed, (order) => reachedTimes(order).confirmed),
    time(office.columnPreparing, (order) => reachedTimes(order).preparing),
    time(office.columnReady, (order) => reachedTimes(order).ready),
    time(office.columnOutForDelivery, (order) => reachedTimes(order).out_for_delivery),
    time(office.columnClosed, (order) => {
      const { completed, cancelled, rejected } = reachedTimes(order);
      return completed ?? cancelled ?? rejected;
    }),
    [office.columnReason, ({ data }) => data.reason ?? ''],
    [
      office.columnItems,
      ({ data }) =>
        sortedLines(data)
          .map(([, line]) => lineText(line))
          .join('; '),
    ],
    [office.columnNote, ({ data }) => data.note],
    money(office.columnSubtotal, ({ subtotal }) => subtotal),
    money(office.columnTax, ({ tax }) => tax),
    money(office.columnDeliveryFee, ({ deliveryFee }) => deliveryFee),
    money(office.columnTotal, ({ total }) => total),
    [office.columnCurrency, ({ data }) => data.currency ?? ''],
  ];
}

function lineColumns(timeZone: string): readonly Column<LineRow>[] {
  const { office } = texts;
  return [
    [office.columnNumber, ({ order }) => orderLabel(order.id)],
    [office.columnStatus, ({ order }) => texts.status[order.data.status]],
    [office.columnType, ({ order }) => order.data.fulfilment.type],
    [office.columnCustomer, ({ order }) => order.data.customerName],
    [office.columnPlaced({ timeZone }), ({ order }) => localTime(order.data.placedAt, timeZone)],
    [office.columnLine, ({ lineId }) => Number(lineId)],
    [office.columnProduct, ({ line }) => line.name],
    [office.columnProductId, ({ line }) => line.productId],
    [office.columnChoices, ({ line }) => choicesText(line)],
    [office.columnNote, ({ line }) => line.note],
    [office.columnStation, ({ line }) => line.station],
    [office.columnQuantity, ({ line }) => line.quantity],
    [office.columnUnitPrice, ({ line, order }) => decimal(line.unitPrice, order.data.currency)],
    [
      office.columnLineTotal,
      ({ line, order }) => decimal(lineTotal(line.unitPrice, line.quantity), order.data.currency),
    ],
    [office.columnCurrency, ({ order }) => order.data.currency ?? ''],
  ];
}

function cells<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Cell[][] {
  return rows.map((row) => columns.map(([, cell]) => harmless(cell(row))));
}

function harmless(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replaceAll(hiddenFormula, "$1'") : cell;
}

function toCsv(rows: Cell[][]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

function lineText(line: OrderLine): string {
  const choices = chosenText(line.quantity, [choicesText(line)]);
  return `${line.quantity} × ${line.name}${choices === '' ? '' : ` (${choices})`}`;
}

function choicesText({ choices }: OrderLine): string {
  return choices.map(({ choice }) => choice).join(', ');
}

/** `3.90`, as a person would type it; empty without a currency, which determines the decimals. */
function decimal(amount: number | undefined, currency: string | undefined): string {
  if (amount === undefined || currency === undefined) return '';
  return amountText(amount, currency, '.');
}

/**
 * `2026-11-21 15:04:05`, which spreadsheets recognize as a time; with the offset (` GMT+2`) in the
 * hour that clocks show twice.
 */
function localTime(at: number | null | undefined, timeZone: string): string {
  if (at === null || at === undefined) return '';
  return sheetText(at, timeZone) + repeatedHourMark(at, timeZone);
}
