import type { DayReport } from '@fireline/domain/day/closing';
import { formatMoney } from '@fireline/domain/money/money';
import { texts } from '@fireline/domain/texts/texts';
import type { ReactNode } from 'react';
import { Price } from '#entities/product/price.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { FigureTable } from '#ui/figure-table.tsx';

/** What a business day adds up to. */
export function ReportFigures({ report }: { report: DayReport }) {
  const { currency, unpaid, unreadable } = report;
  const money = (amount: number) => formatMoney(amount, currency);
  const hasRefunds = report.payments.some(({ refunded }) => refunded !== 0);
  return (
    <div className="grid min-w-0 gap-6">
      {unreadable > 0 && (
        <Callout tone="danger">{texts.day.unreadable({ count: unreadable })}</Callout>
      )}
      {unpaid.orders > 0 && (
        <Callout tone="warning" title={texts.day.unpaid({ count: unpaid.orders })}>
          {texts.day.unpaidText({ amount: money(unpaid.amount) })}
        </Callout>
      )}
      <Card>
        <dl className="grid grid-cols-2 gap-4">
          <Figure
            name={texts.day.sales}
            amount={report.sales}
            currency={currency}
            hint={texts.day.salesText({ count: report.orders })}
          />
          <Figure name={texts.day.tax} amount={report.tax} currency={currency} />
          {report.deliveryFees > 0 && (
            <Figure
              name={texts.day.deliveryFees}
              amount={report.deliveryFees}
              currency={currency}
            />
          )}
          {report.serviceCharges > 0 && (
            <Figure
              name={texts.day.serviceCharges}
              amount={report.serviceCharges}
              currency={currency}
            />
          )}
          {report.discounts > 0 && (
            <Figure name={texts.day.discounts} amount={report.discounts} currency={currency} />
          )}
          {report.rounding !== 0 && (
            <Figure name={texts.day.rounding} amount={report.rounding} currency={currency} />
          )}
        </dl>
      </Card>
      {report.taxes.length > 0 && (
        <Amounts
          title={texts.day.taxByRate}
          head={[texts.day.rate, texts.day.net, texts.day.tax, texts.day.gross]}
          rows={report.taxes.map(({ rate, net, tax, gross }) => ({
            name: texts.order.taxAt({ rate }),
            cells: [money(net), money(tax), money(gross)],
          }))}
        />
      )}
      <Amounts
        title={texts.day.payments}
        head={[
          texts.day.method,
          texts.day.count,
          texts.day.amount,
          texts.day.tips,
          ...(hasRefunds ? [texts.payment.refunded] : []),
          texts.day.sum,
        ]}
        rows={report.payments.map(({ method, count, amount, tips, refunded }) => ({
          name: texts.payment[method],
          cells: [
            String(count),
            money(amount),
            money(tips),
            ...(hasRefunds ? [money(-refunded)] : []),
            money(amount + tips - refunded),
          ],
        }))}
        none={texts.day.paymentsNone}
      />
    </div>
  );
}

interface FigureProps {
  name: string;
  amount: number;
  currency: string;
  hint?: string;
}

function Figure({ name, amount, currency, hint }: FigureProps) {
  return (
    <div>
      <dt className="text-ink-muted text-sm">{name}</dt>
      <dd className="font-semibold text-2xl">
        <Price amount={amount} currency={currency} />
      </dd>
      {hint !== undefined && <dd className="text-ink-muted text-sm">{hint}</dd>}
    </div>
  );
}

interface AmountsProps {
  title: string;
  /** Headings of the first column and of the amounts. */
  head: readonly string[];
  rows: readonly { readonly name: string; readonly cells: readonly string[] }[];
  /** Said instead of an empty table. */
  none?: ReactNode;
}

function Amounts({ title, head, rows, none }: AmountsProps) {
  return (
    <section aria-label={title} className="grid min-w-0 gap-2">
      <h2 className="text-lg">{title}</h2>
      {rows.length === 0 ? (
        <p className="text-ink-muted">{none}</p>
      ) : (
        <FigureTable
          caption={title}
          head={head}
          rows={rows.map((row) => ({ ...row, key: row.name }))}
        />
      )}
    </section>
  );
}
