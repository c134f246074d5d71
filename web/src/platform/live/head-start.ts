/**
 * What can be shown before Firestore answers, or is even loaded: an entry of a list that is already
 * on the screen, the menu document, or what was read over HTTP.
 */
import { afterPaint, paintNeeds, shownContent } from '#lib/after-paint.ts';
import { isEmptyResult } from '#platform/firestore/keep-known-data.ts';
import type { AnySource } from '#platform/firestore/source.ts';
import { earlyMenu } from './early-menu.ts';
import type { Entry, Live, LiveList } from './state.ts';

type Deliver = (state: Live<unknown>) => void;

/** Opens a source's listener; resolves to the function that ends it. */
export type Listen = (source: AnySource, deliver: Deliver) => Promise<() => void>;

/**
 * The keys of all sources opened so far. What this device has saved of them is newer than the menu
 * document.
 */
const opened = new Set<string>();

/** Then a listener answers as fast as a read over HTTP. */
let isFirestoreLoaded = false;

/** What is or was read over HTTP, by the source's key. */
const readsAhead = new Map<string, Promise<unknown>>();

/**
 * Until it's painted. Until then, nothing loads Firestore: on a slow network, its script would take
 * most of the time.
 */
const paints: Promise<void>[] = [];

/**
 * Reads a source over HTTP before it is opened, if it can be: a page may know what it will show
 * before it's known who is here. If that decides which source it is, pass a promise: then Firestore
 * isn't loaded meanwhile.
 */
export function readAheadOf(source: AnySource | Promise<AnySource | null>): void {
  if (source instanceof Promise) {
    holdFor(
      source.then((found) => found && ifNotOpened(found)),
      true,
    );
  } else void ifNotOpened(source);
}

async function ifNotOpened(source: AnySource): Promise<unknown> {
  return opened.has(source.key) ? null : await resultOf(source);
}

/** `inLists` finds a source's document in a list that is already on the screen. */
export function withHeadStart(
  listenTo: Listen,
  inLists: (source: AnySource) => Entry<unknown> | undefined,
): Listen {
  const listen: Listen = async (source, deliver) => {
    if (!isFirestoreLoaded) await Promise.all(paints);
    const leave = await listenTo(source, deliver);
    isFirestoreLoaded = true;
    return leave;
  };
  return async (source, deliver) => {
    const show = (data: unknown) => deliver({ status: 'ready', data, fromCache: true });
    const isFirstTime = !opened.has(source.key);
    opened.add(source.key);
    const listed = inLists(source);
    if (listed) {
      show(listed);
      return await listen(source, unlessOlder(deliver, { isNewer: true }));
    }
    const early = isFirstTime ? await readEarly(source) : null;
    if (!early) return await listen(source, deliver);
    show(early.data);
    await afterPaint();
    const held = unlessGone(deliver);
    const leave = await listen(source, unlessOlder(held.deliver, early));
    return () => {
      held.forget();
      leave();
    };
  };
}

/**
 * If someone changes a document before Firestore has it, the server's first answer may be older
 * than the change: then the SDK drops it, and says that the document doesn't exist, until the
 * change comes back. A document that is really gone is gone after this time (ms).
 */
const goneAfter = 5000;

/** What to call instead of `deliver` after something was shown early. */
function unlessGone(deliver: Deliver): { deliver: Deliver; forget: () => void } {
  let mayBeOld = true;
  let held: ReturnType<typeof setTimeout> | undefined;
  return {
    deliver(next) {
      clearTimeout(held);
      if (mayBeOld && next.status === 'ready' && next.data === null) {
        held = setTimeout(deliver, goneAfter, next);
        return;
      }
      mayBeOld = false;
      deliver(next);
    },
    forget: () => clearTimeout(held),
  };
}

interface Early {
  readonly data: unknown;
  /** Than what Firestore has saved on this device. */
  readonly isNewer: boolean;
}

async function readEarly(source: AnySource): Promise<Early | null> {
  if (source.early) {
    const early = await earlyMenu();
    return early && { data: source.early(early.menu), isNewer: !early.isSaved };
  }
  const data = await resultOf(source);
  return data ? { data, isNewer: true } : null;
}

/** What is read over HTTP; null if nothing is. */
async function resultOf({ kind, key, readAhead }: AnySource): Promise<unknown> {
  if (!readAhead || isFirestoreLoaded) return null;
  let reading = readsAhead.get(key);
  if (!reading) {
    reading = readAhead();
    readsAhead.set(key, reading);
    holdFor(reading, kind === 'query');
  }
  return await reading;
}

/** What comes after the paint, and Firestore, wait until what is read has been painted. */
function holdFor(reading: Promise<unknown>, isList: boolean): void {
  paintNeeds(reading.then((data) => (data && isList ? shownContent() : undefined)));
  paints.push(reading.then((data) => (data ? afterPaint() : undefined)).catch(() => {}));
}

/** What to call instead of `deliver` while the head start is shown. */
function unlessOlder(deliver: Deliver, { isNewer }: Pick<Early, 'isNewer'>): Deliver {
  let isOver = false;
  let hasSnapshot = false;
  return (next) => {
    const saysLess =
      next.status === 'ready'
        ? next.fromCache &&
          (isEmptyResult(next.data) ||
            // What Firestore has saved is older at first; later changes aren't.
            (isNewer && !hasSnapshot && !isPending(next.data)))
        : next.status === 'loading' || next.error.code === 'unavailable';
    // After a failure, the first snapshot is old saved data again.
    hasSnapshot = next.status === 'ready';
    if (saysLess && !isOver) return;
    isOver = true;
    deliver(next);
  };
}

/** Whether it contains a change made on this device that isn't confirmed yet. */
function isPending(data: unknown): boolean {
  const known = data as Entry<unknown> | LiveList<unknown> | null;
  if (!known) return false;
  return 'entries' in known
    ? known.entries.some(({ hasPendingWrites }) => hasPendingWrites)
    : known.hasPendingWrites;
}
