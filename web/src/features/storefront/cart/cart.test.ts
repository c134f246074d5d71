import { describe, expect, it } from 'vitest';
import { createCartStore } from './cart.ts';
import type { CartLine } from './cart-lines.ts';
import {
  type Cart,
  readCart,
  withoutSentOrder,
  withRestoredLines,
  withSentOrder,
} from './cart-state.ts';

const latte: CartLine = {
  productId: 'latte',
  quantity: 2,
  choices: { milk: ['oat'] },
  note: '',
  seen: { name: 'Latte', unitPrice: 450 },
};
const scone: CartLine = { ...latte, productId: 'scone', choices: {}, quantity: 1 };

/** A browser's local storage, and the event that notifies its tabs of changes. */
function aBrowser(saved?: string) {
  const values = new Map(saved === undefined ? [] : [['fireline.cart', saved]]);
  const tabs: EventTarget[] = [];
  return {
    openTab() {
      const tab = new EventTarget();
      tabs.push(tab);
      const storage = {
        getItem: (key: string) => values.get(key) ?? null,
        setItem(key: string, value: string) {
          values.set(key, value);
          for (const other of tabs) {
            if (other !== tab) other.dispatchEvent(Object.assign(new Event('storage'), { key }));
          }
        },
      };
      return createCartStore(storage, tab);
    },
  };
}

const put = (line: CartLine) => (cart: Cart) => ({ ...cart, lines: [...cart.lines, line] });

describe('a browser’s cart', () => {
  it('survives a reload with the id of the next order', () => {
    const browser = aBrowser();
    const before = browser.openTab();
    before.change(put(latte));
    const after = browser.openTab();
    expect(after.get()).toEqual(before.get());
    expect(after.get().orderId).toMatch(/^[2-9a-z]{20}$/);
  });

  it('is the same in all tabs and loses nothing that another tab has added', () => {
    const browser = aBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    one.change(put(latte));
    other.change(put(scone));
    expect(one.get().lines).toEqual([latte, scone]);
    expect(other.get()).toEqual(one.get());
  });

  it.each([
    ['invalid JSON', '{'],
    ['other JSON', '{"items":[]}'],
    ['an invalid order id', '{"orderId":"../x","lines":[],"sent":[]}'],
  ])('starts empty from %s', (_, saved) => {
    expect(aBrowser(saved).openTab().get()).toMatchObject({ lines: [], sent: [] });
  });

  it('works until the page closes if storage is blocked', () => {
    const blocked = {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('blocked');
      },
    };
    const cart = createCartStore(blocked, new EventTarget());
    cart.change(put(latte));
    expect(cart.get().lines).toEqual([latte]);
  });
});

describe('reading a cart', () => {
  it('skips invalid lines and keeps the others', () => {
    const orderId = 'a'.repeat(20);
    const text = JSON.stringify({ orderId, lines: [latte, { ...scone, quantity: 0 }], sent: [] });
    expect(readCart(text)?.lines).toEqual([latte]);
  });
});

describe('sending the cart', () => {
  const first = 'a'.repeat(20);
  const next = 'b'.repeat(20);
  const cart: Cart = { orderId: first, lines: [latte], sent: [] };
  const sent = withSentOrder(cart, [latte], { at: 1000, requestedFor: null }, next);

  it('keeps the lines aside under the id of their order until the server has it', () => {
    expect(sent).toEqual({
      orderId: next,
      lines: [],
      sent: [{ orderId: first, lines: [latte], at: 1000, requestedFor: null }],
    });
    expect(withoutSentOrder(sent, first)).toEqual({ orderId: next, lines: [], sent: [] });
  });

  it('removes what was ordered and keeps what was added in the meantime', () => {
    const meanwhile = { ...cart, lines: [{ ...latte, quantity: 5 }, scone] };
    expect(withSentOrder(meanwhile, [latte], { at: 1000, requestedFor: null }, next)).toEqual({
      orderId: next,
      lines: [{ ...latte, quantity: 3 }, scone],
      sent: [{ orderId: first, lines: [latte], at: 1000, requestedFor: null }],
    });
  });

  it('sends what was ordered even if it was removed from the cart in the meantime', () => {
    const meanwhile = { ...cart, lines: [{ ...latte, quantity: 1 }] };
    const { lines, sent: orders } = withSentOrder(
      meanwhile,
      [latte, scone],
      { at: 1000, requestedFor: null },
      next,
    );
    expect(lines).toEqual([]);
    expect(orders.map((order) => order.lines)).toEqual([[latte, scone]]);
  });

  it('sends nothing for an empty cart', () => {
    const empty = { ...cart, lines: [] };
    expect(withSentOrder(empty, [], { at: 1000, requestedFor: null }, next)).toBe(empty);
  });

  it('restores the lines with the same id, ahead of what was added since', () => {
    const back = withRestoredLines({ ...sent, lines: [scone] }, first, null);
    expect(back).toEqual({ orderId: first, lines: [latte, scone], sent: [] });
  });

  it('restores them with a new id if an order with the first one exists', () => {
    expect(withRestoredLines(sent, first, next)).toEqual({
      orderId: next,
      lines: [latte],
      sent: [],
    });
  });

  it('does not restore them twice', () => {
    const back = withRestoredLines(sent, first, null);
    expect(withRestoredLines(back, first, null)).toBe(back);
  });
});
