/** The customer's orders: those under way live, the others by page, each of them once. */
import type { OrderStatus } from '@fireline/domain/order-status';
import { paths } from '@fireline/domain/paths';
import { anOrder } from '@fireline/domain/testing/stored';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  anOrderId,
  authOf,
  dbOf,
  liveProject,
  moveAsClient,
  placeOrder,
} from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
interface PastOrder {
  readonly id: string;
  readonly status: OrderStatus;
  readonly placedAt: Date;
}

/** 12 completed, 8 cancelled and 4 rejected ones, a day apart from each other. */
const past = Array.from(
  { length: 24 },
  (_, index): PastOrder => ({
    id: anOrderId(),
    status: index % 2 === 0 ? 'completed' : index % 6 === 1 ? 'rejected' : 'cancelled',
    placedAt: new Date(Date.UTC(2025, 5, 28 - index, 12)),
  }),
);
const made: string[] = past.map(({ id }) => id);
const account = { email: 'paging@fireline.test', password: 'fireline', displayName: 'Paging Pia' };
let uid = '';

beforeAll(async () => {
  ({ uid } = await authOf(liveProject).createUser(account));
  const batch = db.batch();
  for (const { id, status, placedAt } of past) {
    batch.create(db.doc(paths.order(id)), anOrder({ customerId: uid, status, placedAt }));
  }
  await batch.commit();
});

afterAll(async () => {
  await Promise.all(made.map((id) => db.doc(paths.order(id)).delete()));
  await authOf(liveProject).deleteUser(uid);
});

async function enter(context = {}, path = '/orders'): Promise<Page> {
  const page = await visitors.enter(`/sign-in?next=${encodeURIComponent(path)}`, { context });
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password').fill(account.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'My orders' }).waitFor();
  return page;
}

const cards = (page: Page) => page.getByRole('link', { name: /^Order #/ });
const older = (page: Page) => page.getByRole('button', { name: 'Show earlier orders' });

async function shows(page: Page, count: number): Promise<void> {
  await eventually(
    `${count} orders on the page`,
    async () => (await cards(page).count()) === count,
  );
}

async function labels(page: Page): Promise<string[]> {
  return await cards(page).allTextContents();
}

test.each([
  ['a desk', {}],
  ['a phone', phone],
])('on %s, ten orders are shown, and ten more at a time, the newest first', async (_, context) => {
  const page = await enter(context);
  await shows(page, 10);
  await older(page).click();
  await shows(page, 20);
  await older(page).click();
  await shows(page, 24);
  await older(page).waitFor({ state: 'detached' });
  expect(await labels(page)).toEqual(past.map(({ id }) => `Order #${id.slice(-8).toUpperCase()}`));
  await page.getByRole('heading', { name: 'June 2025' }).waitFor();
});

test('filters are in the address, by keyboard as well', async () => {
  const page = await enter();
  await shows(page, 10);
  await page.getByRole('radio', { name: 'All' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/\?show=completed$/);
  await shows(page, 10);
  await older(page).click();
  await shows(page, 12);
  expect(await page.getByText('Cancelled', { exact: true }).count()).toBe(1);

  await page.goto('/orders?show=cancelled');
  await shows(page, 10);
  await older(page).click();
  await shows(page, 12);
  await page.getByText('Not accepted').first().waitFor();
  expect(await page.getByText('Completed', { exact: true }).count()).toBe(1);
});

test('an order that closes moves down into the list, and is there once', async () => {
  const id = await placeOrder(db, { customerId: uid, items: [await aCroissant()] });
  made.push(id);
  const label = `#${id.slice(-8).toUpperCase()}`;
  const page = await enter();
  const active = page.getByRole('region', { name: 'Under way' });
  await active.getByRole('link', { name: label }).first().waitFor();
  await shows(page, 11);

  await eventually('it to be verified', async () => {
    return (await db.doc(paths.order(id)).get()).get('version') === 1;
  });
  await moveAsClient(db, id, 1, { to: 'cancelled', role: 'admin', reason: 'Closed' });
  await page
    .getByRole('region', { name: 'Today' })
    .getByRole('link', { name: `Order ${label}` })
    .waitFor();
  await active.waitFor({ state: 'detached' });
  await older(page).click();
  await shows(page, 21);
  const shown = await labels(page);
  expect(new Set(shown).size).toBe(shown.length);

  // The filter knows of it as well.
  await page.getByRole('radio', { name: 'Completed' }).click();
  await page.getByRole('region', { name: 'Today' }).waitFor({ state: 'detached' });
  await page.getByRole('radio', { name: 'Cancelled' }).click();
  await page
    .getByRole('region', { name: 'Today' })
    .getByRole('link', { name: label })
    .first()
    .waitFor();
});

test('a page that cannot be read says so, and is read when the connection is back', async () => {
  const page = await enter();
  await shows(page, 10);
  await page.context().setOffline(true);
  await page.locator('[data-connection="offline"]').waitFor();
  await older(page).click();
  await page.getByText('They are loaded as soon as the connection is back.').waitFor();
  await shows(page, 10);
  await page.context().setOffline(false);
  await shows(page, 20);
});

test('nothing yet is said for each filter', async () => {
  const email = 'nothing@fireline.test';
  const { uid: nobody } = await authOf(liveProject).createUser({ ...account, email });
  try {
    const page = await visitors.enter('/sign-in?next=/orders');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(account.password);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByText('No orders yet').waitFor();
    await page.getByRole('radio', { name: 'Completed' }).click();
    await page.getByText('Nothing completed yet').waitFor();
    await page.getByRole('radio', { name: 'Cancelled' }).click();
    await page.getByText('Nothing was cancelled').waitFor();
  } finally {
    await authOf(liveProject).deleteUser(nobody);
  }
});

test('a stranger may sign in, or find an order by its number', async () => {
  const page = await visitors.enter('/orders');
  const find = page.getByRole('link', { name: 'Find an order by its number' });
  expect(await find.getAttribute('href')).toBe('/find');
  await page.getByRole('link', { name: 'Sign in' }).last().waitFor();
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
