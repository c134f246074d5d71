/**
 * From the domain's plain records to Firestore: times become timestamps, and writes are batched.
 */
import {
  type DocumentData,
  type DocumentReference,
  type Firestore,
  Timestamp,
} from 'firebase-admin/firestore';

/** A whole document with its times in milliseconds, as in the domain's schemas. */
export interface DocumentToWrite {
  readonly path: string;
  readonly data: object;
}

/** Firestore allows more, but a batch is held in memory and sent in one request. */
const writesPerBatch = 400;

/** Writes `groups`, each entirely in one batch, with as many per batch as fit. */
export async function writeGroups(
  db: Firestore,
  groups: readonly (readonly DocumentToWrite[])[],
): Promise<void> {
  let pending: DocumentToWrite[] = [];
  const commit = async () => {
    const batch = db.batch();
    for (const { path, data } of pending) batch.set(db.doc(path), toDocument(data));
    pending = [];
    await batch.commit();
  };
  for (const group of groups) {
    if (pending.length > 0 && pending.length + group.length > writesPerBatch) await commit();
    pending.push(...group);
  }
  if (pending.length > 0) await commit();
}

export async function deleteAll(db: Firestore, refs: readonly DocumentReference[]): Promise<void> {
  for (let done = 0; done < refs.length; done += writesPerBatch) {
    const batch = db.batch();
    for (const ref of refs.slice(done, done + writesPerBatch)) batch.delete(ref);
    await batch.commit();
  }
}

const timeFields = new Set([
  'placedAt',
  'updatedAt',
  'createdAt',
  'expiresAt',
  'claimsChangedAt',
  'requestedFor',
  'measuredAt',
  'paceAt',
  'invitedAt',
  'at',
]);
/** Maps in which every value is a time. */
const timeMaps = new Set(['statusTimes', 'prepared', 'readBy', 'inboxReadAt', 'was']);

/** Lists of times. */
const timeLists = new Set(['waiting', 'fullSlots']);

/** The inverse of the domain's `toPlain` for the documents that the seed writes. */
export function toDocument(data: object): DocumentData {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, toField(key, value)]),
  );
}

/** `from` is a time in an estimate and a status in an event. */
function toField(key: string, value: unknown): unknown {
  if (typeof value === 'number') return timeFields.has(key) ? Timestamp.fromMillis(value) : value;
  if (Array.isArray(value)) {
    return value.map((part) => toField(timeLists.has(key) ? 'at' : '', part));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'estimate' && 'from' in value && 'to' in value) {
    return { ...toDocument(value), ...toTimes({ from: value.from, to: value.to }) };
  }
  return timeMaps.has(key) ? toTimes(value) : toDocument(value);
}

function toTimes(value: object): DocumentData {
  return Object.fromEntries(
    Object.entries(value).map(([name, time]) => [name, Timestamp.fromMillis(time)]),
  );
}
