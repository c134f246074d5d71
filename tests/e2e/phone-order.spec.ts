/** Staff type in an order for someone on the phone or at the counter. */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aProduct } from '@fireline/domain/testing/stored';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { OrdersConsole } from './pages/orders-console.ts';

const db = dbOf(liveProject);

/** A dish without options, for these stories only. */
const run = Date.now().toString(36);
const simple = `Lunch box ${run}`;
const product = db.doc(paths.product(`lunch-box-${run}`));
test.beforeAll(() => product.set(aProduct({ name: simple, options: [], stock: null })));
test.afterAll(() => product.delete());

function aNumber(): string {
  return `+1 212 555 ${String(Date.now() % 10_000).padStart(4, '0')}`;
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The order that the page has just placed. */
async function placedOn(page: Page): Promise<string> {
  await expect(page.getByRole('status').filter({ hasText: 'is placed' })).toBeVisible();
  const link = await page.getByRole('link', { name: /^Open #/ }).getAttribute('href');
  return link?.split('/').at(-1) ?? '';
}

test('an order by phone, with keys alone', async ({ admin: page, people }) => {
  const name = `Noor ${Date.now()}`;
  const number = aNumber();
  await OrdersConsole.open(page);
  await expect(page.getByRole('link', { name: 'Add order' })).toBeVisible();
  await press(page, 'Shift+N');
  await expect(page.getByLabel('Dish', { exact: true })).toBeFocused();

  // Two lemonades; then it's three.
  await page.keyboard.type(`2 ${simple.toLowerCase()}`);
  const dishes = page.getByRole('listbox', { name: 'Dishes' });
  await expect(dishes.getByRole('option', { selected: true })).toContainText(simple);
  await press(page, 'Enter');
  const lines = page.getByRole('list', { name: 'Dishes in this order' });
  await expect(lines.getByRole('textbox', { name: `Quantity of ${simple}` })).toHaveValue('2');
  await page.keyboard.type('3');
  await press(page, 'Enter');
  await expect(lines.getByRole('textbox', { name: `Quantity of ${simple}` })).toHaveValue('3');

  // A dish with options: milk, size, extras.
  await page.keyboard.type('flat');
  await expect(dishes.getByRole('option', { selected: true })).toContainText('Flat white');
  await press(page, 'Enter');
  await expect(page.getByRole('group', { name: 'Flat white' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByText('Choose')).not.toHaveCount(0);
  await press(page, '2', 'Enter', '1', 'Enter', 'Enter');
  await expect(lines.getByText('Oat milk, 8 oz')).toBeVisible();
  await expect(page.getByLabel('Dish', { exact: true })).toBeFocused();

  // Sent too early, it says what is missing, and starts there.
  await press(page, 'Control+Enter');
  await expect(page.getByLabel('Phone')).toBeFocused();
  await expect(page.getByLabel('Phone')).toHaveAccessibleDescription(/phone number or an email/);
  await page.keyboard.type(number);
  await press(page, 'Tab');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type(name);
  await press(page, 'Control+Enter');

  const orderId = await placedOn(page);
  const order = await db.doc(paths.order(orderId)).get();
  expect(order.data()).toMatchObject({
    customerId: 'shop',
    customerName: name,
    source: 'phone',
    status: 'pending',
  });
  await expect(page.getByRole('button', { name: 'Next order' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole('link', { name: 'Text message' })).toHaveAttribute('href', /^sms:/);

  // The customer follows it with the link, and the kitchen and the office see it like any other.
  const guest = await people.enter(`/t/${order.get('trackingToken')}`);
  await expect(
    guest.getByRole('heading', { level: 1, name: `Order ${orderLabel(orderId)}` }),
  ).toBeVisible();
  const orders = await OrdersConsole.open(page, `view=table&q=${name}`);
  await orders.row(orderId).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('Phone order')).toBeVisible();
  await expect(sheet.getByText('Ada Okonkwo').first()).toBeVisible();

  // The next time, the number is known.
  await page.goto('/admin/orders/new');
  await page.getByLabel('Phone').fill(number);
  await page.getByRole('button', { name: `${name} · 1 order` }).click();
  await expect(page.getByLabel('Name')).toHaveValue(name);
});

for (const [size, context] of [
  ['a phone', phone],
  ['a tablet', { ...phone, viewport: { width: 768, height: 1024 } }],
] as const) {
  test(`an order at the counter, by touch on ${size}`, async ({ people }) => {
    const page = await people.enter('/admin/orders/new', { as: 'admin', context });
    await page.getByText('At the counter').tap();
    await page.getByRole('option', { name: simple }).first().tap();
    await page.getByRole('option', { name: /^Espresso/ }).tap();
    await page.getByRole('button', { name: 'Macchiato' }).tap();
    await page.getByRole('button', { name: 'Add to order' }).tap();
    await expect(
      page.getByRole('list', { name: 'Dishes in this order' }).getByRole('listitem'),
    ).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Place order' }).tap();
    const orderId = await placedOn(page);
    const order = await db.doc(paths.order(orderId)).get();
    expect(order.data()).toMatchObject({ source: 'counter', customerName: 'Walk-in' });
    await page.getByRole('button', { name: 'Next order' }).tap();
    await expect(page.getByText('No dishes yet')).toBeVisible();
  });
}

test('what is wrong is told at its field, and what isn’t possible can be changed', async ({
  admin: page,
}) => {
  await page.goto('/admin/orders/new');
  const place = page.getByRole('button', { name: 'Place order' });
  await place.click();
  await expect(page.getByLabel('Dish', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Dish', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Name')).toHaveAccessibleDescription(/Enter a name/);
  await page.getByLabel('Dish', { exact: true }).fill(simple);
  // The menu may not have come yet.
  const dishes = page.getByRole('listbox', { name: 'Dishes' });
  await expect(dishes.getByRole('option', { selected: true })).toContainText(simple);
  await press(page, 'Enter');
  await page.getByLabel('Phone').fill('none');
  await page.getByLabel('Name').fill('Noor');
  await page.getByText('Delivery', { exact: true }).click();
  await place.click();
  await expect(page.getByLabel('Phone')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Phone').fill(aNumber());
  await page.getByLabel('Street address').fill('1 Far Street');
  await page.getByLabel('City').fill('Elsewhere');
  await page.getByLabel('ZIP code').fill('99999');
  await place.click();
  await expect(page.getByLabel('ZIP code')).toHaveAccessibleDescription(/99999/);
  await page.getByText('Pickup', { exact: true }).click();
  await page.getByRole('textbox', { name: `Quantity of ${simple}` }).fill('99');
  await place.click();
  await placedOn(page);
});
