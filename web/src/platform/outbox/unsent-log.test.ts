import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** How long an import may take on a busy machine, in milliseconds. */
const patience = { timeout: 30_000 };

const session = vi.hoisted(() => ({ uid: 'ada' as string | null }));
vi.mock('#platform/auth/session.ts', () => ({ presentUid: () => session.uid }));

/** A tab's own instance of the module. */
async function aTab() {
  vi.resetModules();
  const log = await import('./unsent-log.ts');
  const { unsent } = await import('./unsent.ts');
  return { ...log, shown: () => unsent.get().map(({ label }) => label) };
}

/** The browser's storage, whose entries are properties. */
const storageMethods = {
  getItem(key: string) {
    return Reflect.get(this, key) ?? null;
  },
  setItem(key: string, value: string) {
    Reflect.set(this, key, value);
  },
  removeItem(key: string) {
    Reflect.deleteProperty(this, key);
  },
};

/** The open tabs, by their locks. */
let held: { name: string }[] = [];

beforeEach(() => {
  held = [];
  session.uid = 'ada';
  const localStorage = Object.create(storageMethods);
  vi.stubGlobal('localStorage', localStorage);
  vi.stubGlobal('window', { localStorage, addEventListener() {} });
  vi.stubGlobal('navigator', {
    locks: {
      request: async (name: string) => void held.push({ name }),
      query: async () => ({ held, pending: [] }),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

function aWrite(label: string, at = 1000) {
  return { label, at, path: 'orders/1', target: 'orders/1', title: 'No', typed: null, trace: null };
}
const nothing = () => {};

test('all tabs see what is unsent, oldest first, until the server has decided', async () => {
  const [first, second] = [await aTab(), await aTab()];
  first.logWrite(aWrite('later', 2000), nothing);
  const id = second.logWrite(aWrite('earlier', 900), nothing);
  first.refresh();
  expect(first.shown()).toEqual(['earlier', 'later']);
  expect(second.shown()).toEqual(['earlier', 'later']);
  second.removeWrite(id);
  first.refresh();
  expect(first.shown()).toEqual(['later']);
});

test('nobody sees another person’s unsent changes, and signing out forgets only your own', async () => {
  const tab = await aTab();
  tab.logWrite(aWrite('of Ada'), nothing);
  session.uid = 'ben';
  tab.logWrite(aWrite('of Ben'), nothing);
  expect(tab.shown()).toEqual(['of Ben']);
  tab.forgetWrites('ben');
  expect(tab.shown()).toEqual([]);
  session.uid = 'ada';
  tab.refresh();
  expect(tab.shown()).toEqual(['of Ada']);
});

describe('an abandoned write is', () => {
  test('a change of a closed tab, but not of an open one', async () => {
    const [gone, there, here] = [await aTab(), await aTab(), await aTab()];
    gone.logWrite(aWrite('left behind'), nothing);
    held = [];
    there.logWrite(aWrite('of a tab that is there'), nothing);
    here.logWrite(aWrite('of this tab'), nothing);
    expect((await here.abandonedWrites(0)).map(({ label }) => label)).toEqual(['left behind']);
  });

  test('a change this tab made before its client was given up', async () => {
    const tab = await aTab();
    tab.logWrite(aWrite('before', 1000), nothing);
    tab.logWrite(aWrite('after', 3000), nothing);
    expect((await tab.abandonedWrites(2000)).map(({ label }) => label)).toEqual(['before']);
  });
});

test('the outcome of an abandoned write of this tab reaches the code that waits for it', async () => {
  const tab = await aTab();
  const onSettled = vi.fn();
  const id = tab.logWrite(aWrite('before'), onSettled);
  expect(tab.oldestUnsentAt()).toBe(1000);
  tab.settleWrite(id, false);
  expect(onSettled).toHaveBeenCalledWith(false);
  expect(tab.shown()).toEqual([]);
  expect(tab.oldestUnsentAt()).toBeNull();
});

test('the page remembers changes itself if the browser stores nothing', async () => {
  vi.stubGlobal('window', {
    get localStorage() {
      throw new Error('Blocked.');
    },
  });
  vi.stubGlobal('localStorage', undefined);
  const tab = await aTab();
  const id = tab.logWrite(aWrite('kept here'), nothing);
  expect(tab.shown()).toEqual(['kept here']);
  tab.removeWrite(id);
  expect(tab.shown()).toEqual([]);
});

test('entries of another version of the app are ignored', async () => {
  localStorage.setItem('fireline.unsent.ada.1', '{"label":"old"}');
  const tab = await aTab();
  tab.refresh();
  expect(tab.shown()).toEqual([]);
});

test('a change is kept with its mutation and the input', async () => {
  const page = await aTab();
  const change = { mutation: 'placeOrder', input: { orderId: '1', queuedAt: null } };
  page.logWrite({ ...aWrite('Your order'), ...change }, nothing);
  const next = await aTab();
  expect(next.loggedWrites()).toEqual([expect.objectContaining(change)]);
  expect(next.shown()).toEqual([]);
});

test('what an earlier version of the app kept is still read', async () => {
  const trace = { is: { status: 'ready' }, there: [], gone: [], isDeleted: false };
  const old = { ...aWrite('Ready'), id: '1', tab: 'gone', trace, order: { input: {} } };
  localStorage.setItem('fireline.unsent.ada.1', JSON.stringify(old));
  const [left] = (await aTab()).loggedWrites();
  expect(left).toMatchObject({ label: 'Ready', trace: { ...trace, exists: false } });
  expect(left?.mutation).toBeUndefined();
});

describe('a change that is sent again', () => {
  async function aReplacedWrite() {
    const page = await aTab();
    const learned: boolean[] = [];
    page.logWrite(aWrite('first'), (isAccepted) => learned.push(isAccepted));
    const [write] = page.loggedWrites();
    if (!write) throw new Error('It was not logged.');
    return { page, write, learned };
  }

  test('stays until it is logged as a new entry, and is not sent by anyone else in the meantime', async () => {
    const { page, write, learned } = await aReplacedWrite();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    page.replaceWrite(write, promise);
    expect(page.shown()).toEqual(['first']);
    expect(await page.abandonedWrites(5000)).toEqual([]);
    page.logWrite(aWrite('second', 3000), nothing);
    expect(page.shown()).toEqual(['second']);
    resolve(false);
    await vi.waitFor(() => expect(learned).toEqual([false]), patience);
  });

  test('stays for another attempt if it couldn’t be sent', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { page, write, learned } = await aReplacedWrite();
    page.replaceWrite(write, Promise.reject(new Error('No network.')));
    await vi.waitFor(
      async () => expect(await page.abandonedWrites(5000)).toHaveLength(1),
      patience,
    );
    expect(page.shown()).toEqual(['first']);
    expect(learned).toEqual([]);
  });
});
