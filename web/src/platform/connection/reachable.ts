/**
 * Whether the service can be reached at all: sends its own requests repeatedly, whatever the SDK
 * does.
 */
import { faults } from '#platform/lab/fault-state.ts';

/** How often to send a request (ms), depending on how long the service has been gone (ms) … */
const paces = [
  { after: 0, probeEvery: 500 },
  { after: 90_000, probeEvery: 2000 },
  { after: 600_000, probeEvery: 5000 },
] as const;
/** … or while the browser reports no network, since it announces at once when there is one. */
const withoutNetwork = 3000;
/** … and how long each may take (ms); a lost request doesn't hold up the next one. */
const probeTimeout = 4000;
/** A browser allows few connections to one host, and the SDK needs two of them. */
const maxInFlight = 3;

/**
 * A request of its own, which says nothing about the listeners' stream (`probeStream`). Resolves to
 * the response time in milliseconds; rejects if there is no answer in time.
 */
export async function probeService(origin: string): Promise<number> {
  if (faults.get().offline) throw new Error('A fault of the live lab keeps it from answering.');
  const sentAt = performance.now();
  await fetch(origin, {
    mode: 'no-cors',
    cache: 'no-store',
    signal: AbortSignal.timeout(probeTimeout),
  });
  return performance.now() - sentAt;
}

/**
 * Repeats requests until one is answered; resolves to that response time (ms). Once `signal` is
 * aborted, it never resolves.
 */
export function untilReachable(origin: string, signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const began = Date.now();
    let inFlight = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', probe);
    };
    const probe = () => {
      clearTimeout(timer);
      timer = setTimeout(probe, paceAt(Date.now() - began));
      if (inFlight >= maxInFlight) return;
      inFlight += 1;
      probeService(origin).then(
        (took) => {
          end();
          if (!signal.aborted) resolve(took);
        },
        () => {
          inFlight -= 1;
        },
      );
    };
    window.addEventListener('online', probe);
    signal.addEventListener('abort', end);
    probe();
  });
}

function paceAt(gone: number): number {
  if (!navigator.onLine) return withoutNetwork;
  return paces.findLast(({ after }) => gone >= after)?.probeEvery ?? withoutNetwork;
}

/**
 * Whether a captive portal ("accept our terms") answers instead of Fireline: the site's
 * configuration is small, always available, and has a known form.
 */
export async function hasCaptivePortal(): Promise<boolean> {
  if (import.meta.env.DEV) return false;
  try {
    const response = await fetch('/__/firebase/init.json', {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(probeTimeout),
    });
    if (response.type === 'opaqueredirect') return true;
    if (!response.ok) return false;
    const config: unknown = await response.json().catch(() => null);
    return typeof config !== 'object' || config === null || !('projectId' in config);
  } catch {
    return false;
  }
}
