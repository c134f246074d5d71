/** What customers are told of something in their account's cart: each once, and only what is so. */
import { type CartLine, cartColumns, cartKey } from '@fireline/domain/cart/columns';
import { cartNewsMs } from '@fireline/domain/inbox/cart-news';
import { paths } from '@fireline/domain/paths';
import { aProduct } from '@fireline/domain/testing/stored';
import { beforeEach, describe, expect, test } from 'vitest';
import { tellCarts } from '../../functions/src/stock/tell-carts.ts';
import { clear, dump, quietProject, read } from '../support/admin.ts';
import { db } from './world.ts';

const now = Date.now();
const ref = db.doc(paths.product('bun'));
const inboxOf = (uid: string) => paths.notification(uid, 'bun', 'cart');
const told = async (uid: string) => (await db.doc(inboxOf(uid)).get()).get('title');

function aLine(productId: string): CartLine {
  const seen = { name: 'Bun', unitPrice: 100 };
  return { productId, quantity: 1, choices: {}, note: '', seen };
}

function putInCart(uid: string, productId: string, addedAt = now) {
  const columns = cartColumns(new Map([['0000000000000001', aLine(productId)]]));
  return db.doc(paths.cart(uid)).set({ ...columns, has: { [cartKey(productId)]: addedAt } });
}

type Event = (size?: number, through?: typeof db) => Promise<number>;

/** Changes the product, and returns the event. */
async function change(to: Parameters<typeof aProduct>[0] | null): Promise<Event> {
  const before = await ref.get();
  await (to === null ? ref.delete() : ref.set(aProduct({ name: 'Bun', ...to })));
  const after = await ref.get();
  return (size, through = db) => tellCarts({ db: through, now: () => now }, before, after, size);
}

/** As if what customer-1 was told were `ms` older. */
async function age(ms: number): Promise<void> {
  const { createdAt } = (await db.doc(inboxOf('customer-1')).get()).data() ?? {};
  await db.doc(inboxOf('customer-1')).update({ createdAt: new Date(createdAt.toMillis() - ms) });
}

const minute = 60_000;

beforeEach(async () => {
  await clear(quietProject);
  await ref.set(aProduct({ name: 'Bun', stock: 3 }));
  await putInCart('customer-1', 'bun');
});

describe('a product that can’t be ordered', () => {
  test.each<[string, Parameters<typeof change>[0]]>([
    ['is sold out', { stock: 0 }],
    ['is turned off', { available: false }],
    ['is marked as sold out', { out: { product: 0 } }],
    ['is deleted', null],
  ])('because it %s is told to those who have it in the cart', async (_, to) => {
    await putInCart('customer-2', 'tea');
    expect(await (await change(to))()).toBe(1);
    expect(await read(db, inboxOf('customer-1'))).toMatchObject({
      type: 'cart-gone',
      title: 'Bun isn’t available now',
      orderId: null,
      subject: 'bun',
      by: null,
      audience: 'customer',
      level: 'info',
      priority: 'normal',
    });
    expect(await told('customer-2')).toBeUndefined();
  });

  test('isn’t told of other changes', async () => {
    for (const to of [{ stock: 1 }, { price: 5 }, { out: { 'milk/oat': 0 }, options: [] }]) {
      expect(await (await change(to))()).toBe(0);
    }
    expect(await told('customer-1')).toBeUndefined();
  });

  test('is told once, however often the event comes', async () => {
    const gone = await change({ stock: 0 });
    expect(await gone()).toBe(1);
    const after = await dump(db);
    expect(await gone()).toBe(0);
    expect(await dump(db)).toEqual(after);
    expect(await Promise.all([gone(), gone()])).toEqual([0, 0]);
  });

  test('is told once by runs at the same time', async () => {
    const gone = await change({ stock: 0 });
    expect((await Promise.all([gone(), gone(), gone()])).toSorted()).toEqual([0, 0, 1]);
  });

  test('is told over several pages', async () => {
    const uids = Array.from({ length: 12 }, (_, index) => `many-${index}`);
    await Promise.all(uids.map((uid) => putInCart(uid, 'bun')));
    const gone = await change({ stock: 0 });
    expect(await gone(5)).toBe(13);
    expect(await gone(5)).toBe(0);
    const back = await change({ stock: 4 });
    expect(await back(5)).toBe(13);
    expect(await Promise.all(uids.map(told))).toEqual(uids.map(() => 'Bun is back'));
  });

  test('isn’t told to those who added it days ago, or no longer have it', async () => {
    await putInCart('customer-1', 'bun', now - cartNewsMs);
    await putInCart('customer-2', 'bun');
    await db.doc(paths.cart('customer-2')).update(cartColumns(new Map()));
    // From before carts said what they have.
    await db
      .doc(paths.cart('customer-3'))
      .set(cartColumns(new Map([['0000000000000001', aLine('bun')]])));
    expect(await (await change({ stock: 0 }))()).toBe(0);
  });

  test.each(['a.b', '.a..b.', '~*[x]', 'käse kuchen', '`', '\\'])(
    'may have the ID “%s”',
    async (id) => {
      await putInCart('customer-1', id);
      const product = db.doc(paths.product(id));
      await product.set(aProduct());
      const before = await product.get();
      await product.update({ available: false });
      const after = await product.get();
      expect(await tellCarts({ db, now: () => now }, before, after)).toBe(1);
    },
  );
});

