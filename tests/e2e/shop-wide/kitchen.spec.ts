/** What a kitchen screen shows about all orders, and how it affects the whole shop. */
import { paths } from '@fireline/domain/paths';
import { read } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { db, type KitchenOrder, orderNow, storeOrder } from '../../support/kitchen.ts';
import type { People } from '../../support/people.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { KitchenScreen } from '../pages/kitchen-screen.ts';

/** A kitchen screen, filtered by `query`. */
async function openScreen(people: People, query: string) {
  const { page } = await KitchenScreen.open(await people.arrive({ as: 'kitchen' }), query);
  return page;
}

function status(order: KitchenOrder, expected: string) {
  return eventually(`${order.label} to be ${expected}`, async () => {
    const { status: now } = await orderNow(order);
    return now === expected || undefined;
  });
}

test('filtered-out tickets are counted, and one tap away; lines without a station are at the pass', async ({
  people,
  stations,
}) => {
  const [here, elsewhere, nowhere] = await Promise.all([
    storeOrder({ at: [stations.fryer] }),
    storeOrder({ at: [stations.grill] }),
    storeOrder({ at: ['tandoor:Naan'], status: 'preparing' }),
  ]);
  const page = await openScreen(people, `station=${stations.fryer}`);
  await expect(new KitchenScreen(page).ticket(here)).toBeVisible();
  await expect(new KitchenScreen(page).ticket(elsewhere)).toHaveCount(0);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  const hidden = page.getByRole('button', { name: /\d+ orders hidden here/ });
  const before = Number.parseInt((await hidden.textContent()) ?? '', 10);
  const another = await storeOrder({ at: [stations.grill] });
  await page.getByRole('button', { name: `${before + 1} orders hidden here` }).click();
  await expect(new KitchenScreen(page).ticket(elsewhere)).toBeVisible();
  await expect(new KitchenScreen(page).ticket(another)).toBeVisible();

  await page.getByRole('button', { name: 'Expo', exact: true }).click();
  await new KitchenScreen(page).ticket(nowhere).getByRole('button', { name: /Naan/ }).click();
  await status(nowhere, 'ready');
});

test('the kitchen pauses ordering and adds minutes after a confirmation', ({ people }) =>
  withShop({ orderingPaused: false, busyMinutes: 0 }, async () => {
    const page = await openScreen(people, '');
    await page.getByRole('button', { name: 'Ordering' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pause ordering' }).click();
    const question = page.getByRole('alertdialog', { name: 'Pause ordering?' });
    expect(await read(db(), paths.shop)).toMatchObject({ orderingPaused: false });
    await question.getByRole('button', { name: 'Pause ordering' }).click();
    await eventually(
      'the pause',
      async () => (await read(db(), paths.shop))?.orderingPaused === true,
    );

    await page.getByRole('button', { name: 'Paused' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '+15' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Add 15 minutes' }).click();
    await eventually('the minutes', async () => (await read(db(), paths.shop))?.busyMinutes === 15);
    const shop = await read(db(), paths.shop);
    expect(shop).toMatchObject({ orderingPaused: true });
    expect(await read(db(), paths.change(String(shop?.changeId)))).toMatchObject({
      by: 'demo-kitchen',
    });
  }));
