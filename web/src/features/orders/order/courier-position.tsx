import { pointIn } from '@fireline/domain/delivery/coordinates';
import {
  distanceBetween,
  isOld,
  type Point,
  type Position,
} from '@fireline/domain/delivery/courier-position';
import { distanceText } from '@fireline/domain/delivery/distance-text';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { useId } from 'react';
import { CourierMap } from '#entities/delivery/courier-map.tsx';
import { ageText } from '#entities/delivery/position-words.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Card } from '#ui/card.tsx';
import { momentText } from '#ui/time/time-text.ts';

/** Where the courier is, while an order is on its way and the courier shares it. */
export function CourierPosition({ order: { id, data } }: { order: Entry<Order> }) {
  const isOnTheWay = data.status === 'out_for_delivery';
  const delivery = useLiveDocument(isOnTheWay ? orderSources.delivery(id) : null);
  const contact = useLiveDocument(isOnTheWay ? sources.contact(id) : null);
  const shop = useShop();
  const location = delivery.status === 'ready' ? delivery.data?.data.location : null;
  if (!isOnTheWay || !location) return null;
  const address = contact.status === 'ready' ? contact.data?.data.address : null;
  const places = { shop: pointIn(shop?.position ?? ''), home: pointIn(address?.position ?? '') };
  return <Where location={location} latest={data.estimate?.to ?? null} {...places} />;
}

interface WhereProps {
  location: Position;
  /** When the customer should have it (ms). */
  latest: number | null;
  shop: Point | null;
  home: Point | null;
}

function Where({ location, latest, shop, home }: WhereProps) {
  const titleId = useId();
  const now = useNow(5000);
  const timeZone = useShop()?.timeZone;
  const isOutdated = isOld(location, now);
  return (
    <section aria-labelledby={titleId}>
      <Card className="grid gap-3">
        <h2 id={titleId} className="text-lg">
          {texts.position.title}
        </h2>
        <CourierMap places={{ courier: location, shop, home }} isOld={isOutdated} />
        <div className="grid gap-0.5 text-sm">
          {home && (
            <p className="font-semibold text-base">
              {texts.position.away({ distance: distanceText(distanceBetween(location, home)) })}
            </p>
          )}
          {latest !== null && now <= latest && (
            <p>{texts.position.latest({ time: momentText(latest, now, timeZone) })}</p>
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
