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
import { fromJson } from '#lib/from-json.ts';
import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';

const key = 'fireline.device-alerts';

/** Change only with `changeDeviceAlerts`. */
export const deviceAlerts: Store<DeviceAlerts> = createStore(parse(readLocal(key)));

/** Changes some of this device's settings, in all its tabs. */
export function changeDeviceAlerts(changes: Partial<DeviceAlerts>): void {
  const next = { ...deviceAlerts.get(), ...changes };
  deviceAlerts.set(next);
  writeLocal(key, JSON.stringify(next));
}

/** Applies other tabs' changes. Returns the function that stops it. */
export function followDeviceAlerts(): () => void {
  const take = (event: StorageEvent) => {
    if (event.key === key || event.key === null) deviceAlerts.set(parse(event.newValue));
  };
  window.addEventListener('storage', take);
  return () => window.removeEventListener('storage', take);
}

/** The stored settings may be from an older version: then the defaults apply. */
function parse(text: string | null): DeviceAlerts {
  return fromJson(deviceAlertsSchema, text) ?? defaultDeviceAlerts;
}
