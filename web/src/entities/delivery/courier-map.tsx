import { distanceBetween } from '@fireline/domain/delivery/courier-position';
import { distanceText } from '@fireline/domain/delivery/distance-text';
import { texts } from '@fireline/domain/texts/texts';
import type { MapMarker } from '#ui/map/tile-map.tsx';
import { MapOrSketch } from './map-or-sketch.tsx';
import { PlaceIcon } from './place-icon.tsx';
import type { Places } from './sketch.ts';
import { SketchMap } from './sketch-map.tsx';

interface CourierMapProps {
  places: Places;
  /** Whether the position says only where the courier was. */
  isOld: boolean;
}

/** Where a courier is. */
export function CourierMap({ places, isOld }: CourierMapProps) {
  const { courier, shop, home } = places;
  const markers: MapMarker[] = [
    { id: 'courier', ...courier, content: <PlaceIcon kind="courier" isOld={isOld} /> },
  ];
  if (shop) markers.push({ id: 'shop', ...shop, content: <PlaceIcon kind="shop" /> });
  if (home) markers.push({ id: 'home', ...home, content: <PlaceIcon kind="home" /> });
  const isDrawn = shop !== null || home !== null;
  return (
    <MapOrSketch
      sketch={isDrawn ? <SketchMap places={places} isOld={isOld} /> : null}
      label={
        home
          ? texts.position.map({ distance: distanceText(distanceBetween(courier, home)) })
          : texts.position.mapOfCourier
      }
      markers={markers}
      radius={courier.accuracy}
      isFollowing
    />
  );
}
