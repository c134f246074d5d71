/**
 * Live data for components. A source is listened to once, no matter how many components show it,
 * and stays open a moment after the last one unmounts, so that going from one page to the next
 * doesn't read everything again.
 */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { useCallback, useSyncExternalStore } from 'react';
import { afterPaint } from '#lib/after-paint.ts';
import { createStore, type Store } from '#lib/store.ts';
import { presentUid } from '#platform/auth/session.ts';
import type { DocumentSource, QuerySource } from '#platform/firestore/source.ts';
import { isNothing } from '#platform/firestore/unless-less.ts';
import { earlyMenu } from './early-menu.ts';
import { perFrame } from './per-frame.ts';
import type { Entry, Live, LiveList, Refusal } from './state.ts';

type AnySource = DocumentSource<unknown> | QuerySource<unknown>;

interface Subscription {
  readonly source: AnySource;
  readonly state: Store<Live<unknown>>;
  readers: number;
  closing: ReturnType<typeof setTimeout> | undefined;
  close: () => void;
}

const loading = { status: 'loading' } as const;
const lingerMilliseconds = 3000;
/** Retry delay if the SDK or the site's configuration couldn't be fetched. */
const startAgainAfter = 2000;
const subscriptions = new Map<string, Subscription>();
/**
 * The keys of all sources opened so far. What this device has saved of them is newer than the menu
 * document.
 */
const opened = new Set<string>();

/**
 * Whether something on the screen isn't confirmed by the server yet, or not again since the
 * connection broke: a screen is only as current as its least current part.
 */
export const isAwaitingServer: Store<boolean> = createStore(false);
const awaited = new Set<string>();

/** Why part of the screen isn't live although the server answers; null if all of it is live. */
export const refusal: Store<Refusal | null> = createStore<Refusal | null>(null);
const refusals = new Map<string, Refusal>();

function noteAnswer(key: string, { source, state, readers }: Subscription): void {
  const now = state.get();
  const isAnswered =
    now.status === 'error'
      ? now.error.code !== 'unavailable'
      : now.status === 'ready' && (!now.fromCache || now.refused !== undefined);
  if (isAnswered || readers === 0) awaited.delete(key);
  else awaited.add(key);
  isAwaitingServer.set(awaited.size > 0);
  const refused = readers === 0 ? null : refusalIn(now, source, refusals.get(key));
  if (refused) refusals.set(key, refused);
  else refusals.delete(key);
  refusal.set(gravest([...refusals.values()]));
}

/** Data that was never shown isn't missed on the screen: its place explains why. */
function refusalIn(
  now: Live<unknown>,
  { whenRefused }: AnySource,
  known: Refusal | undefined,
): Refusal | null {
  if (now.status === 'ready') return now.refused ?? null;
  const isApp =
    whenRefused === 'never' && now.status === 'error' && now.error.code === 'not-allowed';
  return isApp ? (known ?? { since: Date.now(), cause: 'app' }) : null;
}

/** If the app is refused, that explains all other refusals; otherwise the earliest one counts. */
function gravest(all: readonly Refusal[]): Refusal | null {
  const ofApp = all.filter(({ cause }) => cause === 'app');
  const [first = null] = (ofApp.length > 0 ? ofApp : all).toSorted((a, b) => a.since - b.since);
  return first;
}

/** Listens to one document. `null` data: it doesn't exist. `null` source: not yet. */
export function useLiveDocument<Value>(
  source: DocumentSource<Value> | null,
): Live<Entry<Value> | null> {
  // The store is keyed by the source, so its value matches the source's schema.
  return useLive(source) as Live<Entry<Value> | null>;
}

/** Listens to a query. `null` source: not yet (for example, nobody is signed in). */
export function useLiveQuery<Value>(source: QuerySource<Value> | null): Live<LiveList<Value>> {
  return useLive(source) as Live<LiveList<Value>>;
}

/**
 * Listens outside of React. `onChange` is called with each state, starting with the current one.
 * Returns the function that stops it.
 */
export function watchLive<Value>(
  source: DocumentSource<Value>,
  onChange: (state: Live<Entry<Value> | null>) => void,
): () => void;
export function watchLive<Value>(
  source: QuerySource<Value>,
  onChange: (state: Live<LiveList<Value>>) => void,
): () => void;
export function watchLive(
  source: AnySource,
  // The overloads determine the type: the store is keyed by the source.
  onChange: (state: never) => void,
): () => void {
  const tell = () => onChange(stateOf(source.key) as never);
  const leave = join(source, tell);
  tell();
  return leave;
}

function useLive(source: AnySource | null): Live<unknown> {
  const key = source?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the source.
  const subscribe = useCallback(
    (onChange: () => void) => (source ? join(source, onChange) : () => {}),
    [key],
  );
  return useSyncExternalStore(subscribe, () => (key === undefined ? loading : stateOf(key)));
}

function stateOf(key: string): Live<unknown> {
  return subscriptions.get(key)?.state.get() ?? loading;
}

function join(source: AnySource, onChange: () => void): () => void {
  const subscription = subscriptions.get(source.key) ?? open(source);
  subscription.readers += 1;
  clearTimeout(subscription.closing);
  noteAnswer(source.key, subscription);
  const unsubscribe = subscription.state.subscribe(onChange);
  return () => {
    unsubscribe();
    subscription.readers -= 1;
    noteAnswer(source.key, subscription);
    if (subscription.readers > 0) return;
    subscription.closing = setTimeout(() => {
      subscriptions.delete(source.key);
      subscription.close();
    }, lingerMilliseconds);
  };
}

