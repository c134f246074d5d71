/** Whether the service can be reached at all: asked over and over, whatever the SDK does. */

/** The service is asked so often (ms) … */
const askEvery = 500;
/** … and has so long (ms) to answer; a question that was swallowed does not hold up the next one. */
const answerWithin = 4000;
/** A browser has few connections to one host, and the SDK needs two of them. */
const mostAtOnce = 3;

/** Resolves to how long the answer took, in milliseconds; rejects if there is none in time. */
export async function ask(origin: string): Promise<number> {
  const asked = performance.now();
  await fetch(origin, {
    mode: 'no-cors',
    cache: 'no-store',
    signal: AbortSignal.timeout(answerWithin),
  });
  return performance.now() - asked;
}

/** Asks until somebody answers, and resolves to how long that answer took (ms). */
export function untilReachable(origin: string): Promise<number> {
  return new Promise((resolve) => {
    let waiting = 0;
    const again = () => {
      if (waiting >= mostAtOnce) return;
      waiting += 1;
      ask(origin).then(
        (took) => {
          clearInterval(timer);
          resolve(took);
        },
        () => {
          waiting -= 1;
        },
      );
    };
    const timer = setInterval(again, askEvery);
    again();
  });
}

/**
 * Whether what answers is the network's own page ("accept our terms") and not Fireline: the site's
 * configuration is small, always there and known in its form.
 */
export async function isBehindPortal(): Promise<boolean> {
  if (import.meta.env.DEV) return false;
  try {
    const response = await fetch('/__/firebase/init.json', {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(answerWithin),
    });
    if (response.type === 'opaqueredirect') return true;
    if (!response.ok) return false;
    const config: unknown = await response.json().catch(() => null);
    return typeof config !== 'object' || config === null || !('projectId' in config);
  } catch {
    return false;
  }
}
