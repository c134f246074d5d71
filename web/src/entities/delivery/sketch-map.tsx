import { distanceBetween } from '@fireline/domain/delivery/courier-position';
import { distanceText } from '@fireline/domain/delivery/distance-text';
import { texts } from '@fireline/domain/texts/texts';
import { PlaceIcon, type PlaceKind } from './place-icon.tsx';
import { type Places, type Spot, sketchOf } from './sketch.ts';

const size = { width: 320, height: 176, padding: 32 };
const iconSize = 32;

/**
 * The courier, the shop, and the customer's address, to scale: no provider of maps is needed, and
 * none learns where anyone is. Null if there's nothing to draw the courier relative to.
 */
export function SketchMap({ places, isOld }: { places: Places; isOld: boolean }) {
  const sketch = sketchOf(places, size);
  if (sketch === null) return null;
  const { courier, shop, home, accuracy } = sketch;
  return (
    <svg
      role="img"
      aria-label={sketchText(places)}
      viewBox={`0 0 ${size.width} ${size.height}`}
      className="h-auto w-full"
    >
      {shop && <Way from={shop} to={courier} className="stroke-line-strong" />}
      {home && <Way from={courier} to={home} className="stroke-accent [stroke-dasharray:2_7]" />}
      <circle
        cx={courier.x}
        cy={courier.y}
        r={accuracy}
        className="fill-accent/15 stroke-accent/40"
      />
      {shop && <Place kind="shop" spot={shop} label={texts.position.shop} />}
      {home && <Place kind="home" spot={home} label={texts.position.home} />}
      <Place kind="courier" spot={courier} label={texts.position.courier} isOld={isOld} />
    </svg>
  );
}

function Way({ from, to, className }: { from: Spot; to: Spot; className: string }) {
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      strokeWidth={3}
      strokeLinecap="round"
      className={className}
    />
  );
}

interface PlaceProps {
  kind: PlaceKind;
  spot: Spot;
  label: string;
  isOld?: boolean;
}

/** A place with its name below. */
export function Place({ kind, spot, label, isOld }: PlaceProps) {
  return (
    <>
      <foreignObject
        x={spot.x - iconSize / 2}
        y={spot.y - iconSize / 2}
        width={iconSize}
        height={iconSize}
      >
        <PlaceIcon kind={kind} isOld={isOld ?? false} />
      </foreignObject>
      <text
        x={spot.x}
        y={spot.y + iconSize / 2 + 11}
        textAnchor="middle"
        // Readable where a way goes through it.
        className="fill-ink-muted stroke-4 stroke-surface-sunken font-medium text-[11px] [paint-order:stroke]"
      >
        {label}
      </text>
    </>
  );
}

function sketchText({ courier, shop, home }: Places): string {
  if (home) {
    return texts.position.sketch({ distance: distanceText(distanceBetween(courier, home)) });
  }
  const fromShop = shop ? distanceBetween(courier, shop) : 0;
  return texts.position.sketchFromShop({ distance: distanceText(fromShop) });
}
