import { pointIn } from '@fireline/domain/delivery/coordinates';
import { isOld, type Point } from '@fireline/domain/delivery/courier-position';
import { laneOf } from '@fireline/domain/delivery/dispatch';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { listText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { memo, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { MapOrSketch } from '#entities/delivery/map-or-sketch.tsx';
import { PlaceIcon } from '#entities/delivery/place-icon.tsx';
import { type Spot, scaleOf } from '#entities/delivery/sketch.ts';
import { Place } from '#entities/delivery/sketch-map.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { useLocale } from '#lib/locale.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import type { BoardCourier } from './couriers.ts';
import { groupHomes, type HomeGroup } from './home-groups.ts';
import { HomeLegend, HomePin, type HomeState } from './home-pin.tsx';
import { useHomes } from './use-homes.ts';

const size = { width: 320, height: 240, padding: 36 };
const pin = { width: 96, height: 20 };
const states: readonly HomeState[] = ['unassigned', 'assigned', 'on-the-way', 'late'];

interface DispatchMapProps {
  couriers: readonly BoardCourier[];
  /** The open deliveries, the most urgent first. */
  entries: readonly Entry<Order>[];
  /** Ids of those that are late. */
  late: ReadonlySet<string>;
}

/** Where the open deliveries go, where the couriers are who share it, and the shop. */
export const DispatchMap = memo(function DispatchMap({
  couriers,
  entries,
  late,
}: DispatchMapProps) {
  useLocale();
  const now = useNow(10_000);
  const shop = pointIn(useShop()?.position ?? '');
  const away = couriers.flatMap(({ uid, name, position }) =>
    position ? [{ uid, name, position, isOld: isOld(position, now) }] : [],
  );
  const homes = useHomes(entries).map(({ entry: { id, data }, point }) => ({
    id,
    point,
    number: data.callNumber ?? orderLabel(id),
    state: late.has(id) ? ('late' as const) : laneOf(data),
  }));
  if (away.length === 0 && homes.length === 0) {
    return <p className="text-ink-muted text-sm">{texts.dispatch.mapEmpty}</p>;
  }
  const places: readonly Point[] = [
    ...(shop ? [shop] : []),
    ...away.map(({ position }) => position),
    ...homes.map(({ point }) => point),
  ];
  const { spotOf } = scaleOf(places, size);
  // A late one isn't hidden under the pin of another.
  const lateFirst = homes.toSorted((a, b) => Number(late.has(b.id)) - Number(late.has(a.id)));
  const groups = groupHomes(lateFirst, ({ point }) => spotOf(point));
  // What comes last is on top: the most urgent ones.
  const pins = groups.toReversed().map(({ first, others }) => ({ ...first, more: others.length }));
  const label = mapLabel(
    away.map(({ name }) => name),
    homes.length,
  );
  return (
    <>
      <MapOrSketch
        label={label}
        sketch={
          <svg
            role="img"
            aria-label={label}
            viewBox={`0 0 ${size.width} ${size.height}`}
            className="h-auto w-full"
          >
            {shop && <Place kind="shop" spot={spotOf(shop)} label={texts.position.shop} />}
            {pins.map(({ id, point, ...home }) => (
              <PinAt key={id} spot={spotOf(point)}>
                <HomePin {...home} />
              </PinAt>
            ))}
            {away.map(({ uid, name, position, isOld: isLost }) => (
              <Place key={uid} kind="courier" spot={spotOf(position)} label={name} isOld={isLost} />
            ))}
          </svg>
        }
        markers={[
          ...(shop ? [{ id: 'shop', ...shop, content: <PlaceIcon kind="shop" /> }] : []),
          ...pins.map(({ id, point, ...home }) => ({
            id: `home ${id}`,
            ...point,
            content: (
              <span className="flex size-full items-center justify-center">
                <HomePin {...home} />
              </span>
            ),
          })),
          ...away.map(({ uid, position, isOld: isLost }) => ({
            id: `courier ${uid}`,
            ...position,
            content: <PlaceIcon kind="courier" isOld={isLost} />,
          })),
        ]}
        radius={null}
        isFollowing={false}
      />
      <CloseHomes groups={groups.filter(({ others }) => others.length > 0)} />
      <HomeLegend states={states.filter((state) => homes.some((home) => home.state === state))} />
    </>
  );
});

interface PinnedHome {
  readonly id: string;
  readonly number: string;
  readonly state: HomeState;
}

/** What is under each pin that stands for several homes. */
function CloseHomes({ groups }: { groups: readonly HomeGroup<PinnedHome>[] }) {
  if (groups.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="text-ink-muted">{texts.dispatch.closeTogether}</p>
      <ul aria-label={texts.dispatch.closeTogether}>
        {groups.map(({ first, others }) => (
          <li key={first.id} className="flex flex-wrap gap-1 py-1">
            {[first, ...others].map(({ id, number, state }) => (
              <Link key={id} to={`/admin/orders/${id}`} className="rounded-full py-1">
                <HomePin number={number} state={state} />
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function PinAt({ spot, children }: { spot: Spot; children: ReactNode }) {
  return (
    <foreignObject x={spot.x - pin.width / 2} y={spot.y - pin.height / 2} {...pin}>
      <span className="flex h-full items-center justify-center">{children}</span>
    </foreignObject>
  );
}

function mapLabel(names: readonly string[], homes: number): string {
  const couriers = listText(names);
  if (homes === 0) return texts.dispatch.mapLabel({ couriers });
  const count = homes;
  if (names.length === 0) return texts.dispatch.mapOfHomes({ count });
  return texts.dispatch.mapOfBoth({ couriers, count });
}
