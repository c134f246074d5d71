/**
 * How this device alerts the user: sound, browser notifications, about what, and when not. Stored
 * on the device, because a phone by the bed and the shop's register need different settings; shared
 * by all its tabs.
 */
import {
  type DeviceAlerts,
  defaultDeviceAlerts,
  deviceAlertsSchema,
} from '@fireline/domain/inbox/alerts';
import { safeParse } from 'valibot';
import { createStore, type Store } from '#lib/store.ts';

const key = 'fireline.device-alerts';

/** Change only with `changeDeviceAlerts`. */
export const deviceAlerts: Store<DeviceAlerts> = createStore(kept());

/** Changes some of this device's settings, in all its tabs. */
export function changeDeviceAlerts(changes: Partial<DeviceAlerts>): void {
  const next = { ...deviceAlerts.get(), ...changes };
  deviceAlerts.set(next);
  try {
    localStorage.setItem(key, JSON.stringify(next));
  } catch {
    // The browser stores nothing for this site: the setting lasts until the page is closed.
  }
}

/** This device's time zone, which its quiet hours use: `Europe/Berlin`. */
export function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Applies other tabs' changes. Returns the function that stops it. */
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

/** The stored settings may be from an older version: then the defaults apply. */
function parse(text: string | null): DeviceAlerts {
  if (text === null) return defaultDeviceAlerts;
  try {
    const read = safeParse(deviceAlertsSchema, JSON.parse(text));
    return read.success ? read.output : defaultDeviceAlerts;
  } catch {
    return defaultDeviceAlerts;
  }
}