function open(source: AnySource): Subscription {
  const state = createStore<Live<unknown>>(loading);
  const show = perFrame((next: Live<unknown>) => {
    if (!closed) state.set(next);
  });
  let closed = false;
  let stop = () => {};
  const subscription: Subscription = {
    source,
    state,
    readers: 0,
    closing: undefined,
    close: () => {
      closed = true;
      stop();
    },
  };
  subscriptions.set(source.key, subscription);
  state.subscribe(() => noteAnswer(source.key, subscription));
  const isFirstOpening = !opened.has(source.key);
  opened.add(source.key);
  /**
   * Set while the screen shows the menu document or an entry of an open list. That is newer than
   * what Firestore has saved, unless it's a menu document from an earlier visit.
   */
  let early: 'newer' | 'older' | null = null;
  let hasSnapshot = false;
  let last: Live<unknown> = loading;
  /** The person the server confirmed the shown data for; undefined until it has. */
  let confirmedFor: string | null | undefined;
  function onState(next: Live<unknown>) {
    const saysLess =
      next.status === 'ready'
        ? next.fromCache &&
          (isNothing(next.data) ||
            // What Firestore has saved is older at first; later changes aren't.
            (early === 'newer' && !hasSnapshot && !isPending(next.data)))
        : next.status === 'loading' || next.error.code === 'unavailable';
    // After a failure, the first snapshot is old saved data again.
    hasSnapshot = next.status === 'ready';
    if (early && saysLess) return;
    early = null;
    if (next.status === 'ready' && !next.fromCache) confirmedFor = presentUid();
    last = unlessRefused(source, confirmedFor, last, unlessLost(last, next));
    show(last);
  }
  const listed = entryInLists(source);
  if (listed) {
    early = 'newer';
    state.set({ status: 'ready', data: listed, fromCache: true });
  }
  async function start() {
    try {
      if (!early && isFirstOpening) early = await paintEarly(source, state);
      const { listen } = await import('#platform/firestore/firestore-listeners.ts');
      const stopListening = await listen(source, onState);
      if (closed) stopListening();
      else stop = stopListening;
    } catch (error) {
      console.error(`Listening to ${source.key} could not start; trying again.`, error);
      early = null;
      const failure = new FirelineError('unavailable', texts.connection.notStarted);
      state.set(unlessLost(state.get(), { status: 'error', error: failure }));
      const again = setTimeout(() => void start(), startAgainAfter);
      stop = () => clearTimeout(again);
    }
  }
  void start();
  return subscription;
}

/**
 * Shows the menu document's data for `source`, if any, before Firestore is even loaded. Resolves to
 * how that compares with what Firestore has saved; null if nothing was shown.
 */
async function paintEarly(
  source: AnySource,
  state: Store<Live<unknown>>,
): Promise<'newer' | 'older' | null> {
  if (!source.early || state.get().status !== 'loading') return null;
  const known = await earlyMenu();
  if (!known) return null;
  state.set({ status: 'ready', data: source.early(known.menu), fromCache: true });
  await afterPaint();
  return known.isSaved ? 'older' : 'newer';
}

/**
 * The document from a list that is already open: no need to wait for what is already on the screen.
 */
function entryInLists({ key, schema, ...source }: AnySource): Entry<unknown> | undefined {
  if (source.kind === 'query') return undefined;
  for (const { source: other, state } of subscriptions.values()) {
    const live = state.get();
    if (other.kind !== 'query' || other.schema !== schema || live.status !== 'ready') continue;
    const { entries } = live.data as LiveList<unknown>;
    const found = entries.find(({ id }) => `${other.spec.collection}/${id}` === source.path);
    if (found) return found;
  }
  return undefined;
}

/**
 * When live updates stop, nothing is removed from the screen; the data counts as saved until they
 * resume.
 */
function unlessLost(last: Live<unknown>, next: Live<unknown>): Live<unknown> {
  const isLost = next.status === 'error' && next.error.code === 'unavailable';
  return isLost && last.status === 'ready' ? { ...last, fromCache: true } : next;
}

/**
 * A refusal doesn't remove what the server had sent to the same person. Data that only this device
 * has saved may be someone else's.
 */
function unlessRefused(
  { whenRefused }: AnySource,
  confirmedFor: string | null | undefined,
  last: Live<unknown>,
  next: Live<unknown>,
): Live<unknown> {
  const isRefused = next.status === 'error' && next.error.code === 'not-allowed';
  if (!isRefused || last.status !== 'ready' || whenRefused === 'ends') return next;
  const isPublic = whenRefused === 'never';
  const isTheirs = confirmedFor !== undefined && (isPublic || confirmedFor === presentUid());
  if (!isTheirs) return next;
  const { since = Date.now() } = last.refused ?? {};
  return { ...last, fromCache: true, refused: { since, cause: isPublic ? 'app' : 'person' } };
}

/** Whether it contains a change made on this device that isn't confirmed yet. */
function isPending(data: unknown): boolean {
  const known = data as Entry<unknown> | LiveList<unknown> | null;
  if (!known) return false;
  return 'entries' in known
    ? known.entries.some(({ hasPendingWrites }) => hasPendingWrites)
    : known.hasPendingWrites;
}
