/**
 * Recovers a screen that no longer hears the server. A broken listener is noticed immediately. A
 * half-open connection (a router that forgot it, a proxy, an SDK that has stopped) reports nothing,
 * so after a silence, on waking, and when the network changes, a probe is sent through the same
 * stream. `recovery-table.ts` says what follows from what.
 */
import { startMachine, timer } from '#lib/state-machine.ts';
import { hasUnsavedWork } from '#lib/unsaved-work.ts';
import { withTimeout } from '#lib/with-timeout.ts';
import {
  firestoreOrigin,
  hasPersistentCache,
  probeStream,
  reconnect,
  restartClient,
} from '#platform/firestore/firestore-client.ts';
import { isClientFailure } from '#platform/firestore/with-client.ts';
import { faults } from '#platform/lab/fault-state.ts';
import { lastServerContact } from '#platform/live/last-server-contact.ts';
import { hasUnsentWrites } from '#platform/outbox/unsent-log.ts';
import { checkHealth, isStuck } from './health-check.ts';
import { rememberLongPolling } from './long-polling.ts';
import { lastReload, reloadPage } from './page-reload.ts';
import { hasCaptivePortal, probeService, untilReachable } from './reachable.ts';
import type { Step } from './recovery-plan.ts';
import { probeRequested, watchSigns } from './recovery-signs.ts';
import {
  nothingWrong,
  type Recovery,
  type RecoveryEvent,
  type RecoveryReport,
  reduceRecovery,
  reportOf,
} from './recovery-state.ts';
import { type RecoveryActivity, recoveryActivities } from './recovery-table.ts';
import { measureNetwork } from './slow-network.ts';

export interface Watched {
  /** The listeners know that they have lost the server. */
  readonly isBroken: () => boolean;
  /**
   * When (ms) the oldest unsent write started waiting although the server is reachable; null if
   * none.
   */
  readonly unansweredSince: () => number | null;
  readonly onReport: (report: RecoveryReport) => void;
}

const checkEvery = 500;
const confirmEvery = 100;
/** How long (ms) a broken stream may be repaired before the user sees it. */
const overdueAfter = 1000;

type Tell = (event: RecoveryEvent) => void;

/** Runs for the rest of the page's life. */
export function startRecovery(watched: Watched): void {
  let answeredAt = 0;
  const { dispatch } = startMachine<Recovery, RecoveryEvent, RecoveryActivity>({
    initial: nothingWrong,
    activities: recoveryActivities.watching,
    reduce: reduceRecovery,
    run: {
      watch,
      probe,
      reach,
      confirm,
      check(tell) {
        isReachable().then((answers) => tell({ type: answers ? 'reachable' : 'unreachable' }));
        return undefined;
      },
      step(tell, state) {
        take(state().attempt?.step ?? 'reconnect').then(
          () => tell({ type: 'stepped' }),
          (error: unknown) => {
            // A client that can't even hang up is dead.
            console.warn('A step of recovery failed.', error);
            tell({ type: 'stepFailed' });
          },
        );
        return undefined;
      },
      expiry: (tell, state) => timer(state().attempt?.settle ?? 0, { type: 'expired' }, tell),
      rest: (tell, state) => timer(state().rest, { type: 'elapsed' }, tell),
      overdue: (tell) => timer(overdueAfter, { type: 'overdue' }, tell),
    },
    onState: (state) => watched.onReport(reportOf(state)),
  });
  watchSigns((type) => dispatch({ type }));
  if (faults.get().offline) dispatch({ type: 'suspended' });
  void measure();

  function watch(tell: Tell) {
    let checkedAt = Date.now();
    let wasHidden = isHidden();
    const examine = () => {
      const event = checkHealth({
        now: Date.now(),
        checkedAt,
        wasHidden,
        isHidden: isHidden(),
        isBroken: watched.isBroken(),
        heardAt: Math.max(lastServerContact.get() ?? 0, answeredAt),
        isProbeRequested: probeRequested.get(),
        unansweredSince: watched.unansweredSince(),
      });
      checkedAt = Date.now();
      wasHidden = isHidden();
      if (event?.type === 'quiet') probeRequested.set(false);
      if (event) tell(event);
    };
    const interval = setInterval(examine, checkEvery);
    const unsubscribe = probeRequested.subscribe(() => {
      if (probeRequested.get()) examine();
    });
    return () => {
      clearInterval(interval);
      unsubscribe();
    };
  }

  function probe(tell: Tell, state: () => Recovery) {
    const { kind, probe: due, attempt } = state();
    const isFirst = kind === 'probing';
    withTimeout((isFirst ? due?.timeout : attempt?.settle) ?? 0, probeStream()).then(
      () => {
        answeredAt = Date.now();
        if (isFirst) void measure();
        tell({ type: 'answered' });
      },
      (error: unknown) => tell({ type: isClientFailure(error) ? 'died' : 'unanswered' }),
    );
    return undefined;
  }

  function confirm(tell: Tell, state: () => Recovery) {
    const examine = () => {
      const unansweredSince = state().isForWrite ? watched.unansweredSince() : null;
      if (!watched.isBroken() && !isStuck({ now: Date.now(), unansweredSince }))
        tell({ type: 'confirmed' });
    };
    const interval = setInterval(examine, confirmEvery);
    examine();
    return () => clearInterval(interval);
  }
}

function reach(tell: Tell, state: () => Recovery): () => void {
  const abort = new AbortController();
  async function work() {
    const responseTime = await untilReachable(await firestoreOrigin(), abort.signal);
    // If the first step helps, nobody has to ask.
    if (state().failed > 0 && (await hasCaptivePortal())) return tell({ type: 'portal' });
    const circumstances = {
      responseTime,
      areWritesSafe: !hasUnsentWrites() || (await hasPersistentCache()),
      isInUse: isInUse(),
      lastReload: lastReload(),
      now: Date.now(),
    };
    tell({ type: 'reached', circumstances });
  }
  work().catch((error: unknown) => {
    console.warn('Recovery failed; trying again.', error);
    tell({ type: 'failed' });
  });
  return () => abort.abort();
}

async function take(step: Step): Promise<void> {
  if (step === 'reload') return reloadPage();
  if (step === 'reconnect') return await reconnect();
  if (step === 'restart-polling') rememberLongPolling(true);
  await restartClient();
}

async function isReachable(): Promise<boolean> {
  try {
    await probeService(await firestoreOrigin());
    return true;
  } catch {
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

/** Whether a reload would interrupt the user or lose work. */
function isInUse(): boolean {
  return (
    hasUnsavedWork() ||
    document.activeElement?.matches('input, textarea, select, [contenteditable]') === true ||
    document.querySelector('[role=dialog], [role=alertdialog]') !== null
  );
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}
