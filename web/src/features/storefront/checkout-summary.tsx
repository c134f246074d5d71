import { estimateFor } from '@fireline/domain/estimate';
import type { FulfilmentType } from '@fireline/domain/order-status';
import type { Shop } from '@fireline/domain/schemas/settings';
import { Clock } from 'lucide-react';
import { Link } from 'react-router-dom';
import { Button } from '#ui/button.tsx';
import { Callout } from '#ui/callout.tsx';
import { Card } from '#ui/card.tsx';
import { Price } from '#ui/price.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { clockText } from '#ui/time-text.ts';
import { useNow } from '#ui/use-now.ts';
import type { CheckedCart } from './cart-check.ts';
import { TotalsList } from './totals-list.tsx';

interface CheckoutSummaryProps {
  checked: CheckedCart | null;
  shop: Shop | null;
  type: FulfilmentType;
  isSending: boolean;
  /** Why the last attempt did not get through. */
  failure: string | null;
}

/** What is about to be ordered, what it will come to and when, and the button. */
export function CheckoutSummary({ checked, shop, type, isSending, failure }: CheckoutSummaryProps) {
  const obstacle = obstacleOf(checked, shop);
  return (
    <Card className="grid gap-4 lg:sticky lg:top-20">
      <div className="flex items-baseline justify-between gap-3">
        <h2 className="text-lg">Your order</h2>
        <Link to="/" className="rounded-md font-semibold text-accent-ink text-sm hover:underline">
          Change
        </Link>
      </div>
      {checked && shop ? <Sums checked={checked} shop={shop} type={type} /> : <SumsSkeleton />}
      {obstacle && (
        <Callout tone="warning" announce>
          {obstacle}
        </Callout>
      )}
      {failure && (
        <Callout tone="danger" announce title="Not sent">
          {failure}
        </Callout>
      )}
      <Button
        type="submit"
        variant="primary"
        size="lg"
        wide
        disabled={obstacle !== null}
        busy={isSending}
      >
        Place order
      </Button>
    </Card>
  );
}

function Sums({ checked, shop, type }: { checked: CheckedCart; shop: Shop; type: FulfilmentType }) {
  return (
    <>
      <ul className="grid gap-2 text-sm">
        {checked.lines.map(({ key, line, name, choices, unitPrice, problem }) => (
          <li key={key} className="grid grid-cols-[auto_1fr_auto] gap-x-2">
            <span className="numeric text-ink-muted">{line.quantity} ×</span>
            <span className="min-w-0">
              <span className="font-medium">{name}</span>
              {choices.length > 0 && (
                <span className="block text-ink-muted">{choices.join(', ')}</span>
              )}
              {line.note !== '' && (
                <span className="block text-ink-muted italic">“{line.note}”</span>
              )}
              {problem !== null && <span className="block font-medium text-danger">{problem}</span>}
            </span>
            <Price
              amount={unitPrice * line.quantity}
              currency={shop.currency}
              className={problem === null ? undefined : 'text-ink-muted line-through'}
            />
          </li>
        ))}
      </ul>
      <TotalsList totals={checked.totals} isDelivery={type === 'delivery'} />
      <ReadyTime prepMinutes={checked.prepMinutes} shop={shop} type={type} />
      <p className="text-ink-muted text-sm">
        An estimate. The shop checks prices and stock when your order arrives.
      </p>
    </>
  );
}

/** When it would be there, if it were ordered now. */
function ReadyTime({
  prepMinutes,
  shop,
  type,
}: {
  prepMinutes: number;
  shop: Shop;
  type: FulfilmentType;
}) {
  const now = useNow(60_000);
  const { from, to } = estimateFor(
    { fulfilment: { type, requestedFor: null } },
    { prepMinutes, busyMinutes: shop.busyMinutes, now },
  );
  return (
    <p className="flex items-start gap-2 rounded-control bg-surface-sunken px-3 py-2.5 text-sm">
      <Clock aria-hidden className="mt-0.5 size-4 shrink-0 text-accent-ink" />
      <span>
        {type === 'delivery' ? 'With you' : 'Ready'} at about{' '}
        <strong className="numeric whitespace-nowrap">
          {clockText(from, shop.timeZone)}–{clockText(to, shop.timeZone)}
        </strong>
        {shop.busyMinutes > 0 && '. The kitchen is busy right now, so it takes a little longer'}.
      </span>
    </p>
  );
}

function obstacleOf(checked: CheckedCart | null, shop: Shop | null): string | null {
  if (!checked || !shop) return 'Waiting for the menu, to know the prices.';
  if (shop.orderingPaused) {
    return 'The shop takes no orders at the moment. Your cart is kept; this page tells you when they are back.';
  }
  if (checked.hasProblems) return 'Something in your cart cannot be had. Change your cart first.';
  return null;
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
