import { Bike, House, Store } from 'lucide-react';

export type PlaceKind = 'courier' | 'shop' | 'home';

const icons = { courier: Bike, shop: Store, home: House } as const;
const colors = {
  courier: 'bg-accent text-on-accent',
  // Where the courier was, not where they are.
  oldCourier: 'bg-line-strong text-surface-raised',
  shop: 'border border-line-strong bg-surface-raised text-ink',
  home: 'border border-line-strong bg-surface-raised text-ink',
} as const;

/** A place on a map or a sketch; what it is, the map says in words. */
export function PlaceIcon({ kind, isOld = false }: { kind: PlaceKind; isOld?: boolean }) {
  const Icon = icons[kind];
  const color = colors[kind === 'courier' && isOld ? 'oldCourier' : kind];
  return (
    <span
      aria-hidden
      className={`grid size-8 place-items-center rounded-full shadow-card ${color}`}
    >
      <Icon className="size-4.5" />
    </span>
  );
}