describe('a product that is back', () => {
  test('is told in place of that it was gone, as something new', async () => {
    await (await change({ stock: 0 }))();
    await db.doc(inboxOf('customer-1')).update({ 'readBy.customer-1': new Date(now) });
    await age(11 * minute);
    expect(await (await change({ stock: 9 }))()).toBe(1);
    expect(await read(db, inboxOf('customer-1'))).toMatchObject({
      type: 'cart-back',
      title: 'Bun is back',
      readBy: {},
    });
    expect((await db.collection(paths.notifications('customer-1')).get()).size).toBe(1);
  });

  test('is told only to those who were told that it was gone', async () => {
    const gone = await change({ stock: 0 });
    await gone();
    await putInCart('customer-2', 'bun');
    expect(await (await change({ stock: 9 }))()).toBe(1);
    expect(await told('customer-2')).toBeUndefined();
  });

  test('within minutes corrects the news and leaves it read, however often it changes', async () => {
    await (await change({ stock: 0 }))();
    await db.doc(inboxOf('customer-1')).update({ 'readBy.customer-1': new Date(now) });
    const { createdAt, readBy } = (await read(db, inboxOf('customer-1'))) ?? {};
    for (const stock of [5, 0, 5, 0]) {
      await (await change({ stock }))();
      expect(await read(db, inboxOf('customer-1'))).toMatchObject({ createdAt, readBy });
      expect(await told('customer-1')).toBe(stock > 0 ? 'Bun is back' : 'Bun isn’t available now');
    }
  });
});

describe('events in another sequence', () => {
  test('tell nothing that is no longer so', async () => {
    const gone = await change({ stock: 0 });
    const back = await change({ stock: 5 });
    for (const event of [back, gone, back]) expect(await event()).toBe(0);
    expect(await told('customer-1')).toBeUndefined();
  });

  test('tell what is so at last', async () => {
    const gone = await change({ stock: 0 });
    await gone();
    const back = await change({ stock: 5 });
    const goneAgain = await change({ stock: 0 });
    for (const event of [goneAgain, back, gone]) expect(await event()).toBe(0);
    expect(await told('customer-1')).toBe('Bun isn’t available now');
  });

  test('tell what changes while they tell', async () => {
    const gone = await change({ stock: 0 });
    let back: Event | null = null;
    // The product is back once the run has read it, and that event finds nobody to tell.
    const slow = new Proxy(db, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'getAll') return typeof value === 'function' ? value.bind(target) : value;
        return async (...refs: Parameters<typeof db.getAll>) => {
          if (back === null) {
            back = await change({ stock: 5 });
            expect(await back()).toBe(0);
          }
          return target.getAll(...refs);
        };
      },
    });
    expect(await gone(undefined, slow)).toBe(2);
    expect(await told('customer-1')).toBe('Bun is back');
  });
});
