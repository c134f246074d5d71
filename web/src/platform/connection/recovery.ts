/**
 * Recovers a screen that no longer hears the server. A broken listener is noticed immediately. A
 * half-open connection (a router that forgot it, a proxy, an SDK that has stopped) reports nothing,
 * so after a silence, on waking, and when the network changes, a probe is sent through the same
 * stream. If a step doesn't help, a stronger one follows (see `recovery-plan.ts`); each step first
 * waits until the service can be reached at all.
 */

import { hasUnsavedWork } from '#lib/unsaved-work.ts';
import { withTimeout } from '#lib/with-timeout.ts';
import {
  firestoreOrigin,
  hasPersistentCache,
  isDeath,
  onDeath,
  probeStream,
  reconnect,
  restart,
} from '#platform/firestore/firestore-client.ts';
import { faults } from '#platform/lab/fault-state.ts';
import { lastServerContact } from '#platform/live/last-server-contact.ts';
import { isNothingLost } from '#platform/outbox/unsent-log.ts';
import { rememberLongPolling } from './long-polling.ts';
import { lastReload, reloadPage } from './page-reload.ts';
import { hasCaptivePortal, probeService, untilReachable } from './reachable.ts';
import { type Attempt, nextAttempt } from './recovery-plan.ts';
import { measureNetwork } from './slow-network.ts';

export interface Watched {
  /** The listeners know that they have lost the server. */
  readonly isBroken: () => boolean;
  /**
   * When (ms) the oldest unsent write started waiting although the server is reachable; null if
   * none.
   */
  readonly unansweredSince: () => number | null;
  /**
   * True if the server doesn't answer although the listeners believe it's there; false once it
   * does.
   */
  readonly onSilence: (isSilent: boolean) => void;
  /**
   * True after the device wakes: until the server has answered, the screen may be as old as the
   * sleep.
   */
  readonly onDoubt: (isInDoubt: boolean) => void;
  /** A captive portal ("accept our terms") answers in place of the service. */
  readonly onPortal: (isPortal: boolean) => void;
}

const lookEvery = 500;
/** How long (ms) the server may be silent before a probe is sent, while the page is visible. */
const probeAfter = 25_000;
/** An answer this recent (ms) makes a probe on waking unnecessary. */
const freshFor = 1500;
/** How long (ms) a probe may take before the connection counts as lost. */
const answerWithin = 5000;
const wakeWithin = 2500;
/** A check that is this late (ms) slept with the device: its connections are gone. */
const asleepAfter = 20_000;
/** How long (ms) a write may wait before the connection counts as half-open. */
const writeWithin = 12_000;
/** Minimum interval between checks (ms): with long polling, streams also end with every message. */
const streamsLookEvery = 1000;
/** How long (ms) a broken stream may be repaired before the user sees it. */
const tellAfter = 1000;
/** Check interval (ms) behind a captive portal, where only the user can do something. */
const portalEvery = 2000;
/** The index, in `recovery-plan.ts`, of the first step for a dead client. */
const restartsAt = 2;
/** Set by a tab that has deleted the saved data, which also kills the other tabs' clients. */
export const clearedKey = 'fireline.cleared';

let wake: () => void = () => {};
let mustProbe = false;
let isCut = false;
let isDead = false;
let streamProbedAt = 0;

/** Sends a probe now instead of after a silence. */
export function probeNow(): void {
  mustProbe = true;
  wake();
}

/** Never returns. */
export async function startRecovery(watched: Watched): Promise<never> {
  listenForReasons();
  void measure();
  let looked = Date.now();
  let answered = 0;
  let wasHidden = document.visibilityState === 'hidden';
  for (;;) {
    await nextLook();
    const now = Date.now();
    // Someone in the live lab broke the connection on purpose.
    if (faults.get().offline) {
      looked = now;
      continue;
    }
    // The browser may have throttled a hidden page's timers: that isn't sleep.
    const slept = now - looked > asleepAfter && !wasHidden;
    wasHidden = document.visibilityState === 'hidden';
    try {
      if (isDead || isCut || slept || watched.isBroken() || !(await isAnswered(now)))
        await heal(watched);
      else if (isWriteStuck(now)) await heal(watched, isWriteStuck);
    } catch (error) {
      console.warn('Recovery failed; trying again.', error);
      isCut = true;
      await pause(portalEvery);
    }
    looked = Date.now();
  }

  async function isAnswered(now: number): Promise<boolean> {
    if (document.visibilityState === 'hidden') return true;
    const heard = now - Math.max(lastServerContact.get() ?? 0, answered);
    const isRequested = mustProbe;
    if (heard < (isRequested ? freshFor : probeAfter)) return true;
    mustProbe = false;
    watched.onDoubt(heard > probeAfter);
    try {
      await withTimeout(isRequested ? wakeWithin : answerWithin, probeStream());
      answered = Date.now();
      void measure();
      return true;
    } catch {
      // The listeners may have noticed it in the meantime; for the user it's the same.
      watched.onSilence(true);
      return false;
    } finally {
      watched.onDoubt(false);
    }
  }

  function isWriteStuck(now: number): boolean {
    const since = watched.unansweredSince();
    return since !== null && now - since > writeWithin;
  }
}

/**
 * Escalates until the server is heard again. `isStuck` is a reason in addition to the listeners.
 */
