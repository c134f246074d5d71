/** The settings: field errors, what takes effect at once, two admins, and a shop from nothing. */
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dbOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const asAdmin = { as: 'admin' };
const shop = async () => (await db.doc(paths.shop).get()).data() ?? {};
const save = (admin: Page) => admin.getByRole('button', { name: 'Save changes' }).click();

/** Runs `work`, and puts all settings back as they were. */
async function keepingSettings(work: () => Promise<void>) {
  const before = await shop();
  try {
    await work();
  } finally {
    await db.doc(paths.shop).set(before);
  }
}

test('what is wrong is said at the field; what is right is saved in one write', async () => {
  await keepingSettings(async () => {
    const admin = await visitors.enter('/admin/settings', asAdmin);
    await admin.getByLabel('Tax').fill('101');
    await admin.getByLabel('Ticket is late').fill('2');
    await save(admin);
    await admin.getByText('Enter 100 or less.').waitFor();
    await admin.getByText('enter more minutes').waitFor();
    await admin.getByText('2 fields need another look.').waitFor();
    await admin.getByLabel('Tax').and(admin.locator(':focus')).waitFor();
    await admin.getByLabel('Tax').fill('7,5');
    await admin.getByLabel('Ticket is late').fill('20');
    await admin.getByRole('button', { name: 'Add hours on Sunday' }).click();
    await admin.getByLabel('Sunday from').first().fill('08:00');
    await admin.getByLabel('Sunday until').first().fill('12:00');
    await admin.getByLabel('Sunday from').last().fill('13:00');
    await admin.getByLabel('Sunday until').last().fill('18:00');
    await admin.getByText('3 unsaved changes: tax, hours, ticket is late').waitFor();
    await save(admin);
    await eventually('the settings to be saved', async () => {
      const { taxRate, ticketLateMinutes, hours } = await shop();
      return taxRate === 7.5 && ticketLateMinutes === 20 && hours.sun === '08:00-12:00 13:00-18:00';
    });
    await admin.getByRole('button', { name: 'Save changes' }).waitFor({ state: 'detached' });

    await admin.getByRole('button', { name: 'History' }).click();
    const history = admin.getByRole('dialog', { name: 'Changes of the settings' });
    await history.getByText('Tax: 8.875 % → 7.5 %').first().waitFor();
    await history.getByText('Ada Okonkwo').first().waitFor();
  });
});

test('a pause and busy minutes reach an open storefront at once', async () => {
  await withShop({ orderingPaused: false, busyMinutes: 0 }, async () => {
    const [customer, admin] = await Promise.all([
      visitors.enter('/'),
      visitors.enter('/admin/settings', asAdmin),
    ]);
    await admin.getByRole('radio', { name: '+15' }).click();
    await customer.getByText('about 15 minutes longer').waitFor();
    const pause = admin
      .getByRole('region', { name: 'Orders are taken' })
      .getByRole('button', { name: 'Pause ordering' });
    const question = admin.getByRole('alertdialog');
    await pause.click();
    await question.getByRole('button', { name: 'Keep taking orders' }).click();
    await pause.click();
    await question.getByRole('button', { name: 'Pause ordering' }).click();
    await customer.getByText('Ordering is paused').first().waitFor();
    await admin.getByRole('button', { name: 'Take orders again' }).click();
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Take orders' }).click();
    await customer.getByText('Ordering is paused').first().waitFor({ state: 'detached' });
  });
});

