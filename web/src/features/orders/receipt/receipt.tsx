import { formatMoney, lineTotal } from '@fireline/domain/money/money';
import type { OrderReceipt } from '@fireline/domain/money/order-payment';
import type { Payment } from '@fireline/domain/money/payment';
import { reversedIds } from '@fireline/domain/money/refund';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import { reachedTimes } from '@fireline/domain/order/reached';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { creditNotesOf } from '@fireline/domain/receipts/receipt';
import { longDateText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import type { ReactNode } from 'react';
import { creditNoteTitle } from '#entities/order/payment/receipt-links.ts';
import { Price } from '#entities/product/price.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { ShopLogo } from '#entities/shop/shop-logo.tsx';
import type { Entry } from '#platform/live/state.ts';
import { UserText } from '#ui/user-text.tsx';
import { OrderTotals } from '../order/order-lines.tsx';

interface ReceiptProps {
  entry: Entry<Order>;
  payments: readonly Entry<Payment>[];
}

/** What was sold, its tax, and how it was paid. Refunds are added below; the rest never changes. */
export function Receipt({ entry: { id, data: order }, payments }: ReceiptProps) {
  const timeZone = useShop()?.timeZone;
  const { receipt, currency = '', fulfilment } = order;
  const { completed, ...reached } = reachedTimes(order);
  const canceled = reached.cancelled ?? reached.rejected;
  if (!receipt) return null;
  const { amount, taxes = order.taxes } = receipt;
  return (
    <>
      <Head given={receipt} title={texts.receipt.titleNumber({ number: receipt.number })}>
        <Fact name={texts.receipt.order}>{orderLabel(id)}</Fact>
        {completed !== undefined && (
          <Fact name={texts.receipt.fulfilment({ type: fulfilment.type })}>
            {longDateText(completed, 'full', timeZone)}
          </Fact>
        )}
        {canceled !== undefined && (
          <Fact name={texts.receipt.canceled}>{longDateText(canceled, 'full', timeZone)}</Fact>
        )}
      </Head>
      {amount === undefined ? (
        <>
          <ul aria-label={texts.receipt.items} className="grid gap-2">
            {sortedLines(order).map(([lineId, line]) => (
              <Line key={lineId} line={line} currency={currency} />
            ))}
          </ul>
          <OrderTotals order={order} currency={currency} />
        </>
      ) : (
        <Sum name={texts.receipt.advance} amount={amount} currency={currency} />
      )}
      {taxes.length > 0 && <Taxes taxes={taxes} currency={currency} />}
      <Payments entries={payments} currency={currency} timeZone={timeZone} />
      {amount === undefined && <p>{texts.receipt.thanks}</p>}
    </>
  );
}

interface CreditNoteProps extends ReceiptProps {
  note: OrderReceipt;
}

/** What was refunded of an order that has a receipt; or that this was a mistake. */
export function CreditNote({ entry: { id, data: order }, payments, note }: CreditNoteProps) {
  const { receipt, currency = '' } = order;
  const { amount = 0, taxes = [] } = note;
  const payment = payments.find((one) => one.id === note.entry)?.data;
  const canceled = creditNotesOf(order).find(({ entry }) => entry === payment?.of?.id);
  const pieces = Object.entries(payment?.lines ?? {});
  const reason = payment?.reason ?? order.reason;
  const positive = taxes.map(({ rate, ...share }) => ({
    rate,
    net: Math.abs(share.net),
    tax: Math.abs(share.tax),
    gross: Math.abs(share.gross),
  }));
  return (
    <>
      <Head given={note} title={creditNoteTitle(note)}>
        <Fact name={texts.receipt.order}>{orderLabel(id)}</Fact>
        <Fact name={texts.receipt.about}>
          {canceled
            ? creditNoteTitle(canceled)
            : texts.receipt.titleNumber({ number: receipt?.number ?? 0 })}
        </Fact>
        {reason && (
          <Fact name={texts.receipt.reason}>
            <UserText>{reason}</UserText>
          </Fact>
        )}
      </Head>
      {pieces.length > 0 && (
        <ul aria-label={texts.receipt.items} className="grid gap-1">
          {pieces.map(([lineId, quantity]) => (
            <li key={lineId}>
              <span className="numeric">{quantity} ×</span>{' '}
              <UserText>{order.lines[lineId]?.name ?? ''}</UserText>
            </li>
          ))}
        </ul>
      )}
      <Sum name={texts.orders.total} amount={Math.abs(amount)} currency={currency} />
      {taxes.length > 0 && <Taxes taxes={positive} currency={currency} />}
    </>
  );
}

interface HeadProps {
  given: OrderReceipt;
  title: string;
  children: ReactNode;
}

/** Who gives it, its number, and when it was given. */
function Head({ given, title, children }: HeadProps) {
  const timeZone = useShop()?.timeZone;
  return (
    <header className="grid gap-2 border-current border-b-2 pb-3">
      <ShopLogo className="size-[4em] object-left" />
      <UserText as="p" className="whitespace-pre-line font-semibold">
        {given.head}
      </UserText>
      {given.taxNumber !== '' && <p>{texts.receipt.taxNumber({ number: given.taxNumber })}</p>}
      <h2 className="numeric font-sans text-[1.5em] tracking-normal">{title}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4">
        <Fact name={texts.receipt.date}>{longDateText(given.at, 'full', timeZone)}</Fact>
        {children}
      </dl>
    </header>
  );
}

function Sum({ name, amount, currency }: { name: string; amount: number; currency: string }) {
  return (
    <p className="flex justify-between gap-4 font-bold">
      <span>{name}</span>
      <Price amount={amount} currency={currency} />
    </p>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="text-right">{children}</dd>
    </>
  );
}

function Line({ line, currency }: { line: OrderLine; currency: string }) {
  const { name, quantity, unitPrice } = line;
  const choices = chosenText(
    quantity,
    line.choices.map(({ choice }) => choice),
  );
  return (
    <li className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
      <UserText className="font-semibold">{name}</UserText>
      <Price amount={lineTotal(unitPrice, quantity)} currency={currency} />
      <span className="numeric">
        {texts.receipt.each({ quantity, price: formatMoney(unitPrice, currency) })}
      </span>
      {choices !== '' && (
        <UserText as="p" className="col-span-2">
          {choices}
        </UserText>
      )}
    </li>
  );
}

function Taxes({ taxes, currency }: { taxes: Order['taxes']; currency: string }) {
  const money = (amount: number) => formatMoney(amount, currency);
  return (
    <table className="w-full text-right text-[0.875em]">
      <caption className="sr-only">{texts.receipt.tax}</caption>
      <thead>
        <tr className="border-current border-b">
          <th scope="col" className="text-left">
            {texts.receipt.rate}
          </th>
          <th scope="col">{texts.receipt.net}</th>
          <th scope="col">{texts.receipt.tax}</th>
          <th scope="col">{texts.receipt.gross}</th>
        </tr>
      </thead>
      <tbody>
        {taxes.map(({ rate, net, tax, gross }) => (
          <tr key={rate} className="numeric">
            <th scope="row" className="text-left font-normal">
              {texts.order.taxAt({ rate })}
            </th>
            <td>{money(net)}</td>
            <td>{money(tax)}</td>
            <td>{money(gross)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PaymentsProps {
  entries: readonly Entry<Payment>[];
  currency: string;
  timeZone: string | undefined;
}

/** What was paid and refunded, without entries that were wrong. */
function Payments({ entries, currency, timeZone }: PaymentsProps) {
  const wrong = reversedIds(entries);
  const counted = entries.filter(({ id, data }) => isMoney(data) && !wrong.has(id));
  if (counted.length === 0) return null;
  return (
    <ul aria-label={texts.receipt.payments} className="grid gap-1">
      {counted.map(({ id, data: { kind, method, amount, tip, at, doneAt = at, reason } }) => (
        <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4">
          <span>
            {texts.receipt.entry({
              kind,
              method,
              time: longDateText(doneAt, 'full', timeZone),
            })}
          </span>
          <span>
            {kind === 'refunded' && '−'}
            <Price amount={amount + tip} currency={currency} />
          </span>
          {tip > 0 && (
            <span className="col-span-2 text-[0.875em]">
              {texts.receipt.tip({ amount: formatMoney(tip, currency) })}
            </span>
          )}
          {reason && <UserText className="col-span-2 text-[0.875em]">{reason}</UserText>}
        </li>
      ))}
    </ul>
  );
}

function isMoney({ kind }: Payment): boolean {
  return kind === 'paid' || kind === 'refunded';
}
