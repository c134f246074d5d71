import { texts } from '@fireline/domain/texts/texts';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { classNames } from '#ui/class-names.ts';
import type { TileMapProps } from '#ui/map/tile-map.tsx';
import { type MapTiles, mapTiles } from './map-tiles.ts';

interface MapOrSketchProps
  extends Pick<TileMapProps, 'label' | 'markers' | 'radius' | 'isFollowing'> {
  /** Null if there's nothing that it could be drawn from. */
  sketch: ReactNode;
}

/**
 * The sketch is there at once; a map replaces it while tiles arrive. So without a provider of
 * tiles, or without a way to it, nothing is missing.
 */
export function MapOrSketch({ sketch, ...map }: MapOrSketchProps) {
  const [tiles, setTiles] = useState<'loading' | 'here' | 'out-of-reach'>('loading');
  const hasTiles = tiles === 'here';
  return (
    <div className="relative">
      {sketch !== null && !hasTiles && (
        <div className="overflow-hidden rounded-control border border-line bg-surface-sunken">
          {sketch}
          {tiles === 'out-of-reach' && (
            <p className="px-3 pb-2 text-ink-muted text-xs">{texts.position.noTiles}</p>
          )}
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
          <Tiles
            tiles={mapTiles}
            {...map}
            onLoad={() => setTiles('here')}
            onFail={() => setTiles('out-of-reach')}
          />
        </div>
      )}
    </div>
  );
}

interface TilesProps extends Omit<MapOrSketchProps, 'sketch'> {
  tiles: MapTiles;
  onLoad: () => void;
  onFail: () => void;
}

function Tiles({ tiles, ...rest }: TilesProps) {
  const TileMap = useTileMap();
  if (!TileMap) return null;
  return (
    <TileMap
      tilesUrl={tiles.url}
      attribution={tiles.attribution}
      zoomInLabel={texts.position.zoomIn}
      zoomOutLabel={texts.position.zoomOut}
      {...rest}
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