async function heal(
  watched: Watched,
  isStuck: (now: number) => boolean = () => false,
): Promise<void> {
  let tried = isDead ? restartsAt : 0;
  // The listeners don't know about it yet; show it to the user if it lasts longer than a moment.
  const telling = isCut ? setTimeout(() => watched.onSilence(true), tellAfter) : undefined;
  isCut = false;
  try {
    while (!faults.get().offline) {
      const origin = await firestoreOrigin();
      const responseTime = await untilReachable(origin);
      const isPortal = tried > 0 && (await hasCaptivePortal());
      watched.onPortal(isPortal);
      if (isPortal) {
        await pause(portalEvery);
        continue;
      }
      const attempt = nextAttempt({
        tried,
        responseTime,
        isNothingLost: isDead || isNothingLost() || (await hasPersistentCache()),
        isInUse: isInUse(),
        lastReload: lastReload(),
        now: Date.now(),
      });
      isDead = false;
      const began = Date.now();
      const isTaken = await take(attempt);
      if (isTaken && (await settles(origin, attempt.settle))) break;
      if (!isTaken) tried = Math.max(tried + 1, restartsAt);
      // If the network is gone again, that says nothing about the step.
      else if (await isReachable(origin)) tried += 1;
      if (began + lookEvery > Date.now()) await pause(lookEvery);
    }
  } finally {
    clearTimeout(telling);
  }
  watched.onSilence(false);

  async function settles(origin: string, settle: number): Promise<boolean> {
    const until = Date.now() + settle;
    while (!(await isHeard(until - Date.now()))) {
      const isOver = isDead || Date.now() + lookEvery > until;
      if (isOver || !(await isReachable(origin))) return false;
      await pause(lookEvery);
    }
    watched.onSilence(false);
    while (watched.isBroken() || isStuck(Date.now())) {
      if (Date.now() > until) return false;
      await pause(100);
    }
    return true;
  }
}

async function isReachable(origin: string): Promise<boolean> {
  return await probeService(origin).then(Boolean, () => false);
}

/** The SDK rejects reads immediately while it believes it's offline: that isn't silence. */
async function isHeard(milliseconds: number): Promise<boolean> {
  try {
    await withTimeout(milliseconds, probeStream());
    return true;
  } catch (error) {
    if (isDeath(error)) isDead = true;
    return false;
  }
}

/** Only for the pill's “slow” label; a missing answer is handled elsewhere. */
async function measure(): Promise<void> {
  try {
    const origin = await firestoreOrigin();
    await measureNetwork(() => probeService(origin));
  } catch {}
}

/** Whether the step could be carried out; a client that can't even hang up is dead. */
async function take({ step }: Attempt): Promise<boolean> {
  try {
    switch (step) {
      case 'listen-again':
        await reconnect();
        break;
      case 'restart':
        await restart();
        break;
      case 'restart-polling':
        rememberLongPolling(true);
        await restart();
        break;
      case 'reload':
        reloadPage();
        break;
    }
    return true;
  } catch (error) {
    console.warn(`The step “${step}” failed.`, error);
    return false;
  }
}

function listenForReasons(): void {
  watchStreams();
  for (const type of ['online', 'pageshow']) window.addEventListener(type, probeNow);
  for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, probeNow);
  window.addEventListener('storage', ({ key }) => {
    if (key === clearedKey) giveUpClient();
  });
  // The SDK throws this where nobody can catch it, and stops working from then on.
  const look = (error: unknown) => {
    if (isDeath(error)) giveUpClient();
  };
  onDeath(giveUpClient);
  window.addEventListener('error', ({ message }) => look(message));
  window.addEventListener('unhandledrejection', ({ reason }) => look(reason));
}

/**
 * The end of a stream triggers a check. If the stream broke, the SDK's transport reports nothing
 * and waits 5 to 15 s before it redials, although the network may be back after one second.
 */
function watchStreams(): void {
  let looked = 0;
  let isDue = false;
  const watch = new PerformanceObserver((list) => {
    if (isDue || !list.getEntries().some(isStream)) return;
    isDue = true;
    setTimeout(
      () => {
        isDue = false;
        looked = Date.now();
        void lookAfterStream();
      },
      Math.max(0, looked + streamsLookEvery - Date.now()),
    );
  });
  watch.observe({ type: 'resource' });
}

function isStream({ name }: PerformanceEntry): boolean {
  return name.includes('/Listen/channel') && name.includes('RID=rpc');
}

async function lookAfterStream(): Promise<void> {
  try {
    await probeService(await firestoreOrigin());
  } catch {
    isCut = true;
    return wake();
  }
  // The service is reachable, but the stream may still be broken: send a probe through it now and
  // then.
  if (Date.now() - streamProbedAt < probeAfter) return;
  streamProbedAt = Date.now();
  probeNow();
}

function giveUpClient(): void {
  isDead = true;
  wake();
}

/** Whether a reload would interrupt the user or lose work. */
function isInUse(): boolean {
  return (
    hasUnsavedWork() ||
    document.activeElement?.matches('input, textarea, select, [contenteditable]') === true ||
    document.querySelector('[role=dialog], [role=alertdialog]') !== null
  );
}

function nextLook(): Promise<void> {
  return new Promise((resolve) => {
    wake = resolve;
    setTimeout(resolve, lookEvery);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
