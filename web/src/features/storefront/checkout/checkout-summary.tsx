import { allergenNames } from '@fireline/domain/catalog/allergen-names';
import { servedWords } from '@fireline/domain/catalog/served-words';
import type { Totals } from '@fireline/domain/money/pricing';
import { chosenText } from '@fireline/domain/order/chosen-text';
import type { FulfilmentType } from '@fireline/domain/order/status';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Clock } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'react-router-dom';
import { Price } from '#entities/product/price.tsx';
import { LegalLinks } from '#entities/shop/legal-links.tsx';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { clockText } from '#ui/time/time-text.ts';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { UserText } from '#ui/user-text.tsx';
import { type CheckedCart, type CheckedLine, pricesNow } from '../cart/cart-check.ts';
import { withSeenPrices } from '../cart/cart-lines.ts';
import { TotalsList } from '../cart/totals-list.tsx';
import { cartStore } from '../cart/use-cart.ts';
import { momentWords } from '../menu/shop-hours.ts';
import type { ReadyTime } from './checkout-time.ts';

interface CheckoutSummaryProps {
  checked: CheckedCart | null;
  /** The lines that aren't served at the chosen time. */
  notServed: readonly CheckedLine[];
  shop: Shop | null;
  /** The discount code that was applied. */
  code: string | undefined;
  type: FulfilmentType;
  /** Whether it's known what a delivery costs. */
  hasFee: boolean;
  /** Null until known. */
  ready: ReadyTime | null;
  /** Minor units. */
  tip: number;
  /** Why nothing can be ordered now. */
  obstacle: string | null;
  isSending: boolean;
  /** Why the last attempt failed. */
  failure: string | null;
}

const obstacleId = 'checkout-obstacle';

/** What is about to be ordered, its total and time, and the button. */
export function CheckoutSummary({
  checked,
  notServed,
  shop,
  code,
  type,
  hasFee,
  ready,
  tip,
  obstacle,
  isSending,
  failure,
}: CheckoutSummaryProps) {
  const button = useRef<HTMLButtonElement>(null);

  function acceptPrices(cart: CheckedCart) {
    cartStore().change((current) => ({
      ...current,
      lines: withSeenPrices(current.lines, pricesNow(cart)),
    }));
    // The pressed button is gone; move the focus to the next step.
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <Card className="grid gap-4 lg:sticky lg:top-20">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-lg">{texts.checkout.orderTitle}</h2>
        <Link
          to="/"
          className="touch-target rounded-md font-semibold text-accent-ink text-sm hover:underline"
        >
          {texts.checkout.change}
        </Link>
      </div>
      {checked && shop ? (
        <>
          <Lines checked={checked} notServed={notServed} currency={shop.currency} />
          <TotalsList
            totals={checked.totals}
            isDelivery={type === 'delivery' && hasFee}
            code={code}
          />
          {tip > 0 && <WithTip totals={checked.totals} tip={tip} />}
          {ready && <ReadyLine ready={ready} shop={shop} type={type} />}
          {ready && <TimeZoneNote timeZone={shop.timeZone} />}
          <p className="text-ink-muted text-sm">{texts.checkout.estimate}</p>
        </>
      ) : (
        <SumsSkeleton />
      )}
      <div id={obstacleId} className="grid gap-3 empty:hidden">
        {checked?.hasNotices && <PriceChanges checked={checked} onAccept={acceptPrices} />}
        {obstacle !== null && !(checked?.hasNotices && !checked.hasProblems) && (
          <Callout tone="warning" announce>
            {obstacle}
          </Callout>
        )}
      </div>
      {failure && (
        <Callout tone="danger" announce title={texts.checkout.failedTitle}>
          {failure}
        </Callout>
      )}
      <Button
        ref={button}
        type="submit"
        variant="primary"
        size="lg"
        wide
        disabled={obstacle !== null}
        busy={isSending}
        aria-describedby={obstacle === null ? undefined : obstacleId}
      >
        {texts.checkout.placeOrder}
        {checked && !checked.hasProblems && (
          <span className="numeric font-normal">
            <span aria-hidden>· </span>
            <Price amount={checked.totals.total + tip} currency={checked.totals.currency} />
          </span>
        )}
      </Button>
      <LegalLinks className="justify-center" />
    </Card>
  );
}

