/**
 * How this device alerts of news: sound, browser notifications, of what, and when not. Kept on the
 * device, because a phone at the bed and the shop's till want different things; all its tabs agree.
 */
import {
  type DeviceAlerts,
  defaultDeviceAlerts,
  deviceAlertsSchema,
} from '@fireline/domain/inbox/alerts';
import { safeParse } from 'valibot';
import { createStore, type Store } from '#lib/store.ts';

const key = 'fireline.device-alerts';

/** To be changed with `changeDeviceAlerts` only. */
export const deviceAlerts: Store<DeviceAlerts> = createStore(kept());

/** Changes some settings of this device, in all its tabs. */
export function changeDeviceAlerts(changes: Partial<DeviceAlerts>): void {
  const next = { ...deviceAlerts.get(), ...changes };
  deviceAlerts.set(next);
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // The browser keeps nothing for this site: it holds until the page is left.
  }
}

/** The time zone of this device, by which its quiet hours go: `Europe/Berlin`. */
export function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Takes up what other tabs change. Returns the function that ends it. */
export function followDeviceAlerts(): () => void {
  const take = (event: StorageEvent) => {
    if (event.key === key || event.key === null) deviceAlerts.set(parse(event.newValue));
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
}

function kept(): DeviceAlerts {
  try {
    return parse(localStorage.getItem(key));
  } catch {
    return defaultDeviceAlerts;
  }
}

/** What is kept may be of an older version: then it is chosen anew. */
function parse(text: string | null): DeviceAlerts {
  if (text === null) return defaultDeviceAlerts;
  try {
    const read = safeParse(deviceAlertsSchema, JSON.parse(text));
    return read.success ? read.output : defaultDeviceAlerts;
  } catch {
    return defaultDeviceAlerts;
  }
}
