/** The allergens that the user leaves out, remembered on this device and shared by its tabs. */
import { type Allergen, allergens } from '@fireline/domain/catalog/product';
import * as v from 'valibot';
import { createStore, type Store, useStore } from '#lib/store.ts';
import { browserStorage } from '../cart/browser-storage.ts';

const key = 'fireline.without';
const schema = v.array(v.string());

export function recallWithout(storage: Pick<Storage, 'getItem'>): readonly Allergen[] {
  try {
    const result = v.safeParse(schema, JSON.parse(storage.getItem(key) ?? '[]'));
    // An allergen that this version doesn't know must not invalidate the others.
    return allergens.filter((name) => result.success && result.output.includes(name));
  } catch {
    return [];
  }
}

let store: Store<readonly Allergen[]> | undefined;

function withoutStore(): Store<readonly Allergen[]> {
  if (!store) {
    const created = createStore(recallWithout(browserStorage()));
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) created.set(recallWithout(browserStorage()));
    });
    store = created;
  }
  return store;
}

export function useWithout(): readonly Allergen[] {
  return useStore(withoutStore());
}

export function setWithout(without: readonly Allergen[]): void {
  withoutStore().set(without);
  try {
    browserStorage().setItem(key, JSON.stringify(without));
  } catch {
    // Storage is blocked or full: the choice lasts as long as the page.
  }
}
