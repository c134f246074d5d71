import { FirelineError } from '@fireline/domain/errors';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { type Shop, shopSchema } from '@fireline/domain/shop/settings';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { type DocumentSource, document, query } from '#platform/firestore/source.ts';
import { watchLive } from './live.ts';
import { isAwaitingServer, refusal } from './screen-state.ts';
import type { Entry, Live, LiveList } from './state.ts';

/** How long an import may take on a busy machine, in milliseconds. */
const patience = { timeout: 30_000 };

type OnState = (state: Live<unknown>) => void;

const mocks = vi.hoisted(() => ({
  early: vi.fn<() => Promise<unknown>>(),
  listeners: [] as OnState[],
  uid: 'ada' as string | null,
}));
vi.mock('#platform/auth/session.ts', () => ({ presentUid: () => mocks.uid }));
vi.mock('./early-menu.ts', () => ({ earlyMenu: mocks.early }));
vi.mock('#lib/after-paint.ts', () => ({ afterPaint: async () => {} }));
vi.mock('./per-frame.ts', () => ({ perFrame: (deliver: OnState) => deliver }));
vi.mock('./hold-while-pressed.ts', () => ({ holdWhilePressed: (deliver: OnState) => deliver }));
vi.mock('#platform/firestore/firestore-listeners.ts', () => ({
  listen: async (_source: unknown, onState: OnState) => {
    mocks.listeners.push(onState);
    return () => {};
  },
}));

const earlyMenu = { at: 0, shop: { name: 'early' }, products: [] };

/** Just enough of a shop to tell one from another. */
function aShop(name: string, hasPendingWrites = false): Entry<Shop> {
  return { id: 'shop', data: { name } as Shop, hasPendingWrites };
}

/** A separate source for each test, like the shop's: whether a source was opened before matters. */
function aSource(key: string): DocumentSource<Shop> {
  return {
    ...document(paths.shop, shopSchema),
    whenRefused: 'never',
    early: ({ shop }) => shop && { id: 'shop', data: shop, hasPendingWrites: false },
    key,
  };
}

/** Data that only some people may see, unlike the shop itself. */
function closed(key: string): DocumentSource<Shop> {
  return { ...document(paths.shop, shopSchema), key };
}

/** Functions that end a test's listeners. */
const watching = new Set<() => void>();

/** Opens `source`; returns what is on the screen, and a way to deliver states as Firestore does. */
async function opened(source: DocumentSource<Shop>) {
  const listening = mocks.listeners.length;
  let shown: Live<unknown> = { status: 'loading' };
  const end = watchLive(source, (state) => {
    shown = state;
  });
  watching.add(end);
  const leave = () => {
    if (watching.delete(end)) end();
  };
  await vi.waitFor(() => expect(mocks.listeners.length).toBe(listening + 1), patience);
  return {
    leave,
    tell: (state: Live<unknown>) => mocks.listeners[listening]?.(state),
    saved: (data: unknown) =>
      mocks.listeners[listening]?.({ status: 'ready', data, fromCache: true }),
    refused: () => (shown.status === 'ready' ? (shown.refused ?? null) : null),
    isSaved: () => shown.status === 'ready' && shown.fromCache,
    data: () => (shown.status === 'ready' ? shown.data : undefined),
    shown: () =>
      shown.status === 'ready'
        ? ((shown.data as Entry<Shop> | null)?.data.name ?? null)
        : shown.status,
  };
}

beforeEach(() => {
  mocks.uid = 'ada';
  mocks.early.mockReset();
  mocks.early.mockResolvedValue({ menu: earlyMenu, isSaved: false });
});
afterEach(() => {
  vi.useRealTimers();
  for (const end of watching) end();
  watching.clear();
});

