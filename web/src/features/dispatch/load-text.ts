import { distanceBetween, type Point } from '@fireline/domain/delivery/courier-position';
import { distanceText } from '@fireline/domain/delivery/distance-text';
import { texts } from '@fireline/domain/texts/texts';
import type { BoardCourier } from './couriers.ts';

/**
 * What speaks for a courier or against: `Free`, or `3 deliveries, 1 on the way, 600 m from the shop`.
 */
export function loadText(
  { load, onTheWay, position }: Pick<BoardCourier, 'load' | 'onTheWay' | 'position'>,
  shop: Point | null,
): string {
  const parts = [texts.dispatch.load({ count: load })];
  if (onTheWay > 0) parts.push(texts.dispatch.loadOnTheWay({ count: String(onTheWay) }));
  if (onTheWay > 0 && position && shop) {
    const distance = distanceText(distanceBetween(position, shop));
    parts.push(texts.dispatch.fromShop({ distance }));
  }
  return parts.join(', ');
}
