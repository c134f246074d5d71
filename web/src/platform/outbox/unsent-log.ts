/**
 * The list of the user's unsent changes, next to the SDK's own queue, which survives a reload but
 * doesn't reveal its contents. One local storage entry per change, so that tabs never overwrite
 * each other's; an entry is removed once the server has decided.
 */
import * as v from 'valibot';
import { fromJson } from '#lib/from-json.ts';
import { readLocal, tryLocal, writeLocal } from '#lib/local-storage.ts';
import { presentUid } from '#platform/auth/session.ts';
import { unsent } from './unsent.ts';
import { traceSchema } from './write-trace.ts';

const prefix = 'fireline.unsent.';

const loggedWriteSchema = v.object({
  id: v.string(),
  /** The tab that made the change. */
  tab: v.string(),
  label: v.string(),
  /** `path` is where a refusal is shown; `target` is the document that is written. */
  path: v.string(),
  target: v.string(),
  at: v.number(),
  /** What a refusal's message is about. */
  title: v.string(),
  typed: v.nullable(v.string()),
  /** Null: the outcome can't be determined later. */
  trace: v.nullable(traceSchema),
  /** The mutation that can settle it, and its input. */
  mutation: v.optional(v.string()),
  input: v.optional(v.unknown()),
});

export type LoggedWrite = v.InferOutput<typeof loggedWriteSchema>;

/** Identifies this page load: a reload gets a new id. */
export const tab: string = crypto.randomUUID();
/** Entries that local storage couldn't store. */
const unkept = new Map<string, LoggedWrite>();
/** This tab's changes, with the callback that settles them if their client was given up. */
const waiting = new Map<string, { at: number; onSettled: (isAccepted: boolean) => void }>();
let isHeld = false;

/**
 * Adds a change. `onSettled` is called if the outcome becomes known from anything but the write's
 * own promise.
 */
export function logWrite(
  write: Omit<LoggedWrite, 'id' | 'tab'>,
  onSettled: (isAccepted: boolean) => void,
): string {
  holdTab();
  const uid = presentUid();
  // Ids sort by time, in the order the changes are sent.
  const id = `${String(write.at).padStart(15, '0')}-${crypto.randomUUID()}`;
  const logged = { ...write, id, tab };
  const key = `${prefix}${uid}.${id}`;
  try {
    localStorage.setItem(key, JSON.stringify(logged));
  } catch {
    unkept.set(key, logged);
  }
  waiting.set(id, { at: write.at, onSettled });
  refresh();
  return id;
}

/** Call when the server has decided. */
export function removeWrite(id: string): void {
  waiting.delete(id);
  for (const key of keys()) {
    if (!key.endsWith(`.${id}`)) continue;
    unkept.delete(key);
    writeLocal(key, null);
  }
  refresh();
}

/** The same, if the outcome was found out later from the server's data. */
export function settleWrite(id: string, isAccepted: boolean): void {
  waiting.get(id)?.onSettled(isAccepted);
  removeWrite(id);
}

/** Entries that are being sent again. */
const replaced = new Set<string>();

/**
 * Follows a change that is being sent again as a new entry. This entry stays until the new one is
 * in the log, so that closing the page in between loses nothing. Code that waits for this entry
 * gets the new one's outcome. A change that couldn't even be sent stays, for another attempt.
 */
export function replaceWrite({ id, target }: LoggedWrite, outcome: Promise<boolean>): void {
  const onSettled = waiting.get(id)?.onSettled;
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
      (isAccepted) => {
        end(true);
        onSettled?.(isAccepted);
      },
      (error: unknown) => {
        end(false);
        console.warn('A change could not be sent once more yet.', error);
      },
    )
    .finally(() => replaced.delete(id));
}

/** The signed-in user's unsent changes, oldest first. */
export function loggedWrites(): readonly LoggedWrite[] {
  const own = `${prefix}${presentUid()}.`;
  return keys()
    .filter((key) => key.startsWith(own))
    .toSorted()
    .flatMap((key) => read(key) ?? []);
}

/** Forgets the unsent changes of `uid`: they were deleted along with the saved data. */
export function forgetWrites(uid: string): void {
  for (const key of keys()) {
    if (!key.startsWith(`${prefix}${uid}.`)) continue;
    unkept.delete(key);
    writeLocal(key, null);
  }
  refresh();
}

/** The changes whose tab is gone or whose client was given up: nobody would learn their outcome. */
export async function abandonedWrites(restartedAt: number): Promise<readonly LoggedWrite[]> {
  const logged = loggedWrites();
  if (logged.length === 0) return [];
  const held = await heldTabs();
  return logged.filter(
    (write) =>
      !replaced.has(write.id) &&
      (write.tab === tab ? write.at <= restartedAt : !held.has(write.tab)),
  );
}

export function hasUnsentWrites(): boolean {
  return unsent.get().length > 0;
}

/** When (ms) this tab's oldest unsent change was made; null if there is none. */
export function oldestUnsentAt(): number | null {
  const [oldest] = waiting.values();
  return oldest?.at ?? null;
}

/** Updates the store from the log. */
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

/** Follows entries added and removed by other tabs. */
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
  // Undefined if it's from another version of the app, or not ours.
  return fromJson(loggedWriteSchema, readLocal(key)) ?? undefined;
}

const lockOf = (id: string) => `fireline.tab.${id}`;

/**
 * Shows other tabs that this one is open; the browser releases the lock when it closes or crashes.
 */
function holdTab(): void {
  if (isHeld) return;
  isHeld = true;
  void navigator.locks?.request(lockOf(tab), { mode: 'shared' }, () => new Promise(() => {}));
}

async function heldTabs(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
  return new Set([...held, ...pending].map(({ name = '' }) => name.replace(lockOf(''), '')));
}
