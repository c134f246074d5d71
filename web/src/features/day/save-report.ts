/** A report as a CSV file: a name and its amounts per row, in the format of the shop's country. */
import type { Closing } from '@fireline/domain/day/closing';
import { amountText } from '@fireline/domain/money/typed-money';
import { csvFormatOf, csvFormats } from '@fireline/domain/shop/csv-format';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import type { Shop } from '@fireline/domain/shop/settings';
import { sheetText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import Papa from 'papaparse';
import { openFile } from '#lib/files/save-file.ts';

export async function saveReport(closing: Closing, shop: Shop | null): Promise<void> {
  const timeZone = shop?.timeZone ?? 'UTC';
  const file = await openFile(`report-${closing.number}-${dateIn(timeZone, closing.until)}.csv`);
  if (file === null) return;
  const format = csvFormats[csvFormatOf(shop)];
  const options = { delimiter: format.separator, escapeFormulae: true, newline: '\r\n' };
  const text = Papa.unparse(rowsOf(closing, timeZone, format.decimal), options);
  await file.write(`${format.hasMark ? '\uFEFF' : ''}${text}\r\n`);
  await file.close();
}

function rowsOf(closing: Closing, timeZone: string, decimal: string): string[][] {
  const { currency, by, counted, reopened } = closing;
  const money = (amount: number) => amountText(amount, currency, decimal);
  return [
    [texts.day.report({ number: closing.number }), currency],
    [`${sheetText(closing.from, timeZone)} – ${sheetText(closing.until, timeZone)}`, timeZone],
    [texts.day.signedBy({ name: by.name }), closing.note],
    ...(reopened ? [[texts.day.reopened, reopened.name, reopened.reason]] : []),
    [texts.day.salesText({ count: closing.orders }), money(closing.sales)],
    [texts.day.deliveryFees, money(closing.deliveryFees)],
    [texts.day.serviceCharges, money(closing.serviceCharges)],
    [texts.day.discounts, money(closing.discounts)],
    [texts.day.rounding, money(closing.rounding)],
    [texts.day.taxByRate, texts.day.net, texts.day.tax, texts.day.gross],
    ...closing.taxes.map(({ rate, net, tax, gross }) => [
      `${String(rate).replace('.', decimal)} %`,
      money(net),
      money(tax),
      money(gross),
    ]),
    [texts.day.tax, money(closing.tax)],
    [
      texts.day.payments,
      texts.day.count,
      texts.day.amount,
      texts.day.tips,
      texts.payment.refunded,
      texts.day.sum,
    ],
    ...closing.payments.map(({ method, count, amount, tips, refunded }) => [
      texts.payment[method],
      String(count),
      money(amount),
      money(tips),
      money(-refunded),
      money(amount + tips - refunded),
    ]),
    [texts.day.unpaid({ count: closing.unpaid.orders }), money(closing.unpaid.amount)],
    [texts.day.cash, money(closing.cash)],
    [texts.day.countedShort, counted === null ? texts.day.notCounted : money(counted)],
  ];
}
