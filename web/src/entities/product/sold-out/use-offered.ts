import type { Product } from '@fireline/domain/catalog/product';
import { asOffered } from '@fireline/domain/catalog/sold-out';
import { useMemo } from 'react';
import { useNow } from '#lib/time/use-now.ts';
import type { Live, LiveList } from '#platform/live/state.ts';

/** The menu as customers can order from it now. */
export function useOffered(menu: Live<LiveList<Product>>): Live<LiveList<Product>> {
  const now = useNow(10_000);
  return useMemo(() => {
    if (menu.status !== 'ready') return menu;
    const entries = menu.data.entries.map((entry) => {
      const data = asOffered(entry.data, now);
      return data === entry.data ? entry : { ...entry, data };
    });
    const isSame = entries.every((entry, index) => entry === menu.data.entries[index]);
    return isSame ? menu : { ...menu, data: { ...menu.data, entries } };
  }, [menu, now]);
}
