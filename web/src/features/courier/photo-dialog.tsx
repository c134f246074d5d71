import { FirelineError } from '@fireline/domain/errors';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Camera, ImageUp } from 'lucide-react';
import { type RefObject, useRef, useState } from 'react';
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
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
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
        <PictureInput ref={camera} capture="environment" onFile={take} />
        <PictureInput ref={files} onFile={take} />
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
          onClick={() => camera.current?.click()}
        >
          {photo === null ? texts.courier.photoTake : texts.courier.photoRetake}
        </Button>
        {photo === null ? (
          <Button icon={ImageUp} wide disabled={isBusy} onClick={() => files.current?.click()}>
            {texts.courier.photoChoose}
          </Button>
        ) : (
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

interface PictureInputProps {
  ref: RefObject<HTMLInputElement | null>;
  /** With it, phones open their camera instead of their files. */
  capture?: 'environment';
  onFile: (file: File | undefined) => Promise<void>;
}

function PictureInput({ ref, capture, onFile }: PictureInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={chosenTypes.join(',')}
      capture={capture}
      hidden
      onChange={(event) => {
        void onFile(event.currentTarget.files?.[0]);
        // Without this, choosing the same file again fires no event.
        event.currentTarget.value = '';
      }}
    />
  );
}
