import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { HandHelping, MapPin } from 'lucide-react';
import { useId } from 'react';
import { assignCourier } from '#entities/order/transitions/order-mutations.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { UserText } from '#ui/user-text.tsx';
import { DeliveryHead } from './delivery-head.tsx';

interface OfferCardProps {
  entry: Entry<Order>;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  onTake: () => void;
}

/**
 * A delivery without a courier. Every courier sees the street; only the one who takes it sees the
 * whole address.
 */
export function OfferCard({ entry, uid, isLive, timeZone, onTake }: OfferCardProps) {
  const headingId = useId();
  const path = paths.order(entry.id);
  const refused = useRefusedWrite(path);
  return (
    <article aria-labelledby={headingId}>
      <Card className="grid gap-4">
        <DeliveryHead id={headingId} entry={entry} timeZone={timeZone} />
        {entry.data.deliveryArea !== undefined && (
          <p className="flex gap-2 font-semibold text-lg">
            <MapPin aria-hidden className="mt-1 size-5 shrink-0 text-accent" />
            <UserText>{entry.data.deliveryArea}</UserText>
          </p>
        )}
        <WriteState
          pending={useIsSending(path, entry.hasPendingWrites)}
          isLive={isLive}
          refused={refused}
          onDismiss={() => dismissRefusedWrite(path)}
        />
        <p className="text-ink-muted text-sm">{texts.courier.takeHint}</p>
        <Button
          variant="primary"
          size="lg"
          wide
          icon={HandHelping}
          onClick={() => {
            onTake();
            void assignCourier({ orderId: entry.id, courierId: uid });
          }}
        >
          {texts.courier.take}
        </Button>
      </Card>
    </article>
  );
}
