/**
 * Orders as rows of a CSV file: one per order, or one per line. Times by the shop's clock, amounts
 * as decimals of the currency, in the format of the country's spreadsheets.
 */

import { addressLines } from '@fireline/domain/delivery/address-format';
import { lineTotal } from '@fireline/domain/money/money';
import { amountText } from '@fireline/domain/money/typed-money';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import { reachedTimes } from '@fireline/domain/order/reached';
import type { Contact, Order, OrderLine } from '@fireline/domain/order/schema';
import type { CsvFormat } from '@fireline/domain/shop/csv-format';
import { sheetText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { repeatedHourMark } from '@fireline/domain/time/repeated-hour';
import { type Cell, csvText } from '#lib/files/csv-text.ts';
import type { Entry } from '#platform/live/state.ts';

export type CsvRows = 'orders' | 'lines';

/** An order with what is stored elsewhere. */
export interface CsvOrder {
  readonly order: Entry<Order>;
  /** Null if it wasn't read or was erased. */
  readonly contact: Contact | null;
  /** The courier's name; empty if there is none. */
  readonly courier: string;
}

/** How the file is written. */
export interface CsvStyle {
  readonly rows: CsvRows;
  readonly timeZone: string;
  /** Whose way of writing addresses it follows (ISO 3166). */
  readonly country: string | null;
  readonly format: CsvFormat;
  readonly withoutContacts: boolean;
}

type Column<Row> = readonly [title: string, cell: (row: Row) => Cell];

interface LineRow {
  readonly order: Entry<Order>;
  readonly lineId: string;
  readonly line: OrderLine;
}

/** The header row, with a line end. */
export function csvHead(style: CsvStyle): string {
  const columns = style.rows === 'orders' ? orderColumns(style) : lineColumns(style);
  return csvText([columns.map(([title]) => title)], style.format);
}

/** The rows of `orders`, each with a line end; empty if there are none. */
export function csvRows(orders: readonly CsvOrder[], style: CsvStyle): string {
  if (style.rows === 'orders') return csvText(cells(orders, orderColumns(style)), style.format);
  const lines = orders.flatMap(({ order }) =>
    sortedLines(order.data).map(([lineId, line]): LineRow => ({ order, lineId, line })),
  );
  return csvText(cells(lines, lineColumns(style)), style.format);
}

function orderColumns({
  timeZone,
  country,
  format,
  withoutContacts,
}: CsvStyle): readonly Column<CsvOrder>[] {
  const { office } = texts;
  const time = (
    title: (values: { timeZone: string }) => string,
    at: (order: Order) => number | null | undefined,
  ) => [title({ timeZone }), ({ order }: CsvOrder) => localTime(at(order.data), timeZone)] as const;
  const money = (title: string, amount: (order: Order) => number | undefined) =>
    [
      title,
      ({ order: { data } }: CsvOrder) => decimal(amount(data), data.currency, format),
    ] as const;
  return [
    [office.columnNumber, ({ order }) => orderLabel(order.id)],
    [office.columnStatus, ({ order: { data } }) => texts.status[data.status]],
    [office.columnType, ({ order: { data } }) => data.fulfilment.type],
    [office.columnCustomer, ({ order: { data } }) => data.customerName],
    ...(withoutContacts ? [] : contactColumns(country)),
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
    [office.columnReason, ({ order: { data } }) => data.reason ?? ''],
    [
      office.columnItems,
      ({ order: { data } }) =>
        sortedLines(data)
          .map(([, line]) => lineText(line))
          .join('; '),
    ],
    [office.columnNote, ({ order: { data } }) => data.note],
    money(office.columnSubtotal, ({ subtotal }) => subtotal),
    [office.columnDiscountCode, ({ order: { data } }) => data.discountCode ?? ''],
    money(office.columnDiscount, ({ total, discount = 0 }) =>
      total === undefined ? total : discount,
    ),
    [office.columnTaxRate, ({ order: { data } }) => rateText(onlyRate(data), format)],
    money(office.columnTax, ({ tax }) => tax),
    [office.columnTaxIncluded, ({ order: { data } }) => yesOrNo(data)],
    [office.columnTaxes, ({ order: { data } }) => taxesText(data, format)],
    money(office.columnDeliveryFee, ({ deliveryFee }) => deliveryFee),
    money(office.columnServiceCharge, ({ total, serviceCharge = 0 }) =>
      total === undefined ? total : serviceCharge,
    ),
    money(office.columnRounding, ({ total, rounding }) => (total === undefined ? total : rounding)),
    money(office.columnTotal, ({ total }) => total),
    money(office.columnPaid, ({ payment }) => payment?.paid),
    money(office.columnRefunded, ({ payment }) => payment && (payment.refunded ?? 0)),
    money(office.columnTips, ({ payment }) => payment?.tips),
    [office.columnPayBy, ({ order: { data } }) => data.payBy ?? ''],
    [office.columnCurrency, ({ order: { data } }) => data.currency ?? ''],
  ];
}

function contactColumns(country: string | null): readonly Column<CsvOrder>[] {
  const { office } = texts;
  return [
    [office.columnPhone, ({ contact }) => contact?.phone ?? ''],
    [office.columnEmail, ({ contact }) => contact?.email ?? ''],
    [office.columnAddress, ({ contact }) => addressIn(contact, country)],
    [office.columnCourier, ({ courier }) => courier],
  ];
}

function lineColumns({ timeZone, format }: CsvStyle): readonly Column<LineRow>[] {
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
    [office.columnTaxRate, ({ line }) => rateText(line.taxRate, format)],
    [
      office.columnUnitPrice,
      ({ line, order }) => decimal(line.unitPrice, order.data.currency, format),
    ],
    [
      office.columnLineTotal,
      ({ line, order }) =>
        decimal(lineTotal(line.unitPrice, line.quantity), order.data.currency, format),
    ],
    [office.columnCurrency, ({ order }) => order.data.currency ?? ''],
  ];
}

