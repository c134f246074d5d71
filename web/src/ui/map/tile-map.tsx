/**
 * A map from tiles, drawn by Leaflet: a separate chunk, loaded only where tiles are configured. It
 * follows its markers by itself; on a phone, a finger on it scrolls the page.
 */
import 'leaflet/dist/leaflet.css';
import './tile-map.css';
import {
  Browser,
  type Circle,
  circle,
  control,
  divIcon,
  type Map as LeafletMap,
  latLngBounds,
  map,
  marker,
  tileLayer,
} from 'leaflet';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keepTiles } from './keep-tiles.ts';

interface Place {
  readonly lat: number;
  readonly lng: number;
}

export interface MapMarker extends Place {
  readonly id: string;
  readonly content: ReactNode;
}

export interface TileMapProps {
  /** With `{z}`, `{x}`, and `{y}`. */
  tilesUrl: string;
  /** HTML, from whoever set the tiles up. */
  attribution: string;
  /** What the map shows, in words. */
  label: string;
  markers: readonly MapMarker[];
  /** In meters, around the first marker; null for no circle. */
  radius: number | null;
  /** Whether the view follows every marker that moves, or only what comes and goes. */
  isFollowing: boolean;
  zoomInLabel: string;
  zoomOutLabel: string;
  /** Called once tiles are here: until then, there's nothing to see. */
  onLoad: () => void;
  /** Called when they can't be reached. `onLoad` follows if that changes. */
  onFail: () => void;
}

export default function TileMap(props: TileMapProps) {
  const { tilesUrl, attribution, label, markers, radius, isFollowing } = props;
  const { zoomInLabel, zoomOutLabel } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<LeafletMap | null>(null);
  const told = useRef(props);
  useEffect(() => {
    told.current = props;
  });

  useEffect(() => {
    if (!box.current) return;
    const created = map(box.current, {
      zoomControl: false,
      scrollWheelZoom: false,
      keyboard: false,
      dragging: !Browser.mobile,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
    });
    created.attributionControl.setPrefix(false);
    control.zoom({ zoomInTitle: zoomInLabel, zoomOutTitle: zoomOutLabel }).addTo(created);
    const tiles = tileLayer(tilesUrl, { attribution, maxZoom: 19 });
    const letGo = keepTiles(created, tiles, {
      url: tilesUrl,
      onLoad: () => told.current.onLoad(),
      onFail: () => told.current.onFail(),
    });
    const resizes = new ResizeObserver(() => created.invalidateSize());
    resizes.observe(box.current);
    setView(created);
    return () => {
      letGo();
      resizes.disconnect();
      setView(null);
      created.remove();
    };
  }, [tilesUrl, attribution, zoomInLabel, zoomOutLabel]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls of a form.
    <div role="group" aria-label={label} className="size-full">
      <div ref={box} className="tile-map size-full" />
      {view && <Markers view={view} markers={markers} radius={radius} isFollowing={isFollowing} />}
    </div>
  );
}

interface MarkersProps {
  view: LeafletMap;
  markers: readonly MapMarker[];
  radius: number | null;
  isFollowing: boolean;
}

function Markers({ view, markers, radius, isFollowing }: MarkersProps) {
  const [first] = markers;
  const around = useRef<Circle | null>(null);
  const shown = markers
    .map(({ id, lat, lng }) => (isFollowing ? `${id} ${lat} ${lng}` : id))
    .join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` stands for the markers.
  useEffect(() => {
    if (markers.length === 0) return;
    const bounds = latLngBounds(markers.map(({ lat, lng }) => [lat, lng]));
    view.fitBounds(bounds, { padding: [36, 36], maxZoom: 16, animate: false });
  }, [view, shown]);

  useEffect(() => {
    if (!first || radius === null) return;
    around.current ??= circle([first.lat, first.lng], {
      radius,
      interactive: false,
      className: 'tile-map-accuracy',
    }).addTo(view);
    around.current.setLatLng([first.lat, first.lng]).setRadius(radius);
  }, [view, first, radius]);

  return markers.map((each) => <Marker key={each.id} view={view} {...each} />);
}

function Marker({ view, lat, lng, content }: MapMarker & { view: LeafletMap }) {
  const [place] = useState(() => {
    const element = document.createElement('div');
    const icon = divIcon({ html: element, className: '', iconSize: [32, 32] });
    const pin = marker([lat, lng], { icon, interactive: false, keyboard: false });
    return { element, pin };
  });
  useEffect(() => {
    place.pin.addTo(view);
    return () => void place.pin.remove();
  }, [view, place]);
  useEffect(() => {
    place.pin.setLatLng([lat, lng]);
  }, [place, lat, lng]);
  return createPortal(content, place.element);
}
