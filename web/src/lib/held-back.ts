/**
 * Whether the network of this device holds streams back, as some proxies do. The SDK finds most of
 * them out by itself; where it did not, recovery has, and it is remembered for a while: the device
 * may be elsewhere tomorrow.
 */
import { createStore, type Store } from './store.ts';

const key = 'fireline.held-back';
/** Milliseconds. */
const rememberedFor = 12 * 60 * 60_000;

/** Whether the client asks instead of holding a stream open. */
export const streamHeldBack: Store<boolean> = createStore(false);

export function isStreamHeldBack(): boolean {
  streamHeldBack.set(Date.now() - remembered() < rememberedFor);
  return streamHeldBack.get();
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
