/** The allergens that the user leaves out, remembered on this device and shared by its tabs. */
import { type Allergen, allergens } from '@fireline/domain/catalog/product';
import * as v from 'valibot';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { browserStorage } from '../cart/browser-storage.ts';

const key = 'fireline.without';
const schema = v.array(v.string());

export function readExcludedAllergens(storage: Pick<Storage, 'getItem'>): readonly Allergen[] {
  try {
    const result = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? '[]'));
    // An allergen that this version doesn't know must not invalidate the others.
    return allergens.filter((name) => result.success && result.output.includes(name));
  } catch {
    return [];
  }
}

let store: Store<readonly Allergen[]> | undefined;

function excludedStore(): Store<readonly Allergen[]> {
  if (!store) {
    const created = createStore(readExcludedAllergens(browserStorage()));
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null)
        created.set(readExcludedAllergens(browserStorage()));
    });
    store = created;
  }
  return store;
}

export function useExcludedAllergens(): readonly Allergen[] {
  return useStore(excludedStore());
}

export function setExcludedAllergens(without: readonly Allergen[]): void {
  excludedStore().set(without);
  try {
    browserStorage().setItem(key, JSON.stringify(without));
  } catch {
    // Storage is blocked or full: the choice lasts as long as the page.
  }
}
