import {
  distanceBetween,
  isOld,
  type Point,
  type Position,
} from '@fireline/domain/delivery/courier-position';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useId } from 'react';
import { CourierMap } from '#entities/delivery/courier-map.tsx';
import { ageText, distanceText } from '#entities/delivery/position-words.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';

/** Where the courier is, while an order is on its way and the courier shares it. */
export function CourierPosition({ order: { id, data } }: { order: Entry<Order> }) {
  const isOnTheWay = data.status === 'out_for_delivery';
  const delivery = useLiveDocument(isOnTheWay ? orderSources.delivery(id) : null);
  const stored = delivery.status === 'ready' ? delivery.data?.data : undefined;
  if (!isOnTheWay || !stored?.location) return null;
  return <Where location={stored.location} home={stored.destination} />;
}

interface WhereProps {
  location: Position;
  home: Point | null;
}

function Where({ location, home }: WhereProps) {
  const titleId = useId();
  const now = useNow(5000);
  const isOutdated = isOld(location, now);
  return (
    <section aria-labelledby={titleId}>
      <Card className="grid gap-3">
        <h2 id={titleId} className="text-lg">
          {texts.position.title}
        </h2>
        <CourierMap places={{ courier: location, shop: null, home }} isOld={isOutdated} />
        <div className="grid gap-0.5 text-sm">
          {home && (
            <p className="font-semibold text-base">
              {texts.position.away({ distance: distanceText(distanceBetween(location, home)) })}
            </p>
          )}
          <p className={isOutdated ? 'font-medium text-warning' : 'text-ink-muted'}>
            {ageText(location, now)}
          </p>
          {isOutdated && <p className="text-ink-muted">{texts.position.oldHint}</p>}
          <p className="text-ink-muted">
            {texts.position.accuracy({ distance: distanceText(location.accuracy) })}
          </p>
        </div>
      </Card>
    </section>
  );
}
