import { useIsDisconnected } from '#platform/connection/connection.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { menuSources } from './menu-sources.ts';

/**
 * Whether the shop's settings are known, or unavailable for now. Before that, a page that shows
 * times doesn't know the shop's time zone.
 */
export function useIsShopKnown(): boolean {
  const shop = useLiveDocument(menuSources.shop());
  const isCutOff = useIsDisconnected();
  const isAnswered = shop.status === 'error' || (shop.status === 'ready' && !shop.fromCache);
  const isHere = shop.status === 'ready' && shop.data !== null;
  return isHere || isAnswered || isCutOff;
}
