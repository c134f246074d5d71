import { trackingPageOf } from '@fireline/domain/delivery/carriers';
import { checkpointInputSchema, type ShipmentInput } from '@fireline/domain/delivery/schema';
import { limits } from '@fireline/domain/limits';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { checkInput } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { ExternalLink, MapPinPlus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';
import * as v from 'valibot';
import { DeliveryPhoto } from '#entities/order/delivery/delivery-photo.tsx';
import { orderSources } from '#entities/order/order-sources.ts';
import { addCheckpoint, saveShipment } from '#entities/order/paperwork-mutations.ts';
import { useShop } from '#entities/shop/shop.ts';
import { useAppForm } from '#lib/form/use-app-form.ts';
import { tabDraft } from '#lib/tab-draft.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { CourierField } from './courier-field.tsx';
import { OrderPart } from './order-part.tsx';
import { useDraft } from './use-draft.ts';

interface OrderDeliveryProps {
  entry: Entry<Order>;
  actor: Actor;
}

/** Who delivers it, under which tracking number, and how far it has come. */
export function OrderDelivery({ entry, actor }: OrderDeliveryProps) {
  const timeZone = useShop()?.timeZone;
  return (
    <>
      <OrderPart title={texts.console.fieldCourier}>
        <CourierField entry={entry} />
      </OrderPart>
      <OrderPart title={texts.console.partCarrier}>
        <ShipmentForm entry={entry} uid={actor.uid} />
      </OrderPart>
      <CheckpointPart key={entry.id} entry={entry} actor={actor} />
      <DeliveryPhoto
        order={entry}
        timeZone={timeZone}
        frame={(photo) => <OrderPart title={texts.orders.deliveryPhoto}>{photo}</OrderPart>}
      />
    </>
  );
}

const noShipment: ShipmentInput = { carrier: '', trackingNumber: '' };

function ShipmentForm({ entry, uid }: { entry: Entry<Order>; uid: string }) {
  const delivery = useLiveDocument(orderSources.delivery(entry.id));
  const [typedCarrier, setTypedCarrier] = useDraft(`${uid}.carrier.${entry.id}`);
  const [typedNumber, setTypedNumber] = useDraft(`${uid}.tracking-number.${entry.id}`);
  const path = paths.delivery(entry.id);
  const refused = useRefusedWrite(path);
  const stored = delivery.status === 'ready' ? (delivery.data?.data ?? null) : null;
  const saved = stored ?? noShipment;
  const carrier = typedCarrier ?? saved.carrier;
  const trackingNumber = typedNumber ?? saved.trackingNumber;
  const page = trackingPageOf(saved.carrier, saved.trackingNumber);
  const isChanged = carrier !== saved.carrier || trackingNumber !== saved.trackingNumber;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isChanged) return;
    const { customerId, courierId } = entry.data;
    const isKnown = stored !== null;
    void saveShipment({
      orderId: entry.id,
      customerId,
      courierId,
      isKnown,
      carrier,
      trackingNumber,
    });
    discard();
  }

  function discard() {
    setTypedCarrier(null);
    setTypedNumber(null);
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={texts.console.carrierName}
          maxLength={limits.carrier}
          value={carrier}
          onValueChange={setTypedCarrier}
        />
        <TextField
          label={texts.console.carrierNumber}
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.trackingNumber}
          value={trackingNumber}
          onValueChange={setTypedNumber}
        />
      </div>
      {page !== null && !isChanged && (
        <a
          href={page}
          target="_blank"
          rel="noreferrer"
          className={buttonStyle({ size: 'sm', className: 'justify-self-start' })}
        >
          <ExternalLink aria-hidden className="size-[1.15em] shrink-0" />
          {texts.console.trackWithCarrier}
        </a>
      )}
      {isChanged && (
        <div className="flex gap-2">
          <Button type="submit" size="sm" variant="primary">
            {texts.console.carrierSave}
          </Button>
          <Button size="sm" variant="ghost" onClick={discard}>
            {texts.console.discard}
          </Button>
        </div>
      )}
      <WriteState
        pending={false}
        isLive
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </form>
  );
}

const noCheckpoint = { place: '', text: '' };
const draftSchema = v.object({ place: v.string(), text: v.string() });

/**
 * Shown while the order is ready or on its way. Typed text stays even if the order arrives in the
 * meantime.
 */
function CheckpointPart({ entry, actor }: OrderDeliveryProps) {
  const { status } = entry.data;
  const [draft] = useState(() => tabDraft(`${actor.uid}.checkpoint.${entry.id}`, draftSchema));
  const placeField = useRef<HTMLInputElement>(null);
  const form = useAppForm({
    initial: () => draft.recall() ?? noCheckpoint,
    check: (values) => checkInput(checkpointInputSchema, values),
    onEdit: (values) => draft.keep(values),
    onSubmit: (checkpoint) => {
      void addCheckpoint(entry, actor, checkpoint);
      draft.keep(null);
      form.reset(noCheckpoint);
      placeField.current?.focus();
    },
  });
  const isOpen = status === 'ready' || status === 'out_for_delivery';
  const isTyped = form.values.place !== '' || form.values.text !== '';
  if (!isOpen && !isTyped) return null;
  return (
    <OrderPart title={texts.console.partCheckpoint}>
      <form {...form.props} className="grid gap-3">
        <TextField
          {...form.bind('place')}
          ref={placeField}
          label={texts.console.checkpointPlace}
          required
          maxLength={limits.checkpointPlace}
        />
        <TextField
          {...form.bind('text')}
          label={texts.console.checkpointText}
          optional
          maxLength={limits.checkpointText}
          hint={texts.console.checkpointHint}
        />
        {isOpen ? (
          <Button type="submit" size="sm" icon={MapPinPlus} className="justify-self-start">
            {texts.console.checkpointAdd}
          </Button>
        ) : (
          <p role="status" className="font-medium text-danger text-sm">
            {isFinal(status) ? texts.console.checkpointClosed : texts.console.checkpointRecalled}
          </p>
        )}
      </form>
    </OrderPart>
  );
}
