/** The shop's settings, which every page has. */
import type { Shop } from '@fireline/domain/shop/settings';
import { useLiveDocument } from '#platform/live/live.ts';
import { menuSources } from './menu-sources.ts';

/** Null until they are known, or if no shop has been set up yet. */
export function useShop(): Shop | null {
  const shop = useLiveDocument(menuSources.shop());
  return shop.status === 'ready' ? (shop.data?.data ?? null) : null;
}

/** The shop's name; until it's known, the one the page was built with (web/page-heads.ts). */
export function useShopName(): string {
  return useShop()?.name ?? document.documentElement.dataset.shop ?? '';
}
