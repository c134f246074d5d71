import { createStore, type Store } from '#lib/store.ts';

/** When the server was last heard from, in milliseconds by the device's clock; null if not yet. */
export const lastServerContact: Store<number | null> = createStore<number | null>(null);