describe('the early menu', () => {
  it('is newer than what this device has saved, and older than what the server sends', async () => {
    const page = await opened(aSource('first'));
    expect(page.shown()).toBe('early');
    page.tell({ status: 'loading' });
    page.saved(aShop('saved'));
    expect(page.shown()).toBe('early');
    page.tell({ status: 'ready', data: aShop('server'), fromCache: false });
    expect(page.shown()).toBe('server');
    page.saved(aShop('server, connection lost'));
    expect(page.shown()).toBe('server, connection lost');
  });

  it('stays the same object if the server sends the same', async () => {
    const page = await opened(aSource('the same'));
    const early = page.data();
    page.tell({ status: 'ready', data: aShop('early'), fromCache: false });
    expect(page.isSaved()).toBe(false);
    expect(page.data()).toBe(early);
  });

  it('holds back only the first saved snapshot', async () => {
    const page = await opened(aSource('first only'));
    page.saved(aShop('saved'));
    page.saved(aShop('changed here', true));
    expect(page.shown()).toBe('changed here');
    page.saved(aShop('changed back'));
    expect(page.shown()).toBe('changed back');
  });

  it('is older than what Firestore has saved if it comes from an earlier visit, and better than nothing', async () => {
    mocks.early.mockResolvedValue({ menu: earlyMenu, isSaved: true });
    const page = await opened(aSource('kept'));
    page.saved(null);
    page.saved(null);
    expect(page.shown()).toBe('early');
    page.saved(aShop('saved'));
    expect(page.shown()).toBe('saved');
    page.saved(null);
    expect(page.shown()).toBeNull();

    const told = await opened(aSource('kept, but gone'));
    vi.useFakeTimers();
    told.tell({ status: 'ready', data: null, fromCache: false });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told.shown()).toBeNull();
  });

  it('is not contradicted by an answer that may be older than a change made here', async () => {
    const gone = { status: 'ready', data: null, fromCache: false } as const;
    const page = await opened(aSource('changed before it was known'));
    vi.useFakeTimers();
    page.saved(null);
    page.tell(gone);
    page.saved(null);
    expect(page.shown()).toBe('early');
    page.tell({ status: 'ready', data: aShop('changed here'), fromCache: false });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(page.shown()).toBe('changed here');
    page.tell(gone);
    expect(page.shown()).toBeNull();
    vi.useRealTimers();

    const left = await opened(aSource('left meanwhile'));
    vi.useFakeTimers();
    left.tell(gone);
    left.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(left.shown()).toBe('early');
  });

  it('never holds back changes made on this device', async () => {
    const page = await opened(aSource('pending'));
    page.saved(aShop('changed here', true));
    expect(page.shown()).toBe('changed here');

    const list = await opened(aSource('pending in a list'));
    const entries: LiveList<Shop> = { entries: [aShop('kept'), aShop('x', true)], invalidIds: [] };
    let told: Live<unknown> | undefined;
    const leave = watchLive(aSource('pending in a list'), (state) => {
      told = state;
    });
    list.saved(entries);
    expect(told).toEqual({ status: 'ready', data: entries, fromCache: true });
    leave();
  });

  it('holds back old saved data when a listener restarts', async () => {
    const page = await opened(aSource('failed'));
    const error = new FirelineError('unavailable', 'Trying again.');
    page.saved(aShop('saved'));
    page.tell({ status: 'error', error });
    page.saved(aShop('saved'));
    expect(page.shown()).toBe('early');
  });

  it('is not shown when the source is opened again', async () => {
    vi.useFakeTimers();
    const source = aSource('again');
    const first = await opened(source);
    first.tell({ status: 'ready', data: aShop('server'), fromCache: false });
    first.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    const again = await opened(source);
    expect(again.shown()).toBe('loading');
    again.saved(aShop('saved'));
    expect(again.shown()).toBe('saved');
  });
});

describe('without an early menu', () => {
  it('all saved data is shown as it arrives', async () => {
    mocks.early.mockResolvedValue(null);
    const page = await opened(aSource('offline'));
    page.saved(aShop('saved'));
    expect(page.shown()).toBe('saved');
    page.saved(aShop('changed here', true));
    expect(page.shown()).toBe('changed here');
    page.tell({ status: 'error', error: new FirelineError('not-allowed', 'No.') });
    expect(page.shown()).toBe('error');
  });
});

test('what Firestore can tell as fast isn’t read over HTTP', async () => {
  mocks.early.mockResolvedValue(null);
  // From then on, Firestore is loaded.
  const shown = await opened(aSource('loads Firestore'));
  shown.leave();
  const readAhead = vi.fn<() => Promise<Entry<Shop>>>();
  const page = await opened({ ...closed('read ahead'), readAhead });
  expect(readAhead).not.toHaveBeenCalled();
  page.tell({ status: 'ready', data: aShop('server'), fromCache: false });
  expect(page.shown()).toBe('server');
});

describe('when live updates stop', () => {
  const stopped = new FirelineError('unavailable', 'Live updates stopped (internal).');

  it('known data stays on the screen, as saved', async () => {
    const page = await opened(aSource('stopped'));
    page.tell({ status: 'ready', data: aShop('server'), fromCache: false });
    page.tell({ status: 'error', error: stopped });
    expect(page.shown()).toBe('server');
    expect(page.isSaved()).toBe(true);
  });

  it('it is an error if nothing is known', async () => {
    mocks.early.mockResolvedValue(null);
    const page = await opened(aSource('never known'));
    page.tell({ status: 'error', error: stopped });
    expect(page.shown()).toBe('error');
  });
});

