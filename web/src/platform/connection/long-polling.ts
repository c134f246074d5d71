/**
 * Whether this device's network holds back streams, as some proxies do. The SDK detects most of
 * them on its own. Where it didn't, recovery did, and that is remembered for a while: the device
 * may be on another network tomorrow.
 */
import { hour } from '@fireline/domain/time/durations';
import { readLocal, writeLocal } from '#lib/local-storage.ts';

const key = 'fireline.held-back';
/** Milliseconds. */
const rememberedFor = 12 * hour;

/** Whether recovery detected it. */
export function needsLongPolling(): boolean {
  return Date.now() - Number(readLocal(key)) < rememberedFor;
}

/**
 * Whether this page's client uses long polling instead of a stream, no matter who detected it: the
 * SDK marks each such request with `CI=1` (client-initiated).
 */
export function isLongPolling(): boolean {
  const channels = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/Listen\/channel\?.*\bCI=/.test(name));
  return channels.at(-1)?.name.includes('CI=1') ?? needsLongPolling();
}

/** Takes effect for the next client. */
export function rememberLongPolling(isNeeded: boolean): void {
  writeLocal(key, isNeeded ? String(Date.now()) : null);
}
