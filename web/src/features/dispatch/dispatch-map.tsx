import { pointIn } from '@fireline/domain/delivery/coordinates';
import { isOld } from '@fireline/domain/delivery/courier-position';
import { listText } from '@fireline/domain/texts/format-more';
import { texts } from '@fireline/domain/texts/texts';
import { MapOrSketch } from '#entities/delivery/map-or-sketch.tsx';
import { PlaceIcon } from '#entities/delivery/place-icon.tsx';
import { scaleOf } from '#entities/delivery/sketch.ts';
import { Place } from '#entities/delivery/sketch-map.tsx';
import { useShop } from '#entities/shop/shop.ts';
import { useNow } from '#lib/time/use-now.ts';
import type { BoardCourier } from './couriers.ts';

const size = { width: 320, height: 240, padding: 36 };

interface DispatchMapProps {
  couriers: readonly BoardCourier[];
}

/** Where the couriers are who share it, and the shop. */
export function DispatchMap({ couriers }: DispatchMapProps) {
  const now = useNow(10_000);
  const shop = pointIn(useShop()?.position ?? '');
  const away = couriers.flatMap(({ uid, name, position }) =>
    position ? [{ uid, name, position, isOld: isOld(position, now) }] : [],
  );
  if (away.length === 0) {
    return <p className="text-ink-muted text-sm">{texts.dispatch.mapEmpty}</p>;
  }
  const { spotOf } = scaleOf(
    [...away.map(({ position }) => position), ...(shop ? [shop] : [])],
    size,
  );
  const names = listText(away.map(({ name }) => name));
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
          {shop && <Place kind="shop" spot={spotOf(shop)} label={texts.position.shop} />}
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
        ...(shop ? [{ id: 'shop', ...shop, content: <PlaceIcon kind="shop" /> }] : []),
      ]}
      radius={null}
      isFollowing={false}
    />
  );
}
