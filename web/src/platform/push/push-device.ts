/**
 * The life of this browser's push token. It is written to `users/{uid}/devices/{deviceId}` when somebody
 * turns push on, again once a day while the app is used and when their wishes change, and it ends when
 * they turn it off, sign out, or somebody else signs in here. Ending begins with the record that the
 * service worker looks at, which works without a connection: from then on nothing is shown any more.
 */
import { type Device, deviceSeenEvery } from '@fireline/domain/inbox/device';
import type { PushRecord, PushStore } from './push-record.ts';

/** The browser and Firebase, as far as push needs them. */
export interface PushPlatform {
  readonly store: Pick<PushStore, 'readRecord' | 'writeRecord'>;
  now(): number;
  newId(): string;
  /** For people: `Chrome on Android`. */
  readonly name: string;
  isAllowed(): boolean;
  wishes(): Pick<Device, 'alerts' | 'timeZone'>;
  /** This browser's token; the same until it is dropped or the browser changes it. */
  token(): Promise<string>;
  dropToken(): Promise<void>;
  /** Both resolve once the server has it, which may be never. */
  save(uid: string, deviceId: string, device: Omit<Device, 'lastSeenAt'>): Promise<unknown>;
  remove(uid: string, deviceId: string): Promise<unknown>;
}

/** How long (ms) a sign-out waits until the device is taken off the list. */
const patience = 2000;

/** Turns push on for `uid`. @throws what the browser or Firebase says if there is no token to be had. */
export async function enablePush(platform: PushPlatform, uid: string): Promise<void> {
  const known = await platform.store.readRecord();
  if (known !== null && known.uid !== uid) await endPush(platform, known);
  const deviceId = known?.uid === uid ? known.deviceId : platform.newId();
  await write(platform, uid, deviceId, await platform.token());
}

/** Turns push off; the device is taken off the list of whoever turned it on. */
export async function disablePush(platform: PushPlatform): Promise<void> {
  const known = await platform.store.readRecord();
  if (known === null) return;
  void platform.remove(known.uid, known.deviceId).catch(warn);
  await endPush(platform, known);
}

/** Before `uid` signs out: as `disablePush`, and waits a moment for the server while that may still be asked. */
export async function leavePush(platform: PushPlatform): Promise<void> {
  const known = await platform.store.readRecord();
  if (known === null) return;
  await platform.store.writeRecord(null);
  const removed = platform.remove(known.uid, known.deviceId).catch(warn);
  const over = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.all([removed, endPush(platform, known)]), over]);
}

/** Whoever uses the app now is `uid`; null for nobody. Returns whether push is on for them. */
export async function keepPush(platform: PushPlatform, uid: string | null): Promise<boolean> {
  const known = await platform.store.readRecord();
  if (known === null) return false;
  if (known.uid !== uid) {
    // Only they could take the device off their list: Firebase finds the token dead, and then it is.
    await endPush(platform, known);
    return false;
  }
  if (!platform.isAllowed()) {
    await disablePush(platform);
    return false;
  }
  const isDue = platform.now() - known.seenAt >= deviceSeenEvery;
  if (isDue) await write(platform, uid, known.deviceId, await platform.token());
  else if (wishesText(platform) !== known.wishes) {
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
    wishes: wishesText(platform),
  };
  await platform.store.writeRecord(record);
  // Nobody waits for it: without a connection it is sent later.
  void platform
    .save(uid, deviceId, { token, platform: platform.name, ...platform.wishes() })
    .catch(warn);
}

async function endPush({ store, dropToken }: PushPlatform, known: PushRecord): Promise<void> {
  const now = await store.readRecord();
  // Another tab may have turned it on for somebody else by now.
  if (now === null || now.uid === known.uid) await store.writeRecord(null);
  // Without a connection the token stays; the service worker ends it with the first message it gets.
  await dropToken().catch(warn);
}

function wishesText(platform: PushPlatform): string {
  return JSON.stringify(platform.wishes());
}

function warn(error: unknown): void {
  console.warn('Push messages: this could not be done now.', error);
}
