import { isOld } from '@fireline/domain/delivery/courier-position';
import type { Delivery } from '@fireline/domain/delivery/schema';
import { spokenLocale, texts } from '@fireline/domain/texts/texts';
import { MapOrSketch } from '#entities/delivery/map-or-sketch.tsx';
import { PlaceIcon } from '#entities/delivery/place-icon.tsx';
import { scaleOf } from '#entities/delivery/sketch.ts';
import { Place } from '#entities/delivery/sketch-map.tsx';
import { useNow } from '#lib/time/use-now.ts';
import type { Entry } from '#platform/live/state.ts';
import type { BoardCourier } from './couriers.ts';

const size = { width: 320, height: 240, padding: 36 };

interface DispatchMapProps {
  couriers: readonly BoardCourier[];
  /** Deliveries with a shared position. */
  positions: readonly Entry<Delivery>[];
}

/** Where the couriers are who share it, and where they are going. */
export function DispatchMap({ couriers, positions }: DispatchMapProps) {
  const now = useNow(10_000);
  const away = couriers.flatMap(({ uid, name, position }) =>
    position ? [{ uid, name, position, isOld: isOld(position, now) }] : [],
  );
  if (away.length === 0) {
    return <p className="text-ink-muted text-sm">{texts.dispatch.mapEmpty}</p>;
  }
  const homes = positions
    .flatMap(({ id, data }) => (data.destination ? [{ id, ...data.destination }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { spotOf } = scaleOf([...away.map(({ position }) => position), ...homes], size);
  const names = new Intl.ListFormat(spokenLocale()).format(away.map(({ name }) => name));
  const label = texts.dispatch.mapLabel({ couriers: names });
  return (
    <MapOrSketch
      label={label}
      sketch={
        <svg
          role="img"
          aria-label={label}
          viewBox={`0 0 ${size.width} ${size.height}`}
          className="h-auto w-full"
        >
          {homes.map((home) => (
            <Place key={home.id} kind="home" spot={spotOf(home)} label="" />
          ))}
          {away.map(({ uid, name, position, isOld: isLost }) => (
            <Place key={uid} kind="courier" spot={spotOf(position)} label={name} isOld={isLost} />
          ))}
        </svg>
      }
      markers={[
        ...away.map(({ uid, position, isOld: isLost }) => ({
          id: `courier ${uid}`,
          ...position,
          content: <PlaceIcon kind="courier" isOld={isLost} />,
        })),
        ...homes.map((home) => ({ ...home, content: <PlaceIcon kind="home" /> })),
      ]}
      radius={null}
      isFollowing={false}
    />
  );
}
