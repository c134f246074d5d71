/**
 * The list of own changes that wait to be sent, beside the SDK's own queue, which survives a reload
 * but does not tell what is in it. One entry of local storage per change, so that tabs never write
 * over each other's; an entry goes when the server has decided.
 */
import { checkInput } from '@fireline/domain/parse';
import { deleteField, FieldValue, serverTimestamp } from 'firebase/firestore';
import * as v from 'valibot';
import { tryLocal } from '#lib/try-local.ts';
import { presentUid } from '#platform/auth/session.ts';
import { unsent } from './unsent.ts';
import { unsentOrderSchema } from './unsent-order.ts';
import type { WriteDetails } from './write-details.ts';
import { deletion, traceOf, traceSchema, type WriteTrace } from './write-trace.ts';

const prefix = 'fireline.unsent.';

const loggedWriteSchema = v.object({
  id: v.string(),
  /** The tab that made it. */
  tab: v.string(),
  label: v.string(),
  /** Where a refusal of it is shown, and the document that is written. */
  path: v.string(),
  target: v.string(),
  at: v.number(),
  /** What is told if it was refused. */
  title: v.string(),
  typed: v.nullable(v.string()),
  /** Null: afterwards nobody can tell what became of it. */
  trace: v.nullable(traceSchema),
  order: v.optional(unsentOrderSchema),
});

export type LoggedWrite = v.InferOutput<typeof loggedWriteSchema>;

/** This page, until it is left: after a reload it is another one. */
export const tab: string = crypto.randomUUID();
/** What local storage cannot keep. */
const unkept = new Map<string, LoggedWrite>();
/** How what a client that was given up had promised is made known. */
const waiting = new Map<string, { at: number; concluded: (isTaken: boolean) => void }>();
let isHeld = false;

/**
 * Adds a change. `concluded` is called if somebody else than the write's own promise learns what
 * became of it.
 */
export function logWrite(
  write: Omit<LoggedWrite, 'id' | 'tab'>,
  concluded: (isTaken: boolean) => void,
): string {
  holdTab();
  const uid = presentUid();
  // Sorted by time, as they are sent.
  const id = `${String(write.at).padStart(15, '0')}-${crypto.randomUUID()}`;
  const logged = { ...write, id, tab };
  const key = `${prefix}${uid}.${id}`;
  try {
    localStorage.setItem(key, JSON.stringify(logged));
  } catch {
    unkept.set(key, logged);
  }
  waiting.set(id, { at: write.at, concluded });
  refresh();
  return id;
}

export function traceOfWrite(fields: WriteDetails['fields']): WriteTrace {
  return fields === 'deleted' ? deletion : traceOf(fields, sentinels);
}

const sentinels = {
  isServerTime: (value: unknown) => isThe(serverTimestamp(), value),
  isDeletion: (value: unknown) => isThe(deleteField(), value),
  isAny: (value: unknown) => value instanceof FieldValue,
} as const;

function isThe(known: FieldValue, value: unknown): boolean {
  return value instanceof FieldValue && known.isEqual(value);
}

/** The server has decided. */
export function removeWrite(id: string): void {
  waiting.delete(id);
  for (const key of keys()) {
    if (!key.endsWith(`.${id}`)) continue;
    unkept.delete(key);
    tryLocal((storage) => storage.removeItem(key));
  }
  refresh();
}

/** The same, learnt afterwards from what the server has. */
export function concludeWrite(id: string, isTaken: boolean): void {
  waiting.get(id)?.concluded(isTaken);
  removeWrite(id);
}

/** Entries that are being sent once more. */
const replaced = new Set<string>();

/**
 * The change is sent once more, as another entry: this one stays until that one is in the log, so that
 * a page that closes in between forgets nothing. Who waits for this one learns what becomes of that.
 * What could not even be sent stays, for another attempt.
 */
export function replaceWrite({ id, target }: LoggedWrite, outcome: Promise<boolean>): void {
  const concluded = waiting.get(id)?.concluded;
  replaced.add(id);
  const stop = unsent.subscribe(() => {
    const isAgain = (write: LoggedWrite) => write.target === target && write.id !== id;
    if (loggedWrites().some(isAgain)) end(true);
  });
  const end = (isLogged: boolean) => {
    stop();
    if (isLogged) removeWrite(id);
  };
  outcome
    .then(
      (isTaken) => {
        end(true);
        concluded?.(isTaken);
      },
      (error: unknown) => {
        end(false);
        console.warn('A change could not be sent once more yet.', error);
      },
    )
    .finally(() => replaced.delete(id));
}

/** What waits of the person who is signed in; oldest first. */
export function loggedWrites(): readonly LoggedWrite[] {
  const own = `${prefix}${presentUid()}.`;
  return keys()
    .filter((key) => key.startsWith(own))
    .toSorted()
    .flatMap((key) => read(key) ?? []);
}

/** Forgets what `uid` had waiting: it was deleted with what was saved. */
export function forgetWrites(uid: string): void {
  for (const key of keys()) {
    if (!key.startsWith(`${prefix}${uid}.`)) continue;
    unkept.delete(key);
    tryLocal((storage) => storage.removeItem(key));
  }
  refresh();
}

/** The changes whose tab is gone, or whose client was given up: nobody hears what becomes of them. */
export async function orphans(restartedAt: number): Promise<readonly LoggedWrite[]> {
  const logged = loggedWrites();
  if (logged.length === 0) return [];
  const held = await heldTabs();
  return logged.filter(
    (write) =>
      !replaced.has(write.id) &&
      (write.tab === tab ? write.at <= restartedAt : !held.has(write.tab)),
  );
}

export function isNothingLost(): boolean {
  return unsent.get().length === 0;
}

/** Since when (ms) the oldest change of this tab has waited; null if none does. */
export function oldestHere(): number | null {
  const [oldest] = waiting.values();
  return oldest?.at ?? null;
}

/** Shows what the log holds now. */
export function refresh(): void {
  const now = loggedWrites();
  if (
    now.map(({ id }) => id).join() !==
    unsent
      .get()
      .map(({ id }) => id)
      .join()
  )
    unsent.set(now);
}

/** Follows what other tabs add and take away. */
export function watchLog(onChange: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) onChange();
  });
}

function keys(): readonly string[] {
  const kept = tryLocal((storage) => Object.keys(storage)) ?? [];
  return [...kept.filter((key) => key.startsWith(prefix)), ...unkept.keys()];
}

function read(key: string): LoggedWrite | undefined {
  const logged = unkept.get(key);
  if (logged) return logged;
  const text = tryLocal((storage) => storage.getItem(key));
  try {
    const result = checkInput(loggedWriteSchema, JSON.parse(text ?? ''));
    return result.ok ? result.value : undefined;
  } catch {
    // Of another version of the app, or not ours.
    return undefined;
  }
}

const lockOf = (id: string) => `fireline.tab.${id}`;

/** Tells the other tabs that this one is there; the browser lets go when it is closed or crashes. */
function holdTab(): void {
  if (isHeld) return;
  isHeld = true;
  void navigator.locks?.request(lockOf(tab), { mode: 'shared' }, () => new Promise(() => {}));
}

async function heldTabs(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
  return new Set([...held, ...pending].map(({ name = '' }) => name.replace(lockOf(''), '')));
}
