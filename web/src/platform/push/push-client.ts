/**
 * Connects `push-device.ts` to the real browser and Firebase Cloud Messaging; loaded on first use.
 */

import { FirelineError } from '@fireline/domain/errors';
import type { Device } from '@fireline/domain/inbox/device';
import { paths } from '@fireline/domain/paths';
import { deviceTimeZone } from '@fireline/domain/texts/known-by-intl';
import { texts } from '@fireline/domain/texts/texts';
import { deleteToken, getMessaging, getToken, isSupported } from 'firebase/messaging';
import { startFirebase } from '#platform/firebase/firebase-app.ts';
import { deleteDocument, set } from '#platform/outbox/document-write.ts';
import { defineMutation } from '#platform/outbox/mutation.ts';
import { deviceAlerts } from './device-alerts.ts';
import { deviceName } from './device-name.ts';
import { disablePush, enablePush, keepPush, leavePush, type PushPlatform } from './push-device.ts';
import { pushStore } from './push-record.ts';

/** What prevents push on this device; null if nothing does. */
export async function pushObstacle(): Promise<'not-set-up' | 'emulators' | 'unsupported' | null> {
  if ((await startFirebase()).emulators) return 'emulators';
  if (!import.meta.env.VITE_VAPID_KEY) return 'not-set-up';
  return (await isSupported()) ? null : 'unsupported';
}

const platform: PushPlatform = {
  store: pushStore,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  name: deviceName(navigator.userAgent),
  isAllowed: () => Notification.permission === 'granted',
  settings() {
    const { kinds, quietHours } = deviceAlerts.get();
    return { alerts: { kinds, quietHours }, timeZone: deviceTimeZone() };
  },
  token: () => currentToken(),
  async isSubscribed() {
    const registration = await navigator.serviceWorker.getRegistration();
    // No worker yet: nobody can tell.
    return !registration || (await registration.pushManager.getSubscription()) !== null;
  },
  async dropToken() {
    try {
      // The SDK can delete a token only after it was given the service worker along with it.
      await currentToken();
      await deleteToken(getMessaging((await startFirebase()).app));
    } finally {
      // Even if that failed: without a subscription, no more messages arrive.
      const registration = await navigator.serviceWorker.getRegistration();
      await (await registration?.pushManager.getSubscription())?.unsubscribe();
    }
  },
  async save(uid, deviceId, device) {
    return await saveDevice({ uid, deviceId, device });
  },
  async remove(uid, deviceId) {
    return await removeDevice({ uid, deviceId });
  },
};

interface OfDevice {
  readonly uid: string;
  readonly deviceId: string;
}

const saveDevice = defineMutation<OfDevice & { readonly device: Omit<Device, 'lastSeenAt'> }>({
  name: 'saveDevice',
  target: ({ uid, deviceId }) => paths.device(uid, deviceId),
  write: ({ device }, { serverTimestamp }) => set({ ...device, lastSeenAt: serverTimestamp() }),
  title: () => texts.shell.pushNotOn,
  explainRejection: () => texts.shell.pushRefused,
});

const removeDevice = defineMutation<OfDevice>({
  name: 'removeDevice',
  target: ({ uid, deviceId }) => paths.device(uid, deviceId),
  write: () => deleteDocument(),
});

async function currentToken(): Promise<string> {
  const serviceWorkerRegistration = await navigator.serviceWorker.getRegistration();
  if (!serviceWorkerRegistration) {
    throw new FirelineError('unavailable', texts.shell.pushNotRunning);
  }
  const messaging = getMessaging((await startFirebase()).app);
  const vapidKey = import.meta.env.VITE_VAPID_KEY;
  return await getToken(messaging, { vapidKey, serviceWorkerRegistration });
}

/** One tab at a time: they share the token. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('fireline.push', work);
}

export const enable = (uid: string) => inTurn(() => enablePush(platform, uid));
export const disable = () => inTurn(() => disablePush(platform));
export const leave = () => inTurn(() => leavePush(platform));
export const keep = (uid: string | null) => inTurn(() => keepPush(platform, uid));
