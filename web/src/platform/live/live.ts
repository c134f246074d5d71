/**
 * Live data for components. A source is listened to once, no matter how many components show it,
 * and stays open a moment after the last one unmounts, so that going from one page to the next
 * doesn't read everything again.
 */
import { useCallback, useSyncExternalStore } from 'react';
import type { AnySource, DocumentSource, QuerySource } from '#platform/firestore/source.ts';
import type { Entry, Live, LiveList } from './state.ts';
import { join, stateOf } from './subscriptions.ts';

const loading = { status: 'loading' } as const;

/** What a source delivers. `null` for a document: it doesn't exist. */
type DataOf<Source> =
  Source extends QuerySource<infer Value>
    ? LiveList<Value>
    : Source extends DocumentSource<infer Value>
      ? Entry<Value> | null
      : never;

/** Listens to one document. `null` data: it doesn't exist. `null` source: not yet. */
export function useLiveDocument<Value>(
  source: DocumentSource<Value> | null,
): Live<Entry<Value> | null> {
  return useLive(source);
}

/** Listens to a query. `null` source: not yet (for example, nobody is signed in). */
export function useLiveQuery<Value>(source: QuerySource<Value> | null): Live<LiveList<Value>> {
  return useLive(source);
}

/**
 * Listens outside of React. `onChange` is called with each state, starting with the current one.
 * Returns the function that stops it.
 */
export function watchLive<Source extends AnySource>(
  source: Source,
  onChange: (state: Live<DataOf<Source>>) => void,
): () => void {
  const tell = () => onChange(liveOf(source));
  const leave = join(source, tell);
  tell();
  return leave;
}

function useLive<Source extends AnySource>(source: Source | null): Live<DataOf<Source>> {
  const key = source?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the source.
  const subscribe = useCallback(
    (onChange: () => void) => (source ? join(source, onChange) : () => {}),
    [key],
  );
  return useSyncExternalStore(subscribe, () => (source ? liveOf(source) : loading));
}

/** The states are kept by the source's key, so the data matches the source's schema. */
function liveOf<Source extends AnySource>({ key }: Source): Live<DataOf<Source>> {
  return stateOf(key) as Live<DataOf<Source>>;
}
