import { describe, expect, it } from 'vitest';
import { createCartStore } from '../cart.ts';
import { type CartLine, lineKey, withLine, withoutLine, withQuantity } from '../cart-lines.ts';
import { withSentOrder } from '../cart-state.ts';
import { type CartChange, changesBetween, lineId, withChange } from './cart-changes.ts';
import { forgetAccountCart, syncCart } from './sync-cart.ts';

const latte: CartLine = {
  productId: 'latte',
  quantity: 2,
  choices: { milk: ['oat'] },
  note: '',
  seen: { name: 'Latte', unitPrice: 450 },
};
const scone: CartLine = { ...latte, productId: 'scone', choices: {}, quantity: 1 };
const tea: CartLine = { ...scone, productId: 'tea' };

/** An account's cart on a server, with the rule that a changed line must be there. */
function anAccount(lines: readonly CartLine[] = []) {
  let now = lines;
  let isGone = false;
  const listeners = new Set<() => void>();
  return {
    lines: () => now,
    /** Null if the server says that the account has no cart. */
    known: () => (isGone ? null : now),
    listeners,
    /** Until the next change. */
    disappear() {
      isGone = true;
      for (const listener of listeners) listener();
    },
    /** Returns whether it was accepted. */
    write(change: CartChange) {
      if (change.kind === 'line' && !now.some((line) => lineId(line) === change.id)) return false;
      now = withChange(now, change);
      isGone = false;
      for (const listener of listeners) listener();
      return true;
    },
  };
}

type Account = ReturnType<typeof anAccount>;