describe('a refusal', () => {
  const no = { status: 'error', error: new FirelineError('not-allowed', 'No.') } as const;
  const told = (name: string): Live<unknown> => ({
    status: 'ready',
    data: aShop(name),
    fromCache: false,
  });

  it('keeps what the server had sent, with the time and the reason it is not live', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const page = await opened(closed('refused'));
    page.tell(told('server'));
    expect(refusal.get()).toBeNull();
    vi.setSystemTime(5000);
    page.tell(no);
    vi.setSystemTime(9000);
    page.tell(no);
    expect(page.shown()).toBe('server');
    expect(page.isSaved()).toBe(true);
    expect(page.refused()).toEqual({ since: 5000, cause: 'person' });
    expect(refusal.get()).toEqual({ since: 5000, cause: 'person' });
    // It was answered, even though with a refusal.
    expect(isAwaitingServer.get()).toBe(false);
    page.tell(told('again'));
    expect(page.shown()).toBe('again');
    expect(page.refused()).toBeNull();
    expect(refusal.get()).toBeNull();
  });

  it('removes data that only this device has saved: it may be someone else’s', async () => {
    const page = await opened(closed('saved by somebody'));
    page.saved(aShop('saved'));
    page.tell(no);
    expect(page.shown()).toBe('error');
    expect(refusal.get()).toBeNull();
  });

  it('removes data that was sent to someone else', async () => {
    const page = await opened(closed('of another person'));
    page.tell(told('ada’s'));
    mocks.uid = 'ben';
    page.tell(no);
    expect(page.shown()).toBe('error');
  });

  it('removes data that is no longer shared', async () => {
    const page = await opened({ ...closed('shared'), whenRefused: 'ends' });
    page.tell(told('shared'));
    page.tell(no);
    expect(page.shown()).toBe('error');
  });

  it('of public data means that this app is refused, and explains all others', async () => {
    const [order, shop] = [await opened(closed('an order')), await opened(aSource('public'))];
    order.tell(told('order'));
    shop.tell(told('shop'));
    // Signing in doesn't remove public data.
    mocks.uid = 'ben';
    shop.tell(no);
    expect(shop.shown()).toBe('shop');
    mocks.uid = 'ada';
    order.tell(no);
    expect(refusal.get()?.cause).toBe('app');
    shop.leave();
    expect(refusal.get()?.cause).toBe('person');
  });

  it('of public data is reported even if nothing was shown yet', async () => {
    mocks.early.mockResolvedValue(null);
    const shop = await opened(aSource('never shown'));
    shop.tell(no);
    expect(shop.shown()).toBe('error');
    expect(refusal.get()?.cause).toBe('app');
  });
});

describe('a document in an open list', () => {
  const source = () => document(paths.order('abcdefgh23456789abcd'), orderSchema);
  const order = { id: 'abcdefgh23456789abcd', data: { status: 'ready' }, hasPendingWrites: false };
  const stateOf = (live: Live<unknown>) => (live.status === 'ready' ? live : live.status);

  it('is shown immediately, and updated as soon as the server answers', async () => {
    const listening = mocks.listeners.length;
    const leaveList = watchLive(query(activeOrdersQuery(), orderSchema), () => {});
    await vi.waitFor(() => expect(mocks.listeners.length).toBe(listening + 1), patience);
    const list = { entries: [order], invalidIds: [] };
    mocks.listeners[listening]?.({ status: 'ready', data: list, fromCache: false });

    const shown: unknown[] = [];
    const leave = watchLive(source(), (state) => shown.push(stateOf(state)));
    expect(shown).toEqual([{ status: 'ready', data: order, fromCache: true }]);
    await vi.waitFor(() => expect(mocks.listeners.length).toBe(listening + 2), patience);
    // The list may know the document although the device has nothing saved for it.
    mocks.listeners[listening + 1]?.({ status: 'ready', data: null, fromCache: true });
    mocks.listeners[listening + 1]?.({ status: 'ready', data: null, fromCache: false });
    expect(shown.slice(1)).toEqual([{ status: 'ready', data: null, fromCache: false }]);
    leave();
    leaveList();
  });
});

describe('a screen is waiting for the server', () => {
  it('until it has confirmed everything shown', async () => {
    mocks.early.mockResolvedValue(null);
    const [shop, list] = [await opened(aSource('told')), await opened(aSource('waited for'))];
    shop.tell({ status: 'ready', data: aShop('server'), fromCache: false });
    expect(isAwaitingServer.get()).toBe(true);
    list.saved(aShop('half an hour old'));
    expect(isAwaitingServer.get()).toBe(true);
    list.tell({ status: 'ready', data: aShop('server'), fromCache: false });
    expect(isAwaitingServer.get()).toBe(false);
    list.tell({
      status: 'error',
      error: new FirelineError('unavailable', 'Live updates stopped.'),
    });
    expect(isAwaitingServer.get()).toBe(true);
    // The list is no longer on the screen.
    list.leave();
    expect(isAwaitingServer.get()).toBe(false);
  });

  it('but not for what it may not see', async () => {
    mocks.early.mockResolvedValue(null);
    const page = await opened(aSource('denied'));
    page.tell({ status: 'error', error: new FirelineError('not-allowed', 'No.') });
    expect(isAwaitingServer.get()).toBe(false);
  });
});
