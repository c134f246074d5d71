/** The customer's orders: active ones live, the others by page, each exactly once. */
import { orderLabel } from '@fireline/domain/order/number';
import type { OrderStatus } from '@fireline/domain/order/status';
import { paths } from '@fireline/domain/paths';
import { anOrder } from '@fireline/domain/testing/stored';
import { texts } from '@fireline/domain/texts/texts';
import type { Page } from '@playwright/test';
import { anOrderId, dbOf, liveProject, placeOrder, transitionAsClient } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { eventually } from '../support/eventually.ts';
import { type People, phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';

const db = dbOf(liveProject);
interface PastOrder {
  readonly id: string;
  readonly status: OrderStatus;
  readonly placedAt: Date;
}

/**
 * 12 completed, 8 canceled, and 4 declined orders of `customerId`, one day apart. They stay: nobody
 * else sees orders of last year, and the emulator cleans up after deleted ones one by one, while the
 * orders of other stories wait.
 */
async function storePast(customerId: string): Promise<readonly PastOrder[]> {
  const past = Array.from(
    { length: 24 },
    (_, index): PastOrder => ({
      id: anOrderId(),
      status: index % 2 === 0 ? 'completed' : index % 6 === 1 ? 'rejected' : 'cancelled',
      placedAt: new Date(Date.UTC(2025, 5, 28 - index, 12)),
    }),
  );
  const batch = db.batch();
  for (const { id, status, placedAt } of past) {
    batch.create(db.doc(paths.order(id)), anOrder({ customerId, status, placedAt }));
  }
  await batch.commit();
  return past;
}

/** A customer with all these orders opens the page. */
async function enter(people: People, context = {}) {
  const account = await newAccount();
  const past = await storePast(account.uid);
  const page = await people.enter('/orders', { as: account, context });
  await expect(page.getByRole('heading', { name: 'My orders' })).toBeVisible();
  return { page, past, uid: account.uid };
}

const cards = (page: Page) => page.getByRole('link', { name: /^Order #/ });
const older = (page: Page) => page.getByRole('button', { name: 'Show earlier orders' });

async function shows(page: Page, count: number): Promise<void> {
  await expect(cards(page)).toHaveCount(count);
}

async function labels(page: Page): Promise<string[]> {
  return await cards(page).allTextContents();
}

for (const [where, context] of [
  ['a desk', {}],
  ['a phone', phone],
] as const) {
  test(`on ${where}, ten orders are shown, and ten more at a time, the newest first`, async ({
    people,
  }) => {
    const { page, past } = await enter(people, context);
    await shows(page, 10);
    await older(page).click();
    await shows(page, 20);
    await older(page).click();
    await shows(page, 24);
    await expect(older(page)).toHaveCount(0);
    expect(await labels(page)).toEqual(past.map(({ id }) => `Order ${orderLabel(id)}`));
    await expect(page.getByRole('heading', { name: 'June 2025' })).toBeVisible();
  });
}

test('filters are in the address, and work with the keyboard', async ({ people }) => {
  const { page } = await enter(people);
  await shows(page, 10);
  await page.getByRole('radio', { name: 'All' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/\?show=completed$/);
  // The list with all of them has ten, too, and a few canceled ones.
  await expect(page.getByText('Canceled', { exact: true })).toHaveCount(1);
  await shows(page, 10);
  await older(page).click();
  await shows(page, 12);
  await expect(page.getByText('Canceled', { exact: true })).toHaveCount(1);

  await page.goto('/orders?show=cancelled');
  await shows(page, 10);
  await older(page).click();
  await shows(page, 12);
  await expect(page.getByText('Declined').first()).toBeVisible();
  await expect(page.getByText('Completed', { exact: true })).toHaveCount(1);
});

test('an order that closes moves down into the list, and appears once', async ({ people }) => {
  const { page, uid } = await enter(people);
  const id = await placeOrder(db, { customerId: uid, items: [await aCroissant()] });
  afterwards(() => db.doc(paths.order(id)).delete());
  const label = orderLabel(id);
  const active = page.getByRole('region', { name: 'Open orders' });
  await expect(active.getByRole('link', { name: label }).first()).toBeVisible();
  await shows(page, 11);

  await eventually('it to be verified', async () => {
    return (await db.doc(paths.order(id)).get()).get('version') === 1;
  });
  await transitionAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'Closed' });
  await expect(
    page.getByRole('region', { name: 'Today' }).getByRole('link', { name: `Order ${label}` }),
  ).toBeVisible();
  await expect(active).toHaveCount(0);
  await older(page).click();
  await shows(page, 21);
  const shown = await labels(page);
  expect(new Set(shown).size).toBe(shown.length);

  // The filter includes it, too.
  await page.getByRole('radio', { name: 'Completed' }).click();
  await expect(page.getByRole('region', { name: 'Today' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Canceled' }).click();
  await expect(
    page.getByRole('region', { name: 'Today' }).getByRole('link', { name: label }).first(),
  ).toBeVisible();
});

test('a page that cannot be loaded says so, and loads when the connection is back', async ({
  people,
}) => {
  const { page } = await enter(people);
  await shows(page, 10);
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await older(page).click();
  await expect(page.getByText('They’ll load once the connection is back.')).toBeVisible();
  await shows(page, 10);
  await page.context().setOffline(false);
  await shows(page, 20);
});

test('each filter has its own empty state', async ({ people }) => {
  const page = await people.enter('/orders', { as: await newAccount() });
  await expect(page.getByText('No orders yet')).toBeVisible();
  await page.getByRole('radio', { name: 'Completed' }).click();
  await expect(page.getByText('Nothing completed yet')).toBeVisible();
  await page.getByRole('radio', { name: 'Canceled' }).click();
  await expect(page.getByText('Nothing canceled')).toBeVisible();
});

test('without an account, a visitor can sign in or find an order by its number', async ({
  people,
}) => {
  const page = await people.enter('/orders');
  const find = page.getByRole('link', { name: 'Find an order by number' });
  await expect(find).toHaveAttribute('href', '/find');
  await expect(page.getByRole('link', { name: 'Sign in' }).last()).toBeVisible();
});

async function aCroissant() {
  const { docs } = await db
    .collection(paths.products)
    .where('name', '==', 'Butter croissant')
    .get();
  const product = docs[0];
  if (!product) throw new Error('There is no butter croissant on the menu.');
  const options: { id: string; min: number; choices: { id: string }[] }[] = product.get('options');
  return {
    productId: product.id,
    quantity: 1,
    choices: Object.fromEntries(
      options.filter(({ min }) => min > 0).map(({ id, choices }) => [id, [choices[0]?.id ?? '']]),
    ),
    note: '',
  };
}

test('on a new device, an order shows to its customer before Firestore has answered, and then live', async ({
  people,
}) => {
  const [account, stranger] = await Promise.all([newAccount(), newAccount()]);
  const id = await placeOrder(db, { customerId: account.uid, items: [await aCroissant()] });
  await eventually('the verified order', async () => {
    const order = await db.doc(paths.order(id)).get();
    return order.get('status') === 'pending';
  });
  const page = await people.arrive({ as: account, context: phone });
  const other = await people.arrive({ as: stranger, context: phone });
  const listening = /google\.firestore\.v1\.Firestore\/Listen/;
  for (const one of [page, other]) {
    await one.route(listening, (route) => route.abort());
    await one.goto(`/orders/${id}`);
  }
  const live = page.locator('[data-connection="live"]');
  await expect(page.getByText('Croissant').first()).toBeVisible();
  await expect(live).toHaveCount(0);

  for (const one of [page, other]) await one.unroute(listening);
  await expect(live).toBeVisible();
  await transitionAsClient(db, id, 1, { to: 'confirmed', role: 'kitchen' });
  await new OrderPage(page).reads('Confirmed. The kitchen has it.');
  await expect(other.getByRole('heading', { name: texts.orders.notYoursTitle })).toBeVisible();
  await expect(other.getByText('Croissant')).toHaveCount(0);
});
