/**
 * Whether the network of this device holds streams back, as some proxies do. The SDK finds most of
 * them out by itself; where it did not, recovery has, and it is remembered for a while: the device
 * may be elsewhere tomorrow.
 */
import { hour } from '@fireline/domain/time/durations';

const key = 'fireline.held-back';
/** Milliseconds. */
const rememberedFor = 12 * hour;

/** Whether recovery found it out. */
export function isStreamHeldBack(): boolean {
  return Date.now() - remembered() < rememberedFor;
}

/**
 * Whether the client of this page asks instead of holding a stream open, whoever found it out: the
 * SDK says so to the server with each question (`CI=1`, client-initiated).
 */
export function isAsking(): boolean {
  const channels = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/Listen\/channel\?.*\bCI=/.test(name));
  return channels.at(-1)?.name.includes('CI=1') ?? isStreamHeldBack();
}

/** Takes effect with the next client. */
export function rememberHeldBack(isHeldBack: boolean): void {
  try {
    if (isHeldBack) localStorage.setItem(key, String(Date.now()));
    else localStorage.removeItem(key);
  } catch {
    // The browser keeps nothing for this site: it is found out again.
  }
}

function remembered(): number {
  try {
    return Number(localStorage.getItem(key));
  } catch {
    return 0;
  }
}
