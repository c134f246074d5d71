/** What tells recovery that something is wrong, apart from its own checks. */
import { createStore, type Store } from '#lib/store.ts';
import { firestoreOrigin } from '#platform/firestore/firestore-client.ts';
import { isClientFailure, onClientFailure } from '#platform/firestore/with-client.ts';
import { faults } from '#platform/lab/fault-state.ts';
import { probeAfter } from './health-check.ts';
import { probeService } from './reachable.ts';
import type { Sign } from './recovery-table.ts';

/** Set by a tab that has deleted the saved data, which also kills the other tabs' clients. */
export const clearedKey = 'fireline.cleared';
/** Minimum interval between checks (ms): with long polling, streams also end with every message. */
const streamChecksEvery = 1000;

/** Whether a probe should be sent now instead of after a silence. */
export const probeRequested: Store<boolean> = createStore(false);

export function probeNow(): void {
  probeRequested.set(true);
}

/** For the rest of the page's life. */
export function watchSigns(tell: (sign: Sign) => void): void {
  watchStreams(() => tell('cut'));
  watchClient(() => tell('died'));
  for (const type of ['online', 'pageshow']) window.addEventListener(type, probeNow);
  for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, probeNow);
  faults.subscribe(() => tell(faults.get().offline ? 'suspended' : 'resumed'));
}

function watchClient(onDead: () => void): void {
  onClientFailure(onDead);
  window.addEventListener('storage', ({ key }) => {
    if (key === clearedKey) onDead();
  });
  // The SDK throws this where nobody can catch it, and stops working from then on.
  const examine = (error: unknown) => {
    if (isClientFailure(error)) onDead();
  };
  window.addEventListener('error', ({ message }) => examine(message));
  window.addEventListener('unhandledrejection', ({ reason }) => examine(reason));
}

/**
 * The end of a stream triggers a check. If the stream broke, the SDK's transport reports nothing
 * and waits 5 to 15 s before it redials, although the network may be back after one second.
 */
function watchStreams(onCut: () => void): void {
  let checkedAt = 0;
  let probedAt = 0;
  let isDue = false;

  async function check() {
    isDue = false;
    checkedAt = Date.now();
    try {
      await probeService(await firestoreOrigin());
    } catch {
      return onCut();
    }
    // The service is reachable, but the stream may still be broken: send a probe through it now
    // and then.
    if (Date.now() - probedAt < probeAfter) return;
    probedAt = Date.now();
    probeNow();
  }

  const observer = new PerformanceObserver((list) => {
    if (isDue || !list.getEntries().some(isStream)) return;
    isDue = true;
    setTimeout(() => void check(), Math.max(0, checkedAt + streamChecksEvery - Date.now()));
  });
  observer.observe({ type: 'resource' });
}

function isStream({ name }: PerformanceEntry): boolean {
  return name.includes('/Listen/channel') && name.includes('RID=rpc');
}