function cells<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Cell[][] {
  return rows.map((row) => columns.map(([, cellOf]) => cellOf(row)));
}

/** `14 Elm Street, Apt 3, 11201 Brooklyn (ring twice)`. */
function addressIn(contact: Contact | null, country: string | null): string {
  if (!contact?.address) return '';
  const { instructions } = contact.address;
  const address = addressLines(contact.address, country).join(', ');
  return instructions === '' ? address : `${address} (${instructions})`;
}

/** `8.875`; empty if it isn't known. */
function rateText(rate: number | undefined, { decimal: sign }: CsvFormat): string {
  return rate === undefined ? '' : String(rate).replace('.', sign);
}

function lineText(line: OrderLine): string {
  const choices = chosenText(line.quantity, [choicesText(line)]);
  return `${line.quantity} × ${line.name}${choices === '' ? '' : ` (${choices})`}`;
}

function choicesText({ choices }: OrderLine): string {
  return choices.map(({ choice }) => choice).join(', ');
}

/** The rate of an order whose prices all have the same. */
function onlyRate({ taxes }: Order): number | undefined {
  return taxes.length === 1 ? taxes[0]?.rate : undefined;
}

/** Empty if there are no prices. */
function yesOrNo({ total, taxIncluded }: Order): string {
  if (total === undefined) return '';
  return taxIncluded ? texts.office.valueYes : texts.office.valueNo;
}

/** `19%: 1.20 / 7%: 0.65`. */
function taxesText({ taxes, currency }: Order, format: CsvFormat): string {
  return taxes
    .filter(({ tax }) => tax > 0)
    .map(({ rate, tax }) => `${rateText(rate, format)}%: ${decimal(tax, currency, format)}`)
    .join(' / ');
}

/** `3.90`, as a person would type it; empty without a currency, which determines the decimals. */
function decimal(
  amount: number | undefined,
  currency: string | undefined,
  format: CsvFormat,
): string {
  if (amount === undefined || currency === undefined) return '';
  return amountText(amount, currency, format.decimal);
}

/**
 * `2026-11-21 15:04:05`, which spreadsheets recognize as a time; with the offset (` GMT+2`) in the
 * hour that clocks show twice.
 */
function localTime(at: number | null | undefined, timeZone: string): string {
  if (at === null || at === undefined) return '';
  return sheetText(at, timeZone) + repeatedHourMark(at, timeZone);
}
