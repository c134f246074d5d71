import { FirelineError } from '@fireline/domain/errors';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Camera } from 'lucide-react';
import { useRef, useState } from 'react';
import { deliveryPhoto, sendDeliveryPhoto } from '#entities/order/delivery/photo-mutations.ts';
import { tryTransition } from '#entities/order/transitions/try-transition.ts';
import { chosenTypes } from '#lib/files/pictures.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';

interface PhotoDialogProps {
  entry: Entry<Order>;
  uid: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Closes a delivery with a photo of where it was left. */
export function PhotoDialog({ entry, uid, open, onOpenChange }: PhotoDialogProps) {
  const { id, data: order } = entry;
  const input = useRef<HTMLInputElement>(null);
  const [photo, setPhoto] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function take(file: File | undefined) {
    if (!file) return;
    setBusy(true);
    setRefusal(null);
    try {
      setPhoto(await deliveryPhoto(file));
    } catch (problem) {
      setRefusal(problem instanceof FirelineError ? problem.message : texts.courier.photoFailed);
    } finally {
      setBusy(false);
    }
  }

  function deliver(image: string) {
    onOpenChange(false);
    // In this order: the server closes the delivery only if it has the photo.
    void sendDeliveryPhoto({ orderId: id, image, by: uid });
    void tryTransition(entry, { uid, role: 'courier' }, 'completed', null);
  }

  return (
    <Dialog
      backCloses
      open={open}
      onOpenChange={onOpenChange}
      onClosed={() => {
        setPhoto(null);
        setRefusal(null);
      }}
      size="sm"
      title={texts.courier.deliveredTitle({ name: order.customerName })}
      description={texts.courier.photoText({ order: orderLabel(id) })}
    >
      <div className="grid gap-3">
        <input
          ref={input}
          type="file"
          accept={chosenTypes.join(',')}
          capture="environment"
          aria-label={texts.courier.photoFile}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // Without this, choosing the same file again fires no event.
            event.currentTarget.value = '';
          }}
        />
        {photo !== null && (
          <img
            src={photo}
            alt={texts.courier.photoPreview}
            className="max-h-80 w-full rounded-control bg-surface-sunken object-contain"
          />
        )}
        <Button
          icon={Camera}
          size="lg"
          wide
          busy={isBusy}
          variant={photo === null ? 'primary' : 'secondary'}
          onClick={() => input.current?.click()}
        >
          {photo === null ? texts.courier.photoTake : texts.courier.photoRetake}
        </Button>
        {photo !== null && (
          <Button size="lg" wide variant="primary" onClick={() => deliver(photo)}>
            {texts.courier.deliveredConfirm}
          </Button>
        )}
        <p role="alert" className="font-medium text-danger text-sm empty:hidden">
          {refusal}
        </p>
        <p className="text-ink-muted text-sm">{texts.courier.photoHelp}</p>
      </div>
    </Dialog>
  );
}
