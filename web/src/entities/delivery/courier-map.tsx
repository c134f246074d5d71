import { distanceBetween } from '@fireline/domain/delivery/courier-position';
import { texts } from '@fireline/domain/texts/texts';
import { type ComponentType, useEffect, useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import type { MapMarker, TileMapProps } from '#ui/map/tile-map.tsx';
import { type MapTiles, mapTiles } from './map-tiles.ts';
import { PlaceIcon } from './place-icon.tsx';
import { distanceText } from './position-words.ts';
import type { Places } from './sketch.ts';
import { SketchMap } from './sketch-map.tsx';

interface CourierMapProps {
  places: Places;
  /** Whether the position says only where the courier was. */
  isOld: boolean;
}

/**
 * Where a courier is. The sketch is there at once; a map replaces it when its first tile has
 * arrived. So without a provider of tiles, or without a way to it, nothing is missing.
 */
export function CourierMap({ places, isOld }: CourierMapProps) {
  const [hasTiles, setHasTiles] = useState(false);
  const isDrawn = places.shop !== null || places.home !== null;
  return (
    <div className="relative">
      {isDrawn && !hasTiles && (
        <div className="overflow-hidden rounded-control border border-line bg-surface-sunken">
          <SketchMap places={places} isOld={isOld} />
        </div>
      )}
      {mapTiles && (
        <div
          className={classNames(
            'h-56 w-full overflow-hidden rounded-control border border-line',
            // It has its size, so that it asks for tiles.
            !hasTiles && 'invisible absolute inset-x-0 top-0 -z-1',
          )}
        >
          <Tiles tiles={mapTiles} places={places} isOld={isOld} onLoad={() => setHasTiles(true)} />
        </div>
      )}
    </div>
  );
}

interface TilesProps extends CourierMapProps {
  tiles: MapTiles;
  onLoad: () => void;
}

function Tiles({ tiles, places, isOld, onLoad }: TilesProps) {
  const TileMap = useTileMap();
  if (!TileMap) return null;
  const { courier, shop, home } = places;
  const markers: MapMarker[] = [
    { id: 'courier', ...courier, content: <PlaceIcon kind="courier" isOld={isOld} /> },
  ];
  if (shop) markers.push({ id: 'shop', ...shop, content: <PlaceIcon kind="shop" /> });
  if (home) markers.push({ id: 'home', ...home, content: <PlaceIcon kind="home" /> });
  return (
    <TileMap
      tilesUrl={tiles.url}
      attribution={tiles.attribution}
      label={
        home
          ? texts.position.map({ distance: distanceText(distanceBetween(courier, home)) })
          : texts.position.mapOfCourier
      }
      markers={markers}
      radius={courier.accuracy}
      zoomInLabel={texts.position.zoomIn}
      zoomOutLabel={texts.position.zoomOut}
      onLoad={onLoad}
    />
  );
}

/** Null until it's loaded, or if it can't be: then the sketch stays. */
function useTileMap(): ComponentType<TileMapProps> | null {
  const [TileMap, setTileMap] = useState<{ readonly component: ComponentType<TileMapProps> }>();
  useEffect(() => {
    let isGone = false;
    import('#ui/map/tile-map.tsx').then(
      ({ default: component }) => {
        if (!isGone) setTileMap({ component });
      },
      (error: unknown) => console.warn('The map could not be loaded.', error),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return TileMap?.component ?? null;
}
