/** What staff have typed stays until they discard it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** As if the SDK had crashed: recovery starts another client. */
async function loseTheClient(page: Page): Promise<void> {
  const replaced = page.waitForRequest(
    (request) => request.url().includes('/Listen/channel') && request.method() === 'POST',
  );
  await page.evaluate(() => {
    window.dispatchEvent(
      new ErrorEvent('error', { message: 'The client has already been terminated.' }),
    );
  });
  await replaced;
}

test('a product dialog keeps what was typed when the client is replaced', async ({ admin }) => {
  await admin.goto('/admin/products');
  await admin.getByRole('button', { name: 'Add product' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByLabel('Name').first().fill('Half a product');
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await loseTheClient(admin);
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await expect(dialog.getByLabel('Name').first()).toHaveValue('Half a product');
});

test('Back asks before it leaves changed settings', async ({ admin }) => {
  await admin.goto('/admin/products');
  await admin.getByRole('link', { name: 'Settings' }).first().click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  const name = admin.getByLabel('Name', { exact: true }).first();
  await name.fill('Another name');
  await admin.goBack();
  const question = admin.getByRole('alertdialog', { name: 'Leave without saving?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(admin).toHaveURL(/\/admin\/settings$/);
  await expect(name).toHaveValue('Another name');
  await admin.goBack();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(admin).toHaveURL(/\/admin\/products$/);
});

test('a profile that was never saved keeps its form when the connection breaks', async ({
  customer: page,
}) => {
  await page.goto('/account');
  const phone = page.getByRole('form', { name: 'Your details' }).getByLabel('Phone');
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await phone.fill('+1 212 555 0142');
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="live"]')).toHaveCount(0);
  await expect(phone).toHaveValue('+1 212 555 0142');
  await expect(phone).toBeFocused();
  await page.context().setOffline(false);
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await expect(phone).toHaveValue('+1 212 555 0142');
  await expect(phone).toBeFocused();
});