function WithTip({ totals: { total, currency }, tip }: { totals: Totals; tip: number }) {
  return (
    <dl className="grid gap-1.5 text-sm">
      <div className="flex justify-between gap-4">
        <dt className="text-ink-muted">{texts.payment.tip}</dt>
        <dd>
          <Price amount={tip} currency={currency} />
        </dd>
      </div>
      <div className="flex justify-between gap-4 font-bold text-base">
        <dt>{texts.payment.withTip}</dt>
        <dd>
          <Price amount={total + tip} currency={currency} />
        </dd>
      </div>
    </dl>
  );
}

function PriceChanges({
  checked,
  onAccept,
}: {
  checked: CheckedCart;
  onAccept: (checked: CheckedCart) => void;
}) {
  const changed = checked.lines.filter(({ notice }) => notice !== null);
  return (
    <Callout
      tone="info"
      announce
      title={changed.length === 1 ? texts.checkout.priceChanged : texts.checkout.pricesChanged}
      action={
        <Button size="sm" onClick={() => onAccept(checked)}>
          {texts.checkout.acceptPrices}
        </Button>
      }
    >
      <ul className="grid gap-1">
        {changed.map(({ key, name, notice }) => (
          <li key={key}>
            <strong className="wrap-anywhere">{name}:</strong> {notice}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function Lines({
  checked,
  notServed,
  currency,
}: {
  checked: CheckedCart;
  notServed: readonly CheckedLine[];
  currency: string;
}) {
  return (
    <ul className="grid gap-2 text-sm">
      {checked.lines.map(
        ({ key, line, product, name, choices, allergens, unitPrice, problem, notice }) => (
          <li key={key} className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-2">
            <span className="numeric text-ink-muted">{line.quantity} ×</span>
            <span className="min-w-0">
              <UserText className="font-medium">{name}</UserText>
              {choices.length > 0 && (
                <span className="block text-ink-muted">{chosenText(line.quantity, choices)}</span>
              )}
              {allergens.length > 0 && (
                <span className="block text-ink-muted text-xs">
                  {texts.menu.contains({ allergens: allergenNames(allergens) })}
                </span>
              )}
              {line.note !== '' && (
                <UserText className="block text-ink-muted italic">
                  {texts.cart.note({ note: line.note })}
                </UserText>
              )}
              <span role="status" className="block font-medium text-danger empty:hidden">
                {problem ??
                  (product &&
                    notServed.some((line) => line.key === key) &&
                    texts.dish.notServedThen({ hours: servedWords(product.served) }))}
              </span>
            </span>
            <Price
              amount={unitPrice * line.quantity}
              was={notice === null ? undefined : line.seen.unitPrice * line.quantity}
              currency={currency}
              className={problem === null ? undefined : 'text-ink-muted line-through'}
            />
          </li>
        ),
      )}
    </ul>
  );
}

/** When the order would be ready. */
function ReadyLine({ ready, shop, type }: { ready: ReadyTime; shop: Shop; type: FulfilmentType }) {
  const { estimate, requestedFor, wait, now } = ready;
  if (requestedFor === null && wait === null) return null;
  const isDelivery = type === 'delivery';
  const soonWords = isDelivery ? texts.checkout.arrivesIn : texts.checkout.readyIn;
  const laterWords = isDelivery ? texts.checkout.arrivesAt : texts.checkout.readyAt;
  return (
    <p className="flex items-start gap-2 rounded-control bg-surface-sunken px-3 py-2.5 text-sm">
      <Clock aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
      {requestedFor === null ? (
        <span>
          {soonWords({
            time: wait ?? '',
            from: clockText(estimate.from, shop.timeZone),
            to: clockText(estimate.to, shop.timeZone),
            wait: (content) => (
              <strong className="numeric whitespace-nowrap" key="wait">
                {content}
              </strong>
            ),
            span: (content) => (
              <span className="numeric" key="span">
                {content}
              </span>
            ),
          })}
          {shop.busyMinutes > 0 && ` ${texts.checkout.kitchenBusy}`}
        </span>
      ) : (
        <span>
          {laterWords({
            when: momentWords(requestedFor, now, shop.timeZone),
            strong: (content) => <strong key="when">{content}</strong>,
          })}
        </span>
      )}
    </p>
  );
}

function SumsSkeleton() {
  return (
    <div aria-busy="true" className="grid gap-2">
      <Skeleton className="h-5 w-full" />
      <Skeleton className="h-5 w-3/4" />
      <Skeleton className="h-7 w-full" />
    </div>
  );
}
