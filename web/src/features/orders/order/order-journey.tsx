import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { orderSources } from '#entities/order/order-sources.ts';
import { Journey } from '#entities/order/status/journey.tsx';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';

interface OrderJourneyProps {
  order: Entry<Order>;
  timeZone: string | undefined;
}

/** A delivery's progress, live; renders nothing until there is some. */
export function OrderJourney({ order: { id, data }, timeZone }: OrderJourneyProps) {
  const isOnTheRoad = data.fulfilment.type === 'delivery' && data.statusTimes.ready !== undefined;
  const delivery = useLiveDocument(isOnTheRoad ? orderSources.delivery(id) : null);
  const events = useLiveQuery(isOnTheRoad ? orderSources.checkpoints(id) : null);
  const shipment = delivery.status === 'ready' ? delivery.data?.data : undefined;
  const newest = events.status === 'ready' ? events.data.entries : [];
  const checkpoints = newest.toReversed().map(({ id: eventId, data: event }) => ({
    id: eventId,
    place: event.place ?? '',
    text: event.text ?? '',
    at: event.at,
  }));
  const { carrier = '', trackingNumber = '' } = shipment ?? {};
  if (checkpoints.length === 0 && carrier === '' && trackingNumber === '') return null;
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg">{texts.orders.deliveryUpdates}</h2>
      <Journey {...{ checkpoints, carrier, trackingNumber, timeZone }} />
    </Card>
  );
}
