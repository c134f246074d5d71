import { offerEndsAt } from '@fireline/domain/delivery/offer';
import { limits } from '@fireline/domain/limits';
import { sortedLines } from '@fireline/domain/order/lines';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { HandHelping, MapPin } from 'lucide-react';
import { useId, useState } from 'react';
import { OrderWriteState } from '#entities/order/order-write-state.tsx';
import { AmountDue } from '#entities/order/payment/amount-due.tsx';
import { giveBackDelivery, takeDelivery } from '#entities/order/transitions/courier-mutations.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

import { DeliveryHead } from './delivery-head.tsx';

interface OfferCardProps {
  entry: Entry<Order>;
  courier: { readonly uid: string; readonly name: string };
  timeZone: string | undefined;
  onTake: () => void;
}

/**
 * A delivery without a courier, or one that the shop offers to this one. Every courier sees the
 * street; only the one who takes it sees the whole address.
 */
export function OfferCard({ entry, courier, timeZone, onTake }: OfferCardProps) {
  const headingId = useId();
  const [isDeclining, setDeclining] = useState(false);
  const endsAt = offerEndsAt(entry.data);
  return (
    <article aria-labelledby={headingId}>
      <Card className="grid gap-4">
        <DeliveryHead id={headingId} entry={entry} timeZone={timeZone} />
        <UserText as="p" className="text-ink-muted text-sm">
          {sortedLines(entry.data)
            .map(([, { quantity, name }]) => `${quantity} × ${name}`)
            .join(', ')}
        </UserText>
        {entry.data.deliveryArea !== undefined && (
          <p className="flex gap-2 font-semibold text-lg">
            <MapPin aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
            <UserText>{entry.data.deliveryArea}</UserText>
          </p>
        )}
        <AmountDue order={entry.data} />
        {endsAt !== null && <OfferEnd at={endsAt} timeZone={timeZone} />}
        <OrderWriteState entry={entry} />
        <p className="text-ink-muted text-sm">{texts.courier.takeHint}</p>
        <div className="grid gap-2">
          <Button
            variant="primary"
            size="lg"
            wide
            icon={HandHelping}
            onClick={() => {
              onTake();
              void takeDelivery({ orderId: entry.id, ...courier });
            }}
          >
            {texts.courier.take}
          </Button>
          {endsAt !== null && (
            <Button variant="ghost" onClick={() => setDeclining(true)}>
              {texts.courier.decline}
            </Button>
          )}
        </div>
      </Card>
      <ConfirmDialog
        backCloses
        open={isDeclining}
        onOpenChange={setDeclining}
        title={texts.courier.declineTitle({ order: orderLabel(entry.id) })}
        description={texts.courier.declineText}
        confirmLabel={texts.courier.decline}
        cancelLabel={texts.orderWork.back}
        reason={{
          label: texts.courier.declineReason,
          required: true,
          maxLength: limits.reason,
          suggestions: [
            texts.courier.declineTooFar,
            texts.courier.declineFull,
            texts.courier.declineEnding,
          ],
        }}
        onConfirm={(reason) => void giveBackDelivery(entry, courier.uid, reason)}
      />
    </article>
  );
}

/** Only tells: the server's clock decides, and until it has, the offer can be taken. */
function OfferEnd({ at, timeZone }: { at: number; timeZone: string | undefined }) {
  const isOver = useNow(1000) >= at;
  return (
    <p className="rounded-control bg-info-soft px-3 py-2">
      {isOver
        ? texts.courier.offerIsOver
        : texts.courier.offeredUntil({
            time: () => <Time key="time" at={at} timeZone={timeZone} />,
          })}
    </p>
  );
}
