/**
 * Brings a screen that no longer hears the server back to life. A broken listener is noticed at
 * once; a connection that is only half there (a router that forgot it, a proxy, an SDK that has
 * stopped) tells nobody, so after a silence, on waking and when the network changes the server is
 * asked through the same stream. What does not help is followed by something stronger, see
 * `recovery-plan.ts`; each step first waits until the service can be reached at all.
 */

import { hasUnsavedWork } from '#lib/unsaved-work.ts';
import { within } from '#lib/within.ts';
import {
  firestoreOrigin,
  hasPersistentCache,
  isDeath,
  onDeath,
  ping,
  reconnect,
  restart,
} from '#platform/firestore/firestore-client.ts';
import { faults } from '#platform/lab/fault-state.ts';
import { lastWord } from '#platform/live/last-word.ts';
import { isNothingLost } from '#platform/outbox/unsent-log.ts';
import { rememberHeldBack } from './held-back.ts';
import { lastReload, reloadPage } from './page-reload.ts';
import { ask, isBehindPortal, untilReachable } from './reachable.ts';
import { type Attempt, nextAttempt } from './recovery-plan.ts';
import { measureNetwork } from './slow-network.ts';

export interface Watched {
  /** The listeners know that they have lost the server. */
  readonly isBroken: () => boolean;
  /** Since when (ms) the oldest write has waited although the server is there; null if none does. */
  readonly unansweredSince: () => number | null;
  /** The server does not answer although the listeners believe that it is there; or does again. */
  readonly onSilence: (isSilent: boolean) => void;
  /** The device woke: what is on the screen may be as old as its sleep until the server has answered. */
  readonly onDoubt: (isInDoubt: boolean) => void;
  /** A page of the network itself ("accept our terms") answers in the place of the service. */
  readonly onPortal: (isPortal: boolean) => void;
}

const lookEvery = 500;
/** After so long (ms) without a word the server is asked, while somebody can see the page. */
const askAfter = 25_000;
/** What was heard just now (ms) need not be asked again when the page wakes. */
const freshFor = 1500;
/** How long (ms) the server may take to answer before the connection counts as lost. */
const answerWithin = 5000;
const wakeWithin = 2500;
/** A look that comes so much (ms) too late was asleep with the device: its connections are gone. */
const asleepAfter = 20_000;
/** After so long (ms) a write that waits says that the connection is only half there. */
const writeWithin = 12_000;
/** Streams also end in the course of things, where they are only polled with every message (ms). */
const streamsLookEvery = 1000;
/** How long (ms) a stream that broke off may be mended in silence. */
const tellAfter = 1000;
/** Behind a portal only the person can do something (ms). */
const portalEvery = 2000;
/** In `recovery-plan.ts`, the first step for a client that is dead. */
const restartsAt = 2;
/** Another tab has deleted what was saved, and with it this tab's client. */
export const clearedKey = 'fireline.cleared';

let wake: () => void = () => {};
let mustAsk = false;
let isCut = false;
let isDead = false;
let askedForStream = 0;

/** Asks the server now instead of after a silence. */
export function askNow(): void {
  mustAsk = true;
  wake();
}

/** Watches for good. */
export async function startRecovery(watched: Watched): Promise<never> {
  listenForReasons();
  void measure();
  let looked = Date.now();
  let answered = 0;
  let wasHidden = document.visibilityState === 'hidden';
  for (;;) {
    await nextLook();
    const now = Date.now();
    // Somebody who tries it out in the live lab wants it broken.
    if (faults.get().offline) {
      looked = now;
      continue;
    }
    // Of a page that nobody saw the browser may have held the timers back: that is no sleep.
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
    const heard = now - Math.max(lastWord.get() ?? 0, answered);
    const isAsked = mustAsk;
    if (heard < (isAsked ? freshFor : askAfter)) return true;
    mustAsk = false;
    watched.onDoubt(heard > askAfter);
    try {
      await within(isAsked ? wakeWithin : answerWithin, ping());
      answered = Date.now();
      void measure();
      return true;
    } catch {
      // The listeners may have noticed meanwhile, too; to the person it is the same.
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

/** Climbs until the server is heard again. `isStuck` is a reason besides the listeners. */
async function heal(
  watched: Watched,
  isStuck: (now: number) => boolean = () => false,
): Promise<void> {
  let tried = isDead ? restartsAt : 0;
  // The listeners do not know it yet; what lasts longer than a blink is for the person to see.
  const telling = isCut ? setTimeout(() => watched.onSilence(true), tellAfter) : undefined;
  isCut = false;
  try {
    while (!faults.get().offline) {
      const origin = await firestoreOrigin();
      const answerTime = await untilReachable(origin);
      const isPortal = tried > 0 && (await isBehindPortal());
      watched.onPortal(isPortal);
      if (isPortal) {
        await pause(portalEvery);
        continue;
      }
      const attempt = nextAttempt({
        tried,
        answerTime,
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
      // A network that is gone again says nothing about the step.
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
  return await ask(origin).then(Boolean, () => false);
}

/** The SDK turns questions down at once while it believes that it is offline: that is no silence. */
async function isHeard(milliseconds: number): Promise<boolean> {
  try {
    await within(milliseconds, ping());
    return true;
  } catch (error) {
    if (isDeath(error)) isDead = true;
    return false;
  }
}

/** What it tells is for the person; a question that is not answered is dealt with elsewhere. */
async function measure(): Promise<void> {
  try {
    const origin = await firestoreOrigin();
    await measureNetwork(() => ask(origin));
  } catch {}
}

/** Whether the step could be taken; a client that cannot even hang up is dead. */
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
        rememberHeldBack(true);
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
  for (const type of ['online', 'pageshow']) window.addEventListener(type, askNow);
  for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, askNow);
  window.addEventListener('storage', ({ key }) => {
    if (key === clearedKey) giveUpClient();
  });
  // The SDK throws this from where nobody can catch it, and does nothing at all from then on.
  const look = (error: unknown) => {
    if (isDeath(error)) giveUpClient();
  };
  onDeath(giveUpClient);
  window.addEventListener('error', ({ message }) => look(message));
  window.addEventListener('unhandledrejection', ({ reason }) => look(reason));
}

/**
 * A stream that ends is a reason to look. If it broke off, the SDK's transport keeps that to itself
 * and waits for 5 to 15 s before it dials again, though the network may be back after one.
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
    await ask(await firestoreOrigin());
  } catch {
    isCut = true;
    return wake();
  }
  // Reached, and yet the stream may have broken off: the server is asked through it, now and then.
  if (Date.now() - askedForStream < askAfter) return;
  askedForStream = Date.now();
  askNow();
}

function giveUpClient(): void {
  isDead = true;
  wake();
}

/** Whether a reload would take something out of somebody's hands. */
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
