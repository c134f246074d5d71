import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { changeOf, removedLines } from '@fireline/domain/changes/changed-lines';
import { taxRows } from '@fireline/domain/money/tax-rows';
import { chosenText } from '@fireline/domain/order/chosen-text';
import { sortedLines } from '@fireline/domain/order/lines';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Check } from 'lucide-react';
import { changeText } from '#entities/order/status/change-text.ts';
import { Price } from '#entities/product/price.tsx';
import { sources } from '#entities/shop/sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { classNames } from '#ui/class-names.ts';
import { NewMark } from '#ui/feedback/new-mark.tsx';
import { type Highlight, highlightClass } from '#ui/highlight.ts';
import { UserText } from '#ui/user-text.tsx';

/** What was ordered, what of it is prepared, and what it costs. */
export function OrderLines({
  order,
  timeZone,
  highlightOf,
}: {
  order: Order;
  timeZone: string | undefined;
  /** Highlights lines that were marked just now or since the customer last looked. */
  highlightOf: (lineId: string) => Highlight;
}) {
  if (Object.keys(order.lines).length === 0) return <UncheckedItems order={order} />;
  // After this status everything is prepared, marked or not; before it, marks left by a recall
  // don't count.
  const showsMarks = order.status === 'preparing';
  const currency = order.currency ?? 'USD';
  return (
    <div className="grid gap-4">
      <ul className="grid gap-2">
        {sortedLines(order).map(([lineId, line]) => {
          const isPrepared = showsMarks && lineId in order.prepared;
          const highlight = isPrepared ? highlightOf(lineId) : undefined;
          return (
            <li
              key={`${lineId} ${isPrepared}`}
              className={classNames(
                '-mx-2 grid grid-cols-[1.75rem_minmax(0,1fr)_auto] gap-x-2 rounded-control px-2 py-1',
                highlightClass(highlight),
              )}
            >
              <PreparedMark isPrepared={isPrepared} quantity={line.quantity} />
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-x-2 font-medium">
                  <UserText>{line.name}</UserText>
                  <LineChange order={order} lineId={lineId} />
                  {isPrepared && (
                    <span aria-hidden className="font-semibold text-sm text-success">
                      {texts.orders.prepared}
                    </span>
                  )}
                  {highlight === 'away' && <NewMark />}
                </p>
                {line.choices.length > 0 && (
                  <p className="wrap-anywhere text-ink-muted text-sm">
                    {chosenText(
                      line.quantity,
                      line.choices.map(({ choice }) => choice),
                    )}
                  </p>
                )}
                {line.note !== '' && (
                  <UserText as="p" className="text-ink-muted text-sm italic">
                    {texts.orders.quoted({ text: line.note })}
                  </UserText>
                )}
                {line.allergens.length > 0 && (
                  <p className="text-ink-muted text-xs">
                    {texts.orders.contains({ allergens: allergenNames(line.allergens) })}
                  </p>
                )}
              </div>
              <Price amount={line.unitPrice * line.quantity} currency={currency} />
            </li>
          );
        })}
        {removedLines(order).map(([lineId, line]) => (
          <li key={lineId} className="text-ink-muted">
            <del>
              <span className="numeric">{line.quantity} ×</span> <UserText>{line.name}</UserText>
            </del>
            <span className="ml-2 text-sm">{texts.orders.itemRemoved}</span>
          </li>
        ))}
      </ul>
      {order.changed && (
        <UserText as="p" className="rounded-control bg-warning-soft px-3 py-2 text-sm">
          {texts.orders.itemsChangedBecause({ reason: order.changed.reason })}{' '}
          {changeText(
            { what: '', from: order.changed.from, to: order.fulfilment },
            order.changed.at,
            timeZone,
          )}
        </UserText>
      )}
      <OrderTotals order={order} currency={currency} />
    </div>
  );
}

/** What the shop has changed of a line. */
function LineChange({ order, lineId }: { order: Order; lineId: string }) {
  const change = changeOf(order, lineId);
  if (change === null) return null;
  return (
    <span className="rounded-md bg-warning-soft px-1.5 font-medium text-sm">
      {change === 'added'
        ? texts.orders.itemAdded
        : texts.orders.itemWas({ quantity: change.quantity })}
    </span>
  );
}

function PreparedMark({ isPrepared, quantity }: { isPrepared: boolean; quantity: number }) {
  if (!isPrepared) return <span className="numeric text-ink-muted">{quantity} ×</span>;
  return (
    <span className="numeric flex h-6 items-center gap-0.5 font-semibold text-success">
      <Check aria-hidden className="size-4 shrink-0" strokeWidth={3} />
      {quantity > 1 && <span aria-hidden>{quantity}</span>}
      <span className="sr-only">{texts.orders.preparedCount({ count: quantity })}</span>
    </span>
  );
}

export function OrderTotals({ order, currency }: { order: Order; currency: string }) {
  const taxes = taxRows(order).map(({ label, amount }) => [label, amount] as const);
  const { taxIncluded } = order;
  const rows = [
    [texts.orders.subtotal, order.subtotal],
    [texts.payment.discount({ code: order.discountCode ?? '' }), order.discount && -order.discount],
    ...(taxIncluded ? [] : taxes),
    [texts.orders.deliveryFee, order.deliveryFee || undefined],
    [texts.order.serviceCharge, order.serviceCharge],
    [texts.order.rounding, order.rounding || undefined],
  ] as const;
  if (order.total === undefined) return null;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-4 gap-y-1 border-line border-t pt-3 text-sm">
      <Rows rows={rows} currency={currency} />
      <dt className="pt-1 font-bold text-base">{texts.orders.total}</dt>
      <dd className="pt-1 text-right font-bold text-base">
        <Price amount={order.total} currency={currency} />
      </dd>
      {taxIncluded && <Rows rows={taxes} currency={currency} />}
    </dl>
  );
}

function Rows({
  rows,
  currency,
}: {
  rows: readonly (readonly [label: string, amount: number | undefined])[];
  currency: string;
}) {
  return rows.map(
    ([label, amount]) =>
      amount !== undefined && (
        <div key={label} className="contents">
          <dt className="text-ink-muted">{label}</dt>
          <dd className="text-right">
            <Price amount={amount} currency={currency} />
          </dd>
        </div>
      ),
  );
}

/** Until the order is verified there are no prices; names come from the menu. */
function UncheckedItems({ order }: { order: Order }) {
  const menu = useLiveQuery(sources.menu());
  const products = menu.status === 'ready' ? menu.data.entries : [];
  return (
    <div className="grid gap-3">
      <ul className="grid gap-2">
        {order.items.map((item) => (
          <li key={JSON.stringify(item)} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2">
            <span className="numeric text-ink-muted">{item.quantity} ×</span>
            <div className="min-w-0">
              <p className="font-medium">
                {products.find(({ id }) => id === item.productId)?.data.name ??
                  texts.orders.unknownItem}
              </p>
              {item.note !== '' && (
                <UserText as="p" className="text-ink-muted text-sm italic">
                  {texts.orders.quoted({ text: item.note })}
                </UserText>
              )}
            </div>
          </li>
        ))}
      </ul>
      {order.status === 'placed' && (
        <p className="text-ink-muted text-sm">{texts.orders.pricesLater}</p>
      )}
    </div>
  );
}
