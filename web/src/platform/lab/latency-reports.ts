/**
 * Measures how long changes to orders take to arrive on this screen, and reports a sample of them
 * at most once a minute, as one small document. Only what is seen counts: while the page is visible
 * and the listener is live. A report contains latencies and the kind of screen, nothing about any
 * order.
 *
 * A document rather than a callable, because it costs one write and no function call; the rules
 * limit it, and its id (person and minute) makes a second report in the same minute impossible.
 */

import { latencyReportLifetimeMs } from '@fireline/domain/insights/latency-report';
import { limits } from '@fireline/domain/limits';
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { clockOffset, serverNow } from '#lib/time/clock.ts';
import { knownSession } from '#platform/auth/session.ts';
import { isClockMeasured, recordClockSample } from '#platform/connection/server-clock.ts';
import { faults, hasFaults } from './fault-state.ts';
import { Sample } from './latency-sample.ts';
import { onSnapshotEvent, type SnapshotEvent } from './snapshot-events.ts';
import { latencyOf, SnapshotWatch, type Timing } from './snapshot-watch.ts';

/** Milliseconds. The first comes soon, since many people look at their order only briefly. */
const firstReportAfter = 15_000;
const reportEvery = minute;

/** Starts measuring, for the rest of the page's life. */
export function startReporting(): void {
  const watch = new SnapshotWatch();
  const sample = new Sample<Timing>(limits.latenciesPerReport);
  let visibleSince = document.visibilityState === 'visible' ? Date.now() : Number.POSITIVE_INFINITY;
  let reportedAt = Date.now() - reportEvery + firstReportAfter;
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('visibilitychange', () => {
    const isVisible = document.visibilityState === 'visible';
    visibleSince = isVisible ? Date.now() : Number.POSITIVE_INFINITY;
  });
  onSnapshotEvent((snapshot) => {
    if (!isOfOrders(snapshot)) return;
    const changes = watch.take(snapshot);
    if (hasFaults(faults.get())) return;
    for (const { timing, isOwn } of changes) {
      if (timing === null || isOwn || visibleSince > timing.receivedAt) continue;
      sample.add({ ...timing, liveSince: Math.max(timing.liveSince, visibleSince) });
    }
    if (sample.isEmpty || timer !== undefined) return;
    timer = setTimeout(report, Math.max(0, reportedAt + reportEvery - Date.now()));
  });

  async function report(): Promise<void> {
    timer = undefined;
    reportedAt = Date.now();
    try {
      // If the clock hasn't been measured yet, an empty report measures it, and the next one has
      // the latencies.
      const isMeasured = isClockMeasured();
      const latencies = isMeasured
        ? sample.take().flatMap((timing) => latencyOf(timing, clockOffset.get()) ?? [])
        : [];
      if (isMeasured && latencies.length === 0) return;
      await write(latencies);
    } catch {
      // Another tab has reported in this minute, or nobody is signed in: losing these few is fine.
    }
    if (!sample.isEmpty) timer ??= setTimeout(report, reportEvery);
  }
}

function isOfOrders({ path }: SnapshotEvent): boolean {
  return path === paths.orders || /^(orders|tracking)\/[^/]+$/.test(path);
}

async function write(latencies: readonly number[]): Promise<void> {
  const session = await knownSession();
  if (session.status !== 'signed-in' || !navigator.onLine) return;
  const { uid, role } = session;
  const { doc, getDocFromCache, serverTimestamp, setDoc, Timestamp } = await import(
    'firebase/firestore'
  );
  const { firestore } = await import('#platform/firestore/firestore-client.ts');
  const reference = doc(
    await firestore(),
    paths.latencyReport(uid, Math.floor(serverNow() / minute)),
  );
  const sentAt = Date.now();
  await setDoc(reference, {
    uid,
    surface: role ?? 'customer',
    latencies,
    at: serverTimestamp(),
    expiresAt: Timestamp.fromMillis(serverNow() + latencyReportLifetimeMs),
  });
  const answeredAt = Date.now();
  const serverTime: unknown = (await getDocFromCache(reference)).get('at')?.toMillis();
  if (typeof serverTime === 'number') recordClockSample({ sentAt, answeredAt, serverTime });
}
