import { deliveryPhotoLifetime } from '@fireline/domain/delivery/photo';
import { needsPhoto } from '@fireline/domain/delivery/proof';
import type { Order } from '@fireline/domain/order/schema';
import { transitionedAt } from '@fireline/domain/order/transitioned-at';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { type ReactNode, useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { lateDialog } from '#ui/overlay/late-dialog.tsx';
import { Time } from '#ui/time/time.tsx';

const Dialog = lateDialog(async () => (await import('#ui/overlay/dialog.tsx')).Dialog);

interface DeliveryPhotoProps {
  order: Pick<Entry<Order>, 'id' | 'data'>;
  timeZone: string | undefined;
  /** Around the photo, if there is one. */
  frame: (photo: ReactNode) => ReactNode;
}

/** The photo that the courier took at the door, for its customer and admins, while it's kept. */
export function DeliveryPhoto({ order: { id, data }, timeZone, frame }: DeliveryPhotoProps) {
  const now = useNow(minute);
  const isThere =
    needsPhoto(data) &&
    data.status === 'completed' &&
    now < transitionedAt(data) + deliveryPhotoLifetime;
  const photo = useLiveDocument(isThere ? orderSources.deliveryPhoto(id) : null);
  const [isOpen, setOpen] = useState(false);
  if (!isThere || photo.status !== 'ready' || photo.data === null) return null;
  const { image, at, expiresAt } = photo.data.data;
  // This device may have kept it for longer.
  if (now >= expiresAt) return null;
  return frame(
    <div className="grid gap-3">
      <button
        type="button"
        aria-label={texts.orders.deliveryPhotoOpen}
        onClick={() => setOpen(true)}
      >
        <img
          src={image}
          alt={texts.orders.deliveryPhoto}
          className="max-h-56 w-full rounded-control bg-surface-sunken object-cover"
        />
      </button>
      <p className="text-ink-muted text-sm">
        {texts.orders.deliveryPhotoHint({
          time: () => <Time key="time" at={at} timeZone={timeZone} />,
        })}
      </p>
      <Dialog
        backCloses
        size="lg"
        open={isOpen}
        onOpenChange={setOpen}
        title={texts.orders.deliveryPhoto}
      >
        <img src={image} alt={texts.orders.deliveryPhoto} className="w-full rounded-control" />
      </Dialog>
    </div>,
  );
}
