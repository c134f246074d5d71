/**
 * Brings the connection back as soon as the service can be reached. Left alone, the SDK waits for
 * its back-off, seconds after the network is there again. So while the connection is broken the
 * service is asked, twice a second, and on the first answer the SDK is told to connect.
 */

const probeEvery = 500;
const probeTimeout = 2000;
/**
 * How long a reconnection gets before another one cuts it off: longer each time, so that a slow
 * network gets through and a service in trouble is not pressed.
 */
const firstSettle = 3000;
const longestSettle = 60_000;

/** Probes while `isBroken()`; cheap when it is not. */
export function startRecovery(isBroken: () => boolean): void {
  let settle = firstSettle;
  async function step() {
    if (!isBroken()) settle = firstSettle;
    else if (await reconnectIfPossible()) {
      setTimeout(() => void step(), settle);
      settle = Math.min(settle * 2, longestSettle);
      return;
    }
    setTimeout(() => void step(), probeEvery);
  }
  void step();
}

async function reconnectIfPossible(): Promise<boolean> {
  try {
    const { firestoreOrigin, reconnect } = await import('./firestore-client.ts');
    if (!(await answers(await firestoreOrigin()))) return false;
    await reconnect();
    return true;
  } catch (error) {
    console.warn('Reconnecting failed; trying again.', error);
    return false;
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, {
      mode: 'no-cors',
      cache: 'no-store',
      signal: AbortSignal.timeout(probeTimeout),
    });
    return true;
  } catch {
    return false;
  }
}
