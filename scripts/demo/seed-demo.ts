/** Writes the demo shop to the emulators: settings, menu, people, and a few days of orders. */
import { demoAccounts } from '@fireline/domain/access/demo-accounts';
import { productSchema } from '@fireline/domain/catalog/product';
import { discountCodeSchema } from '@fireline/domain/discounts/code';
import { codePaths } from '@fireline/domain/discounts/paths';
import { type Queue, queueSchema } from '@fireline/domain/kitchen/queue';
import { isFinal } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { shopSchema } from '@fireline/domain/shop/settings';
import { rollUpRange } from '../../functions/src/insights/roll-up.ts';
import { encode } from '../../functions/src/lib/encode.ts';
import { setPin } from '../../functions/src/staff/pins.ts';
import { courierPages, signUpDemoAccounts, userPages } from './accounts.ts';
import { type DocumentToWrite, writeGroups } from './documents.ts';
import { type Emulators, withEmulators } from './emulators.ts';
import { demoMenu } from './menu/menu.ts';
import { demoKitchen, menuAt } from './orders/demo-orders.ts';
import type { ToldOrder } from './orders/tell.ts';
import { writeOrders } from './orders/write-orders.ts';
import { whileFunctionsRest } from './resting-functions.ts';
import { demoShop, welcomeCode } from './shop.ts';

export { demoAccounts };

/**
 * Adds the demo data or resets it; other data is left alone.
 * @throws ScriptError if the environment doesn't lead to the emulators.
 */
export async function seedDemo(options: { log(line: string): void }): Promise<void> {
  const seed = async ({ db, auth }: Emulators) => {
    const now = Date.now();
    await Promise.all([
      signUpDemoAccounts(auth),
      writeGroups(db, [
        [shopPage(now), codePage(now)],
        menuPages(now),
        userPages(now),
        courierPages(now),
      ]),
    ]);
    await setPin({ db, now: Date.now }, { by: 'demo-admin', uid: 'demo-kitchen', pin: '2580' });
    options.log(`${demoAccounts.length} demo accounts`);
    options.log(`${demoShop.name}: ${demoMenu.size} products`);

    const { orders, queue } = demoKitchen(now);
    await writeOrders(
      db,
      orders.filter((told) => !waits(told)),
      now,
    );
    await writeGroups(db, [[queuePage(queue)]]);
    const active = orders.filter(({ order }) => !isFinal(order.status)).length;
    options.log(`${orders.length} orders, ${active} of them open`);

    const days = await rollUpRange({ db, now: Date.now }, ...daysOf(orders, now));
    options.log(`figures for ${days.length} days`);
    return () => writeOrders(db, orders.filter(waits), now);
  };
  await withEmulators(async (emulators) => {
    // The seeded data is complete, so no effects are needed.
    const writeWaiting = await whileFunctionsRest(() => seed(emulators));
    await writeWaiting();
  });
}

/** Only the people, so that one can sign in and set up a shop. */
export async function seedAccounts(): Promise<void> {
  await withEmulators(async ({ db, auth }) => {
    await Promise.all([signUpDemoAccounts(auth), writeGroups(db, [userPages(Date.now())])]);
  });
}

/** Whether functions should verify it, like an order from a customer. */
function waits({ order }: ToldOrder): boolean {
  return order.status === 'placed';
}

/** Whether the Firestore emulator has neither a shop nor a product. */
export async function isDatabaseEmpty(): Promise<boolean> {
  return withEmulators(async ({ db }) => {
    const [shop, products] = await Promise.all([
      db.doc(paths.shop).get(),
      db.collection(paths.products).limit(1).get(),
    ]);
    return !shop.exists && products.empty;
  });
}

/** From the day of the first order to today. */
function daysOf(orders: readonly ToldOrder[], now: number): [first: string, last: string] {
  const first = Math.min(...orders.map(({ order }) => order.placedAt));
  return [dateIn(demoShop.timeZone, first), dateIn(demoShop.timeZone, now)];
}

export function shopPage(now: number): DocumentToWrite {
  const shop = { ...demoShop, discountCodes: true, changeId: null, updatedAt: now };
  return { path: paths.shop, data: encode.document(shopSchema, shop) };
}

export function codePage(now: number): DocumentToWrite {
  const { code: name, ...terms } = welcomeCode;
  const code = {
    ...terms,
    currency: demoShop.currency,
    from: null,
    until: null,
    maxUses: 500,
    maxPerCustomer: 1,
    isOn: true,
    by: demoAccounts.find(({ role }) => role === 'admin')?.uid ?? '',
    at: now,
  } as const;
  return {
    path: codePaths.code(name),
    data: encode.document(discountCodeSchema, code),
  };
}

export function menuPages(now: number): readonly DocumentToWrite[] {
  return [...menuAt(now)].map(([productId, product]) => ({
    path: paths.product(productId),
    data: encode.document(productSchema, product),
  }));
}

export function queuePage(queue: Queue): DocumentToWrite {
  return { path: paths.queue, data: encode.document(queueSchema, queue) };
}
