/**
 * Notices a service that has fallen silent without a broken connection, which a listener alone does
 * not: a cable that swallows everything, an SDK that has stopped. For screens that nobody touches.
 */
import { unansweredBeat } from './screen-beat.ts';
import { createStore, type Store } from './store.ts';

export interface Silence {
  /** `service`: it cannot be reached. `screen`: it can, but what this screen sends stays unanswered. */
  readonly cause: 'service' | 'screen';
  /** Milliseconds, by the device's clock. */
  readonly since: number;
}

/** How often the service is asked, and how long an answer may take (ms). */
const askEvery = 3000;
const answerWithin = 3000;
/** After so long (ms) without an answer a beat counts as lost, and the connection is made anew. */
const beatWithin = 10_000;
/** A step that comes so much (ms) too late was asleep with the device: nothing on it can be trusted. */
const asleepAfter = 30_000;
/** The last step: after so long (ms) the page loads anew, at most once in `reloadEvery`. */
const reloadAfter = 120_000;
const reloadEvery = 15 * 60_000;
const reloadKey = 'fireline.reloaded';

/** Null while everything is answered. Kept while `watchSilence` is on. */
export const silence: Store<Silence | null> = createStore<Silence | null>(null);

/** Watches until the returned function is called. */
export function watchSilence(): () => void {
  let lastAnswer = Date.now();
  let lastStep = Date.now();
  let reconnectedFor: number | null = null;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function step() {
    const asked = Date.now();
    if (asked - lastStep > asleepAfter) void connectAnew();
    lastStep = asked;
    if (await answers()) lastAnswer = Date.now();
    if (ended) return;
    const next = silenceAt(Date.now(), { lastAnswer, asked, beat: unansweredBeat.get() });
    if (next?.cause !== silence.get()?.cause || next?.since !== silence.get()?.since) {
      silence.set(next);
    }
    if (next?.cause === 'screen') {
      if (reconnectedFor !== next.since) {
        reconnectedFor = next.since;
        void connectAnew();
      } else if (Date.now() - next.since > reloadAfter) reloadIfAllowed();
    }
    timer = setTimeout(() => void step(), askEvery);
  }
  void step();
  window.addEventListener('pageshow', resume);
  document.addEventListener('visibilitychange', resume);
  /** Timers were asleep with the device: what is true now is asked now. */
  function resume() {
    if (document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    void step();
  }
  return () => {
    ended = true;
    clearTimeout(timer);
    window.removeEventListener('pageshow', resume);
    document.removeEventListener('visibilitychange', resume);
    silence.set(null);
  };
}

/** What the times mean at `now`. `asked` is when the last question went out. */
export function silenceAt(
  now: number,
  { lastAnswer, asked, beat }: { lastAnswer: number; asked: number; beat: number | null },
): Silence | null {
  if (lastAnswer < asked) return { cause: 'service', since: lastAnswer };
  if (beat !== null && now - beat > beatWithin) return { cause: 'screen', since: beat };
  return null;
}

async function answers(): Promise<boolean> {
  try {
    const { firestoreOrigin } = await import('./firestore-client.ts');
    await fetch(await firestoreOrigin(), {
      mode: 'no-cors',
      cache: 'no-store',
      signal: AbortSignal.timeout(answerWithin),
    });
    return true;
  } catch {
    return false;
  }
}

async function connectAnew(): Promise<void> {
  try {
    await (await import('./firestore-client.ts')).reconnect();
  } catch (error) {
    console.warn('Reconnecting failed.', error);
  }
}

/** Writes that wait are kept by the persistent cache and go out after the reload. */
function reloadIfAllowed(): void {
  try {
    const last = Number(sessionStorage.getItem(reloadKey));
    if (Date.now() - last < reloadEvery) return;
    sessionStorage.setItem(reloadKey, String(Date.now()));
  } catch {
    // Without a note of the last reload it could go round in circles.
    return;
  }
  window.location.reload();
}
