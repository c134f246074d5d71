/**
 * What this browser knows about its push messages: whose they are, and which version of each order
 * it has shown. Stored where both pages and the service worker can reach it. Kept small: it's also
 * part of the worker.
 */

/** The device as last written to `users/{uid}/devices/{deviceId}`. */
export interface PushRecord {
  readonly uid: string;
  readonly deviceId: string;
  readonly token: string;
  /** When it was written, in milliseconds. */
  readonly seenAt: number;
  /** The settings written along with it, to notice changes. */
  readonly settings: string;
}

/** The newest versions shown, `[orderId, version]`, most recently shown order last. */
export type ShownVersions = readonly (readonly [string, number])[];

export interface PushStore {
  readRecord(): Promise<PushRecord | null>;
  writeRecord(record: PushRecord | null): Promise<void>;
  readShown(): Promise<ShownVersions>;
  writeShown(shown: ShownVersions): Promise<void>;
}

const cacheName = 'fireline-push';
/** Not real pages: keys in the cache. */
const recordKey = '/push/record';
const shownKey = '/push/shown';

export const pushStore: PushStore = {
  readRecord: async () => {
    const record = await read(recordKey);
    return isRecord(record) ? record : null;
  },
  writeRecord: (record) => write(recordKey, record),
  readShown: async () => {
    const shown = await read(shownKey);
    return Array.isArray(shown) ? shown : [];
  },
  writeShown: (shown) => write(shownKey, shown),
};

async function read(key: string): Promise<unknown> {
  const answer = await (await caches.open(cacheName)).match(key);
  return answer ? await answer.json() : null;
}

async function write(key: string, value: unknown): Promise<void> {
  const cache = await caches.open(cacheName);
  if (value === null) await cache.delete(key);
  else await cache.put(key, new Response(JSON.stringify(value)));
}

function isRecord(value: unknown): value is PushRecord {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uid' in value &&
    typeof value.uid === 'string' &&
    'token' in value &&
    typeof value.token === 'string' &&
    'deviceId' in value &&
    typeof value.deviceId === 'string' &&
    'seenAt' in value &&
    typeof value.seenAt === 'number'
  );
}
