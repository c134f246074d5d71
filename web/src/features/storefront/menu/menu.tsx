import type { Label } from '@fireline/domain/catalog/labels';
import type { Product } from '@fireline/domain/catalog/product';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CookingPot } from 'lucide-react';
import { lazy, memo, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadPersistently } from '#lib/after-paint.ts';
import { loadTexts } from '#lib/language.ts';
import { useLocale } from '#lib/locale.ts';
import type { Entry } from '#platform/live/state.ts';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import type { Cart } from '../cart/cart-state.ts';
import { CategoryIndex } from './category-index.tsx';
import { setExcludedAllergens, useExcludedAllergens } from './excluded-allergens.ts';
import { menuGroups } from './menu-groups.ts';
import { allergensOn, findDishes } from './menu-search.ts';
import { MenuSections } from './menu-sections.tsx';
import { MenuTools } from './menu-tools.tsx';
import { useFirstPrices } from './use-first-prices.ts';
import { useMenuSearch } from './use-menu-search.ts';

const NothingFound = lazy(() =>
  loadPersistently(async () => {
    await loadTexts('customer');
    return import('./nothing-found.tsx');
  }),
);

interface MenuProps {
  entries: readonly Entry<Product>[];
  shop: Shop;
  cart: Cart;
  onOpen: (productId: string) => void;
}

/** The dishes by category, either all or those that match the search. */
export const Menu = memo(function Menu({ entries, shop, cart, onOpen }: MenuProps) {
  useLocale();
  const [text, setText] = useMenuSearch();
  const sought = useDeferredValue(text);
  const without = useExcludedAllergens();
  const [only, setOnly] = useState<readonly Label[]>([]);
  const firstPrices = useFirstPrices(entries);
  const { dishes, hidden } = useMemo(
    () => findDishes(entries, { text: sought, without, only }),
    [entries, sought, without, only],
  );
  const groups = useMemo(() => menuGroups(dishes, shop.categories), [dishes, shop.categories]);

  useEffect(() => document.getElementById('first-look')?.remove(), []);

  if (entries.length === 0) {
    return (
      <EmptyState icon={CookingPot} title={texts.menu.emptyTitle} text={texts.menu.emptyHint} />
    );
  }
  return (
    <>
      <MenuTools
        text={text}
        onTextChange={setText}
        allergens={allergensOn(entries)}
        without={without}
        onWithoutChange={setExcludedAllergens}
        only={only}
        onOnlyChange={setOnly}
        entries={entries}
        found={dishes.length}
        hidden={hidden}
        phone={shop.phone}
      />
      {groups.length === 0 ? (
        <Suspense>
          <NothingFound
            text={sought.trim()}
            hidden={hidden}
            onClear={() => setText('')}
            onShowAll={() => {
              setExcludedAllergens([]);
              setOnly([]);
            }}
          />
        </Suspense>
      ) : (
        <>
          <CategoryIndex groups={groups} />
          <MenuSections
            groups={groups}
            cart={cart}
            currency={shop.currency}
            timeZone={shop.timeZone}
            firstPrices={firstPrices}
            onOpen={onOpen}
          />
        </>
      )}
    </>
  );
});
