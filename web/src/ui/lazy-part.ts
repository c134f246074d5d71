/**
 * Parts of a page that are loaded when first needed, or earlier if there is time. A part that
 * couldn't be loaded reports it and is loaded again on the next request.
 */
import { useEffect } from 'react';
import { createStore, type Store, useStore } from '#lib/store.ts';

export type PartState<Content> =
  | { readonly status: 'absent' | 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly content: Content };

export interface Part<Content> {
  readonly state: Store<PartState<Content>>;
  /** Loads it unless it is loaded or loading. */
  load(): void;
  /** Loads it ahead of need. After a failure it waits for `load`. */
  prefetch(): void;
}

export function createLazyPart<Content>(fetch: () => Promise<Content>): Part<Content> {
  const state = createStore<PartState<Content>>({ status: 'absent' });
  function load(): void {
    const { status } = state.get();
    if (status === 'loading' || status === 'ready') return;
    state.set({ status: 'loading' });
    fetch().then(
      (content) => state.set({ status: 'ready', content }),
      (error: unknown) => {
        console.error('A part of the page could not be loaded.', error);
        state.set({ status: 'failed' });
      },
    );
  }
  return {
    state,
    load,
    prefetch() {
      if (state.get().status === 'absent') load();
    },
  };
}

/** The part's state. Loads it once `wanted`. */
export function useLazyPart<Content>(part: Part<Content>, wanted: boolean): PartState<Content> {
  useEffect(() => {
    if (wanted) part.load();
  }, [part, wanted]);
  return useStore(part.state);
}
