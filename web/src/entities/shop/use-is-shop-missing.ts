import { useLiveDocument } from '#platform/live/live.ts';
import { menuSources } from './menu-sources.ts';

/** Whether the server says that nobody has set up the shop yet. */
export function useIsShopMissing(): boolean {
  const shop = useLiveDocument(menuSources.shop());
  return shop.status === 'ready' && !shop.fromCache && shop.data === null;
}
