/**
 * The life cycle of this browser's push token. It is written to `users/{uid}/devices/{deviceId}`
 * when the user turns push on, once a day while the app is used, and when their settings change. It
 * ends when they turn push off, sign out, or someone else signs in here. Ending starts with the
 * record that the service worker checks, which works offline: from then on, nothing is shown.
 */
import { type Device, deviceSeenIntervalMs } from '@fireline/domain/inbox/device';
import type { PushRecord, PushStore } from './push-record.ts';

/** The parts of the browser and Firebase that push needs. */
export interface PushPlatform {
  readonly store: Pick<PushStore, 'readRecord' | 'writeRecord'>;
  now(): number;
  newId(): string;
  /** For display: `Chrome on Android`. */
  readonly name: string;
  isAllowed(): boolean;
  settings(): Pick<Device, 'alerts' | 'timeZone'>;
  /** This browser's token; it stays the same until it is dropped or the browser changes it. */
  token(): Promise<string>;
  dropToken(): Promise<void>;
  /** Whether the browser still has a subscription: some end one by themselves. */
  isSubscribed(): Promise<boolean>;
  /** Both resolve once the server has the write, which may be never. */
  save(uid: string, deviceId: string, device: Omit<Device, 'lastSeenAt'>): Promise<unknown>;
  remove(uid: string, deviceId: string): Promise<unknown>;
}

/** How long (ms) signing out waits for the device to be removed from the list. */
const patience = 2000;

/** Turns push on for `uid`. @throws the browser's or Firebase's error if there is no token. */
export async function enablePush(platform: PushPlatform, uid: string): Promise<void> {
  const known = await platform.store.readRecord();
  if (known !== null && known.uid !== uid) await endPush(platform, known);
  const deviceId = known?.uid === uid ? known.deviceId : platform.newId();
  await write(platform, uid, deviceId, await platform.token());
}

/** Turns push off and removes the device from the list of the person who turned it on. */
export async function disablePush(platform: PushPlatform): Promise<void> {
  const known = await platform.store.readRecord();
  if (known === null) return;
  void platform.remove(known.uid, known.deviceId).catch(warn);
  await endPush(platform, known);
}

/**
 * Call before `uid` signs out: like `disablePush`, and waits a moment for the server, which still
 * accepts the write.
 */
export async function leavePush(platform: PushPlatform): Promise<void> {
  const known = await platform.store.readRecord();
  if (known === null) return;
  await platform.store.writeRecord(null);
  const removed = platform.remove(known.uid, known.deviceId).catch(warn);
  const over = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all([removed, endPush(platform, known)]), over]);
}

/**
 * Call when `uid` uses the app; null for nobody. Returns whether push is on for them; `lost` if the
 * browser has ended the subscription and there is no new one yet.
 */
export async function keepPush(
  platform: PushPlatform,
  uid: string | null,
): Promise<boolean | 'lost'> {
  const known = await platform.store.readRecord();
  if (known === null) return false;
  if (known.uid !== uid) {
    // Only the previous user could remove the device from their list. Firebase finds the token dead
    // and then removes it.
    await endPush(platform, known);
    return false;
  }
  if (!platform.isAllowed()) {
    await disablePush(platform);
    return false;
  }
  if (!(await platform.isSubscribed())) {
    const token = await platform.token().catch(warn);
    if (token === undefined) return 'lost';
    await write(platform, uid, known.deviceId, token);
    return true;
  }
  const isDue = platform.now() - known.seenAt >= deviceSeenIntervalMs;
  if (isDue) await write(platform, uid, known.deviceId, await platform.token());
  else if (settingsText(platform) !== known.settings) {
    await write(platform, uid, known.deviceId, known.token);
  }
  return true;
}

async function write(
  platform: PushPlatform,
  uid: string,
  deviceId: string,
  token: string,
): Promise<void> {
  const record: PushRecord = {
    uid,
    deviceId,
    token,
    seenAt: platform.now(),
    settings: settingsText(platform),
  };
  await platform.store.writeRecord(record);
  // Not awaited: offline, it is sent later.
  void platform
    .save(uid, deviceId, { token, platform: platform.name, ...platform.settings() })
    .catch(warn);
}

async function endPush({ store, dropToken }: PushPlatform, known: PushRecord): Promise<void> {
  const now = await store.readRecord();
  // Another tab may have turned it on for someone else by now.
  if (now === null || now.uid === known.uid) await store.writeRecord(null);
  // Offline, the token stays; the service worker deletes it when the first message arrives.
  await dropToken().catch(warn);
}

function settingsText(platform: PushPlatform): string {
  return JSON.stringify(platform.settings());
}

function warn(error: unknown): void {
  console.warn('Push messages: this could not be done now.', error);
}
