/**
 * Notices within seconds that a service has fallen silent, for critical screens that nobody
 * touches: they poll constantly, whereas others send a probe after a silence (`recovery.ts`, which
 * also acts on it).
 */

import { afterPaint } from '#lib/after-paint.ts';
import { createStore, type Store } from '#lib/store.ts';
import { reportServiceSilence } from '#platform/connection/connection.ts';
import { probeService } from '#platform/connection/reachable.ts';
import { unansweredBeat } from './screen-beat.ts';

export interface Silence {
  /**
   * `service`: it can't be reached. `screen`: it can, but this screen's heartbeats go unanswered.
   */
  readonly cause: 'service' | 'screen';
  /** Milliseconds, by the device's clock. */
  readonly since: number;
}

/** How often the service is polled (ms). */
const probeEvery = 3000;
/** After this time (ms) without an answer, a heartbeat counts as lost. */
const beatWithin = 10_000;

/** Null while everything is answered. Updated while `watchSilence` is on. */
export const silence: Store<Silence | null> = createStore<Silence | null>(null);

/** Watches until the returned function is called. */
export function watchSilence(): () => void {
  let lastAnswer = Date.now();
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function step() {
    const probedAt = Date.now();
    if (await answers()) lastAnswer = Date.now();
    if (ended) return;
    const next = silenceAt(Date.now(), { lastAnswer, probedAt, beat: unansweredBeat.get() });
    if (next?.cause !== silence.get()?.cause || next?.since !== silence.get()?.since) {
      silence.set(next);
      reportServiceSilence(next !== null);
      if (next)
        void import('#platform/connection/recovery-signs.ts').then(({ probeNow }) => probeNow());
    }
    timer = setTimeout(() => void step(), probeEvery);
  }
  void afterPaint().then(step);
  window.addEventListener('pageshow', resume);
  document.addEventListener('visibilitychange', resume);
  /** Timers slept along with the device: check the current state right away. */
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
    reportServiceSilence(false);
  };
}

/** Evaluates the times at `now`. `probedAt` is when the last request was sent. */
export function silenceAt(
  now: number,
  { lastAnswer, probedAt, beat }: { lastAnswer: number; probedAt: number; beat: number | null },
): Silence | null {
  if (lastAnswer < probedAt) return { cause: 'service', since: lastAnswer };
  if (beat !== null && now - beat > beatWithin) return { cause: 'screen', since: beat };
  return null;
}

async function answers(): Promise<boolean> {
  try {
    const { firestoreOrigin } = await import('#platform/firestore/firestore-client.ts');
    await probeService(await firestoreOrigin());
    return true;
  } catch {
    return false;
  }
}
