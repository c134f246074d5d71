/** Discount codes: an admin makes one, and two customers want its last use at the same moment. */
import { codePaths } from '@fireline/domain/discounts/paths';
import type { Page } from '@playwright/test';
import { anOrderId, dbOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { addProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

const db = dbOf(liveProject);

/** A code that no other story uses. */
function aCode(): string {
  const code = `LAST-${anOrderId().slice(0, 8).toUpperCase()}`;
  afterwards(() => db.recursiveDelete(db.doc(codePaths.code(code))));
  return code;
}

async function enterCode(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('Discount code');
  if (!(await field.isVisible())) await page.getByText('Add a discount code').click();
  await field.fill(code);
  await page.getByRole('button', { name: 'Apply' }).click();
}

test('a discount code is used by two at once for its last use', async ({ people }) => {
  const code = aCode();
  const dish = await addProduct({ price: 475 });
  const admin = await people.enter('/admin/settings', { as: 'admin' });
  await admin.getByRole('link', { name: 'Discount codes' }).click();
  await admin.getByRole('button', { name: 'New code' }).click();
  const dialog = admin.getByRole('dialog', { name: 'New discount code' });
  await dialog.getByLabel('Code', { exact: true }).fill('X');
  await dialog.getByLabel('Percent off').fill('101');
  await dialog.getByLabel('Uses in total').fill('none');
  await dialog.getByRole('button', { name: 'Create code' }).click();
  await expect(dialog.getByText('Enter a code of 3 to 20 letters')).toBeVisible();
  await expect(dialog.getByText('Enter 100 or less.')).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
  await dialog.getByLabel('Percent off').fill('20');
  await dialog.getByLabel('Uses in total').fill('1');
  await dialog.getByRole('button', { name: 'Create code' }).click();
  const row = admin.getByRole('listitem').filter({ hasText: code });
  await expect(row).toContainText('20% off');
  await expect(row).toContainText('Used 0 of 1 times');
  expect(await violationsByDayAndNight(admin)).toEqual([]);

  const both = await Promise.all(
    ['Ada Lovelace', 'Grace Hopper'].map(async (name, index) => {
      const page = await people.enter('/', { as: await newAccount(), context: phone });
      const store = new Storefront(page);
      await store.add(dish.name);
      const checkout = await store.goToCheckout();
      await checkout.fill(name);
      // Whoever has the same number is the same customer.
      await page.getByLabel('Phone').fill(`+1 212 555 010${index}`);
      await enterCode(page, code);
      await expect(page.getByText(`20% off with ${code}`)).toBeVisible();
      await expect(page.getByText(`Discount (${code})`)).toBeVisible();
      return { page, checkout };
    }),
  );
  for (const { checkout } of both) await expect(checkout.placeOrderButton).toBeEnabled();
  const orders = await Promise.all(both.map(({ checkout }) => checkout.placeOrder()));
  const late = both.map(({ page }) => page.getByText('Please check what has changed').first());
  await expect
    .poll(async () => (await Promise.all(late.map((text) => text.isVisible()))).filter(Boolean))
    .toEqual([true]);
  const [winner, loser] = (await late[0]?.isVisible()) ? [1, 0] : [0, 1];
  await orders[winner]?.isReceived();
  const [page, lucky] = [both[loser]?.page, both[winner]?.page];
  if (!page || !lucky) throw new Error('Nobody was too late.');
  await expect(lucky.getByText(`Discount (${code})`)).toBeVisible();

  const declined = new OrderPage(page);
  await declined.reads('Please check what has changed');
  await expect(page.getByText(`The discount code ${code} has been used up.`).first()).toBeVisible();
  await declined.letPausePass();
  await page.getByRole('link', { name: /^Order again for/ }).click();
  const checkout = new Checkout(page);
  await expect(checkout.form).toBeVisible();
  await expect(page.getByText(code)).toHaveCount(0);
  const again = await checkout.placeOrder();
  await again.isReceived();

  await admin.reload();
  await expect(row).toContainText('Used 1 of 1 times');
  await row.getByRole('switch').click();
  await expect.poll(async () => (await db.doc(codePaths.code(code)).get()).get('isOn')).toBe(false);
});

test('a code is checked while ordering, and stays after a reload', async ({ people }) => {
  const code = aCode();
  const dish = await addProduct({ price: 475 });
  await db.doc(codePaths.code(code)).set({
    kind: 'percent',
    value: 10,
    currency: 'USD',
    minimum: 1500,
    from: null,
    until: null,
    maxUses: null,
    maxPerCustomer: null,
    isOn: true,
    by: 'a test',
    at: new Date(),
  });
  const page = await people.enter('/', { as: await newAccount(), context: phone });
  const store = new Storefront(page);
  await store.add(dish.name);
  const checkout = await store.goToCheckout();
  await checkout.fill('Ada Lovelace');
  await enterCode(page, 'a!');
  await expect(page.getByText('Enter a code of 3 to 20 letters')).toBeVisible();
  await enterCode(page, 'NO-SUCH-CODE');
  await expect(page.getByText('The discount code NO-SUCH-CODE isn’t valid.')).toBeVisible();
  await page.getByLabel('Discount code').fill(code.toLowerCase());
  // Enter applies the code, and doesn’t order.
  await page.getByLabel('Discount code').press('Enter');
  await expect(page.getByText(`10% off with ${code}`)).toBeVisible();
  await expect(page.getByText(/^For orders from .+ to use it\.$/)).toBeVisible();
  await expect(page.getByText(`Discount (${code})`)).toBeHidden();
  expect(await violationsByDayAndNight(page)).toEqual([]);

  await page.getByRole('link', { name: 'Menu' }).first().click();
  await store.add(dish.name);
  await store.add(dish.name);
  await store.add(dish.name);
  await store.goToCheckout();
  await expect(page.getByText(`Discount (${code})`)).toBeVisible();
  await page.reload();
  await expect(page.getByText(`Discount (${code})`)).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`Discount (${code})`)).toBeHidden();
  // A typed code isn't ignored.
  await page.getByText('Add a discount code').click();
  await page.getByLabel('Discount code').fill(code);
  await checkout.placeOrderButton.click();
  await expect(page.getByText('Apply this code, or clear the field')).toBeVisible();
  await expect(page.getByLabel('Discount code')).toBeFocused();
  await enterCode(page, code);
  await expect(page.getByText(`Discount (${code})`)).toBeVisible();
  const order = await checkout.placeOrder();
  await order.isReceived();
  await expect(page.getByText(`Discount (${code})`)).toBeVisible();
});
