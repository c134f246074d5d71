import { useMemo, useState } from 'react';
import type { BoardCourier } from './couriers.ts';

/**
 * The couriers to show: whoever is on duty or still has a delivery. While the board is held, nobody
 * moves under the pointer: newcomers come last, and whoever has gone off duty stays.
 */
export function useHeldCouriers(
  couriers: readonly BoardCourier[],
  isHeld: boolean,
): readonly BoardCourier[] {
  const [held, setHeld] = useState<readonly string[] | null>(null);
  if (isHeld && held === null) setHeld(couriers.filter(isShown).map(({ uid }) => uid));
  if (!isHeld && held !== null) setHeld(null);
  return useMemo(() => heldCouriers(couriers, held ?? []), [couriers, held]);
}

/** `held` are the uids of those who keep their places. */
export function heldCouriers(
  couriers: readonly BoardCourier[],
  held: readonly string[],
): readonly BoardCourier[] {
  const byUid = new Map(couriers.map((one) => [one.uid, one]));
  return [
    ...held.flatMap((uid) => byUid.get(uid) ?? []),
    ...couriers.filter((one) => isShown(one) && !held.includes(one.uid)),
  ];
}

function isShown({ isOnDuty, load }: BoardCourier): boolean {
  return isOnDuty || load > 0;
}
