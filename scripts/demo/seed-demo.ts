/** Puts the demo shop into the emulators: settings, menu, people, and a few days of orders. */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import { isFinal } from '@fireline/domain/order-status';
import { paths } from '@fireline/domain/paths';
import { signUpDemoAccounts, userPages } from './accounts.ts';
import { type DocumentToWrite, writeGroups } from './documents.ts';
import { withEmulators } from './emulators.ts';
import { demoMenu } from './menu/menu.ts';
import { demoKitchen, menuAt } from './orders/demo-orders.ts';
import { writeOrders } from './orders/write-orders.ts';
import { demoShop } from './shop.ts';

export { demoAccounts };

/**
 * Adds the demo data, or puts it back to how it was; other data is left alone.
 * @throws ScriptError if the environment does not lead to the emulators.
 */
export async function seedDemo(options: { log(line: string): void }): Promise<void> {
  await withEmulators(async ({ db, auth }) => {
    const now = Date.now();
    await signUpDemoAccounts(auth);
    options.log(`${demoAccounts.length} demo accounts`);

    await writeGroups(db, [[shopPage(now)], menuPages(now), userPages(now)]);
    options.log(`${demoShop.name}: ${demoMenu.size} products`);

    const { orders, queue } = demoKitchen(now);
    await writeOrders(db, orders, now);
    await writeGroups(db, [[{ path: paths.queue, data: queue }]]);
    const active = orders.filter(({ order }) => !isFinal(order.status)).length;
    options.log(`${orders.length} orders, ${active} of them under way`);
  });
}

/** Whether there is neither a shop nor a product in the Firestore emulator. */
export async function isDatabaseEmpty(): Promise<boolean> {
  return withEmulators(async ({ db }) => {
    const [shop, products] = await Promise.all([
      db.doc(paths.shop).get(),
      db.collection(paths.products).limit(1).get(),
    ]);
    return !shop.exists && products.empty;
  });
}

function shopPage(now: number): DocumentToWrite {
  return { path: paths.shop, data: { ...demoShop, updatedBy: 'system', updatedAt: now } };
}

function menuPages(now: number): readonly DocumentToWrite[] {
  return [...menuAt(now)].map(([productId, data]) => ({ path: paths.product(productId), data }));
}
