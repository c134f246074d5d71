import { texts } from '@fireline/domain/texts/texts';
import type { BoardCourier } from './couriers.ts';

/** `Free`, or `3 deliveries, 1 on the way`. */
export function loadText({ load, onTheWay }: Pick<BoardCourier, 'load' | 'onTheWay'>): string {
  const open = texts.dispatch.load({ count: load });
  return onTheWay === 0
    ? open
    : `${open}, ${texts.dispatch.loadOnTheWay({ count: String(onTheWay) })}`;
}
