/**
 * Adds tiles to a map only while they can be reached. Without a way to them, Leaflet would ask for
 * dozens, and again whenever something on the map moves.
 */
import { type Map as LeafletMap, type TileLayer, Util } from 'leaflet';
import { pauseAfter } from './pause-after.ts';

/** A provider lacks single tiles; this many in a row are no accident. */
const mostMissing = 4;

interface Options {
  readonly url: string;
  /** The first tile is here. */
  readonly onLoad: () => void;
  /** Tiles can't be reached now; asks again after a pause that grows, or when back online. */
  readonly onFail: () => void;
}

/** Until the returned function is called. */
export function keepTiles(view: LeafletMap, tiles: TileLayer, options: Options): () => void {
  const { url, onLoad, onFail } = options;
  let failures = 0;
  let missing = 0;
  let probe: HTMLImageElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** One tile first: it's in the browser's cache when the map asks for it. */
  const ask = () => {
    clearTimeout(timer);
    if (view.hasLayer(tiles) || probe !== null) return;
    probe = new Image();
    probe.onload = () => {
      probe = null;
      missing = 0;
      tiles.addTo(view);
    };
    probe.onerror = fail;
    probe.src = tileUrl(view, url);
  };
  const fail = () => {
    probe = null;
    failures += 1;
    if (failures === 1) console.warn('The map’s tiles can’t be reached: it’s drawn as a sketch.');
    tiles.remove();
    onFail();
    timer = setTimeout(ask, pauseAfter(failures));
  };
  const online = () => (view.hasLayer(tiles) ? tiles.redraw() : view.whenReady(ask));

  tiles.on('tileload', () => {
    failures = 0;
    missing = 0;
    onLoad();
  });
  tiles.on('tileerror', () => {
    missing += 1;
    if (missing === mostMissing && view.hasLayer(tiles)) fail();
  });
  window.addEventListener('online', online);
  view.whenReady(ask);
  return () => {
    window.removeEventListener('online', online);
    clearTimeout(timer);
    tiles.off('tileload').off('tileerror');
    if (probe) probe.onload = probe.onerror = null;
  };
}

/** The tile in the middle of the view. */
function tileUrl(view: LeafletMap, url: string): string {
  const z = view.getZoom();
  const { x, y } = view.project(view.getCenter(), z).divideBy(256).floor();
  return Util.template(url, { x, y, z, s: 'a', r: '' });
}
