import { describe, expect, it } from 'vitest';
import { createCartStore } from './cart.ts';
import type { CartLine } from './cart-lines.ts';
import { arrived, type Cart, cameBack, readCart, sending } from './cart-state.ts';

const latte: CartLine = {
  productId: 'latte',
  quantity: 2,
  choices: { milk: ['oat'] },
  note: '',
  seen: { name: 'Latte', unitPrice: 450 },
};
const scone: CartLine = { ...latte, productId: 'scone', choices: {}, quantity: 1 };

/** The local storage of one browser and the event with which its tabs hear of each other. */
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

describe('the cart of a browser', () => {
  it('is there again after a reload, with the id of the next order', () => {
    const browser = aBrowser();
    const before = browser.openTab();
    before.change(put(latte));
    const after = browser.openTab();
    expect(after.get()).toEqual(before.get());
    expect(after.get().orderId).toMatch(/^[2-9a-z]{20}$/);
  });

  it('is the same in all tabs, and loses nothing that another one has added', () => {
    const browser = aBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    one.change(put(latte));
    other.change(put(scone));
    expect(one.get().lines).toEqual([latte, scone]);
    expect(other.get()).toEqual(one.get());
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '{"items":[]}'],
    ['an id that no order can have', '{"orderId":"../x","lines":[],"sent":[]}'],
  ])('starts anew from %s', (_, saved) => {
    expect(aBrowser(saved).openTab().get()).toMatchObject({ lines: [], sent: [] });
  });

  it('works, for as long as the page lives, where storage is blocked', () => {
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
  it('leaves out the lines that do not fit and keeps the others', () => {
    const orderId = 'a'.repeat(20);
    const text = JSON.stringify({ orderId, lines: [latte, { ...scone, quantity: 0 }], sent: [] });
    expect(readCart(text)?.lines).toEqual([latte]);
  });
});

describe('sending the cart', () => {
  const first = 'a'.repeat(20);
  const next = 'b'.repeat(20);
  const cart: Cart = { orderId: first, lines: [latte], sent: [] };
  const sent = sending(cart, [latte], { at: 1000, requestedFor: null }, next);

  it('keeps the lines aside under the id of their order until the server has it', () => {
    expect(sent).toEqual({
      orderId: next,
      lines: [],
      sent: [{ orderId: first, lines: [latte], at: 1000, requestedFor: null }],
    });
    expect(arrived(sent, first)).toEqual({ orderId: next, lines: [], sent: [] });
  });

  it('takes out what was ordered and leaves what was added meanwhile', () => {
    const meanwhile = { ...cart, lines: [{ ...latte, quantity: 5 }, scone] };
    expect(sending(meanwhile, [latte], { at: 1000, requestedFor: null }, next)).toEqual({
      orderId: next,
      lines: [{ ...latte, quantity: 3 }, scone],
      sent: [{ orderId: first, lines: [latte], at: 1000, requestedFor: null }],
    });
  });

  it('sends what was ordered, though it was taken out of the cart meanwhile', () => {
    const meanwhile = { ...cart, lines: [{ ...latte, quantity: 1 }] };
    const { lines, sent: orders } = sending(
      meanwhile,
      [latte, scone],
      { at: 1000, requestedFor: null },
      next,
    );
    expect(lines).toEqual([]);
    expect(orders.map((order) => order.lines)).toEqual([[latte, scone]]);
  });

  it('sends nothing of an empty cart', () => {
    const empty = { ...cart, lines: [] };
    expect(sending(empty, [], { at: 1000, requestedFor: null }, next)).toBe(empty);
  });

  it('returns with the same id, before what was added since', () => {
    const back = cameBack({ ...sent, lines: [scone] }, first, null);
    expect(back).toEqual({ orderId: first, lines: [latte, scone], sent: [] });
  });

  it('returns with another id if there is an order with the first', () => {
    expect(cameBack(sent, first, next)).toEqual({ orderId: next, lines: [latte], sent: [] });
  });

  it('does not return twice', () => {
    const back = cameBack(sent, first, null);
    expect(cameBack(back, first, null)).toBe(back);
  });
});