/** A browser whose writes wait while it's offline, as the SDK's do. */
function aDevice(lines: readonly CartLine[] = []) {
  const values = new Map<string, string>();
  const storage = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  };
  const cart = createCartStore(storage, new EventTarget());
  cart.change((current) => ({ ...current, lines }));
  const queue: { change: CartChange; settle: (isAccepted: boolean) => void }[] = [];
  let isOnline = true;
  let account: Account | null = null;
  let deliver = () => {};
  const flush = () => {
    for (const { change, settle } of queue.splice(0)) settle(account?.write(change) ?? false);
  };
  return {
    lines: () => cart.get().lines,
    forget: () => forgetAccountCart(cart, storage),
    change: (step: (lines: readonly CartLine[]) => readonly CartLine[]) =>
      cart.change((current) => ({ ...current, lines: step(current.lines) })),
    order: () =>
      cart.change((current) =>
        withSentOrder(current, current.lines, { at: 0, requestedFor: null }, 'b'.repeat(20)),
      ),
    signIn(to: Account, uid = 'ada') {
      account = to;
      return syncCart(cart, storage, uid, {
        listen(onLines) {
          deliver = () => {
            const known = to.known();
            // What is queued shows at once, as with the SDK.
            if (isOnline)
              onLines(known && queue.map(({ change }) => change).reduce(withChange, known));
          };
          to.listeners.add(deliver);
          deliver();
          return () => to.listeners.delete(deliver);
        },
        send: (change) =>
          new Promise((settle) => {
            queue.push({ change, settle });
            if (isOnline) flush();
          }),
      });
    },
    goOffline: () => {
      isOnline = false;
    },
    /** As when a page is closed at once: what it has queued wasn't saved. */
    loseQueue: () => void queue.splice(0),
    async goOnline() {
      isOnline = true;
      flush();
      deliver();
      await settled();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const quantities = (lines: readonly CartLine[]) =>
  Object.fromEntries(lines.map(({ productId, quantity }) => [productId, quantity]));

describe('signing in', () => {
  it('merges both carts: nothing is lost, and nothing is added up', async () => {
    const account = anAccount([latte, tea]);
    const device = aDevice([{ ...latte, quantity: 3 }, scone]);
    device.signIn(account);
    await settled();
    const both = { latte: 3, scone: 1, tea: 1 };
    expect(quantities(device.lines())).toEqual(both);
    expect(quantities(account.lines())).toEqual(both);
  });

  it('again after a reload doesn’t bring back what was removed elsewhere', async () => {
    const account = anAccount([latte]);
    const device = aDevice();
    device.signIn(account)();
    account.write({
      kind: 'lines',
      put: new Map(),
      removed: [lineId(latte)],
      dropped: [latte.productId],
    });
    expect(device.lines()).toEqual([latte]);
    device.signIn(account);
    await settled();
    expect(device.lines()).toEqual([]);
    expect(account.lines()).toEqual([]);
  });

  it('sends what was changed while nothing was syncing', async () => {
    const account = anAccount([latte]);
    const device = aDevice();
    device.signIn(account)();
    device.change((lines) => withLine(lines, tea));
    expect(quantities(account.lines())).toEqual({ latte: 2 });
    device.signIn(account);
    await settled();
    expect(quantities(account.lines())).toEqual({ latte: 2, tea: 1 });
  });
});

it('a change is sent again if the page was closed before Firestore had it', async () => {
  const account = anAccount();
  const device = aDevice();
  const stop = device.signIn(account);
  await settled();
  device.goOffline();
  device.change((lines) => withLine(lines, latte));
  stop();
  device.loseQueue();
  await device.goOnline();
  device.signIn(account);
  await settled();
  expect(device.lines()).toEqual([latte]);
  expect(account.lines()).toEqual([latte]);
});

it('a cart that the server says is gone is kept', async () => {
  const account = anAccount();
  const device = aDevice();
  device.signIn(account);
  device.change((lines) => withLine(lines, latte));
  await settled();
  account.disappear();
  expect(device.lines()).toEqual([latte]);
  device.change((lines) => withLine(lines, tea));
  await settled();
  expect(quantities(device.lines())).toEqual({ latte: 2, tea: 1 });
});

describe('two devices', () => {
  function two() {
    const account = anAccount([latte]);
    const [one, other] = [aDevice(), aDevice()];
    one.signIn(account);
    other.signIn(account);
    return { account, one, other };
  }

  it('show the same, whoever changes it', async () => {
    const { account, one, other } = two();
    one.change((lines) => withLine(lines, scone));
    other.change((lines) => withQuantity(lines, lineKey(latte), 5));
    await settled();
    expect(quantities(one.lines())).toEqual({ latte: 5, scone: 1 });
    expect(quantities(other.lines())).toEqual({ latte: 5, scone: 1 });
    expect(quantities(account.lines())).toEqual({ latte: 5, scone: 1 });
  });

  it('that add the same line at once have it once', async () => {
    const { one, other } = two();
    for (const device of [one, other]) {
      device.goOffline();
      device.change((lines) => withLine(lines, scone));
    }
    await one.goOnline();
    await other.goOnline();
    expect(quantities(one.lines())).toEqual({ latte: 2, scone: 1 });
    expect(quantities(other.lines())).toEqual({ latte: 2, scone: 1 });
  });

  it('keep what each added offline', async () => {
    const { one, other } = two();
    one.goOffline();
    one.change((lines) => withLine(lines, scone));
    other.change((lines) => withLine(lines, tea));
    await one.goOnline();
    expect(quantities(one.lines())).toEqual({ latte: 2, scone: 1, tea: 1 });
    expect(quantities(other.lines())).toEqual({ latte: 2, scone: 1, tea: 1 });
  });

  it('don’t bring back a removed line by changing its quantity', async () => {
    const { account, one, other } = two();
    one.goOffline();
    one.change((lines) => withQuantity(lines, lineKey(latte), 7));
    other.change((lines) => withoutLine(lines, lineKey(latte)));
    await one.goOnline();
    expect(one.lines()).toEqual([]);
    expect(account.lines()).toEqual([]);
  });

  it('are both empty after one has ordered', async () => {
    const { account, one, other } = two();
    one.order();
    await settled();
    expect(one.lines()).toEqual([]);
    expect(other.lines()).toEqual([]);
    expect(account.lines()).toEqual([]);
  });

  it('keep what one adds while the other orders', async () => {
    const { account, one, other } = two();
    one.goOffline();
    one.order();
    other.change((lines) => withLine(lines, tea));
    await one.goOnline();
    expect(quantities(account.lines())).toEqual({ tea: 1 });
    expect(quantities(one.lines())).toEqual({ tea: 1 });
  });
});

describe('signing out', () => {
  it('empties the cart here, and not that of the account', async () => {
    const account = anAccount([latte]);
    const device = aDevice();
    const stop = device.signIn(account);
    // In another tab, it isn't known yet.
    device.forget();
    await settled();
    expect(device.lines()).toEqual([]);
    expect(account.lines()).toEqual([latte]);
    stop();
    device.change((lines) => withLine(lines, tea));
    device.forget();
    expect(device.lines()).toEqual([tea]);
    expect(account.lines()).toEqual([latte]);
  });

  it('gives the next account nothing of the one before', async () => {
    const [ada, bob] = [anAccount([latte]), anAccount([tea])];
    const device = aDevice();
    device.signIn(ada, 'ada')();
    device.signIn(bob, 'bob');
    await settled();
    expect(quantities(bob.lines())).toEqual({ tea: 1 });
    expect(quantities(device.lines())).toEqual({ tea: 1 });
  });
});

describe('storage that is blocked', () => {
  it('keeps the cart of this page as it is', () => {
    const account = anAccount([latte]);
    const blocked = {
      getItem: () => null,
      setItem: () => {
        throw new Error('blocked');
      },
    };
    const cart = createCartStore(blocked, new EventTarget());
    cart.change((current) => ({ ...current, lines: [tea] }));
    syncCart(cart, blocked, 'ada', {
      listen: (onLines) => {
        onLines(account.lines());
        return () => {};
      },
      send: (change) => Promise.resolve(account.write(change)),
    });
    expect(cart.get().lines).toEqual([tea]);
  });
});

describe('changes', () => {
  it('of an edited line put the new one in place of the old', () => {
    const edited = { ...latte, note: 'hot' };
    expect(changesBetween([latte], [edited])).toEqual([
      {
        kind: 'lines',
        put: new Map([[lineId(edited), edited]]),
        removed: [lineId(latte)],
        dropped: [],
      },
    ]);
  });

  it('name the products of which no line is left', () => {
    const other = { ...latte, note: 'hot' };
    const dropped = (before: readonly CartLine[], after: readonly CartLine[]) =>
      changesBetween(before, after).flatMap((change) =>
        change.kind === 'lines' ? change.dropped : [],
      );
    expect(dropped([latte, other, tea], [other])).toEqual([tea.productId]);
    expect(dropped([latte, other], [])).toContain(latte.productId);
  });

  it('have IDs that the rules accept, equal for equal lines', () => {
    expect(lineId(latte)).toMatch(/^[0-9a-f]{16}$/);
    expect(lineId({ ...latte, quantity: 9, note: ' ' })).toBe(lineId(latte));
    expect(lineId(scone)).not.toBe(lineId(tea));
  });
});