test('two admins: what is untouched is taken up, what both edited is chosen', async () => {
  await keepingSettings(async () => {
    const [one, other] = await Promise.all([
      visitors.enter('/admin/settings', asAdmin),
      visitors.enter('/admin/settings', asAdmin),
    ]);
    await one.getByLabel('Orders per slot').fill('9');
    await other.getByLabel('Orders per slot').fill('4');
    await other.getByLabel('Phone').fill('+1 718 555 0199');
    await save(other);
    await one.getByText('phone is now +1 718 555 0199').waitFor();
    await one.getByText('orders per slot is now 4').waitFor();
    expect(await one.getByLabel('Phone').inputValue()).toBe('+1 718 555 0199');
    expect(await one.getByLabel('Orders per slot').inputValue()).toBe('9');
    await save(one);
    await one.getByText('Choose first between theirs and yours.').waitFor();
    expect((await shop()).slotCapacity).toBe(4);
    await one.getByRole('button', { name: 'Take theirs' }).click();
    expect(await one.getByLabel('Orders per slot').inputValue()).toBe('4');
    expect((await shop()).slotCapacity).toBe(4);
  });
});

test('a category gets a new name with all its products; one that is used cannot be removed', async () => {
  const inCategory = async (name: string) =>
    (await db.collection(paths.products).where('category', '==', name).get()).size;
  const many = await inCategory('Lunch');
  const [customer, admin] = await Promise.all([
    visitors.enter('/'),
    visitors.enter('/admin/settings', asAdmin),
  ]);
  const rename = async (from: string, to: string) => {
    const rows = admin.getByRole('list', { name: 'categories' }).getByRole('listitem');
    const names = await rows
      .getByRole('textbox')
      .evaluateAll((inputs) =>
        inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
      );
    const row = rows.nth(names.indexOf(from));
    expect(await row.getByRole('button', { name: /cannot be removed/ }).isDisabled()).toBe(true);
    await row.getByRole('textbox').fill(to);
    await row.getByText(`${many} products move along`).waitFor();
    await save(admin);
    await customer.getByRole('heading', { name: to, exact: true }).waitFor();
    await eventually(`the products to be in ${to}`, async () => (await inCategory(to)) === many);
    expect(await inCategory(from)).toBe(0);
  };
  await admin.getByRole('list', { name: 'categories' }).waitFor();
  await rename('Lunch', 'Midday');
  await rename('Midday', 'Lunch');
});

test('a shop is set up from nothing', async () => {
  await keepingSettings(async () => {
    const admin = await visitors.enter('/admin/products', asAdmin);
    await admin.getByRole('list', { name: 'Bakery' }).waitFor();
    await db.doc(paths.shop).delete();
    await admin.getByRole('link', { name: 'Set up the shop' }).click();
    await admin.getByRole('heading', { name: 'Set up your shop' }).waitFor();
    await admin.getByRole('button', { name: 'Set up the shop' }).click();
    await admin.getByText('Give the shop a name.').waitFor();
    await admin.getByLabel('Name', { exact: true }).fill('Corner bakery');
    await admin.getByLabel('Currency').selectOption('EUR');
    await admin.getByRole('button', { name: 'Add “Bakery”', exact: true }).click();
    await admin.getByRole('button', { name: 'Set up the shop' }).click();
    await admin.getByRole('heading', { name: 'Ordering is paused' }).waitFor();
    await eventually('the settings to be there', async () => {
      const { name, currency, categories, orderingPaused } = await shop();
      return (
        name === 'Corner bakery' &&
        currency === 'EUR' &&
        categories.includes('Bakery') &&
        orderingPaused === true
      );
    });
  });
});

test('the page is not left with unsaved changes without a question', async () => {
  const admin = await visitors.enter('/admin/settings', asAdmin);
  await admin.getByLabel('Phone').fill('+1 718 555 0000');
  await admin.getByRole('link', { name: 'Products' }).click();
  const question = admin.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  expect(await admin.getByLabel('Phone').inputValue()).toBe('+1 718 555 0000');
  await admin.getByRole('link', { name: 'Products' }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await admin.waitForURL((url) => url.pathname === '/admin/products');
});

test('axe finds nothing, by day and by night', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const context of [{ colorScheme }, { ...phone, colorScheme }]) {
      const admin = await visitors.enter('/admin/settings', { as: 'admin', context });
      await admin.getByLabel('Tax').fill('x');
      await save(admin);
      await admin.getByText('1 field needs another look.').waitFor();
      expect(await violations(admin)).toEqual([]);
    }
  }
});
