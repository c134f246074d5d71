/** The settings: field errors, immediate effects, and two admins. */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { dateIn, midnightIn } from '@fireline/domain/shop/opening-hours';
import { anItem } from '@fireline/domain/testing/stored';
import { hour } from '@fireline/domain/time/durations';
import type { Page } from '@playwright/test';
import { demoShop } from '../../../scripts/demo/shop.ts';
import { dbOf, liveProject, placeOrder, read, removeQuietly } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { violationsByDayAndNight } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);
const espresso = anItem({ productId: 'espresso', choices: { style: ['straight'] } });
const asAdmin = { as: 'admin' };
const shop = async () => (await db.doc(paths.shop).get()).data() ?? {};
const save = (admin: Page) => admin.getByRole('button', { name: 'Save changes' }).click();

/** Runs `work`, and restores all settings afterwards. */
async function keepingSettings(work: () => Promise<void>) {
  const before = await shop();
  try {
    await work();
  } finally {
    await db.doc(paths.shop).set(before);
  }
}

test('errors are reported at the field; valid settings are saved in one write', async ({
  people,
}) => {
  await keepingSettings(async () => {
    const admin = await people.enter('/admin/settings', asAdmin);
    await admin.getByLabel('Tax', { exact: true }).fill('101');
    await admin.getByLabel('Ticket is late').fill('2');
    await save(admin);
    await expect(admin.getByText('Enter 100 or less.')).toBeVisible();
    await expect(admin.getByText('enter more minutes')).toBeVisible();
    await expect(admin.getByText('2 fields have errors.')).toBeVisible();
    await expect(admin.getByLabel('Tax', { exact: true })).toBeFocused();
    await admin.getByLabel('Tax', { exact: true }).fill('7,5');
    await admin.getByLabel('Ticket is late').fill('20');
    await admin.getByRole('button', { name: 'Add hours on Sunday' }).click();
    await admin.getByLabel('Sunday from').first().fill('08:00');
    await admin.getByLabel('Sunday until').first().fill('12:00');
    await admin.getByLabel('Sunday from').last().fill('13:00');
    await admin.getByLabel('Sunday until').last().fill('18:00');
    await expect(admin.getByText('3 unsaved changes: tax, hours, ticket is late')).toBeVisible();
    await save(admin);
    await eventually('the settings to be saved', async () => {
      const { taxRate, ticketLateMinutes, hours } = await shop();
      return taxRate === 7.5 && ticketLateMinutes === 20 && hours.sun === '08:00-12:00 13:00-18:00';
    });
    await expect(admin.getByRole('button', { name: 'Save changes' })).toHaveCount(0);

    await admin.getByRole('button', { name: 'History' }).click();
    const history = admin.getByRole('dialog', { name: 'Changes to settings' });
    await expect(history.getByText('Tax: 8.875% → 7.5%').first()).toBeVisible();
    await expect(history.getByText('Ada Okonkwo').first()).toBeVisible();
  });
});

test('who closes a day sees the orders already placed for it', async ({ people }) => {
  const requestedFor = new Date(midnightIn(demoShop.timeZone, Date.now(), 1) + 12 * hour);
  const date = dateIn(demoShop.timeZone, requestedFor.getTime());
  const id = await placeOrder(db, { items: [espresso], requestedFor });
  afterwards(() => removeQuietly(db, id));
  await eventually('the order to be pending', async () => {
    return (await read(db, paths.order(id)))?.status === 'pending';
  });
  const admin = await people.enter('/admin/settings', asAdmin);
  const link = admin.getByRole('link', { name: orderLabel(id) });
  const note = admin.getByText(/already placed for (a time|times) when the shop would be closed/);
  await expect(admin.getByRole('button', { name: 'Add date' })).toBeVisible();
  await expect(note).toHaveCount(0);
  await admin.getByLabel('Date', { exact: true }).fill(date);
  await admin.getByRole('button', { name: 'Add date' }).click();
  await expect(note).toBeVisible();
  await expect(link).toHaveAttribute('href', `/admin/orders/${id}`);
  await admin
    .getByRole('button', { name: /^Remove .*\d{4}/ })
    .first()
    .click();
  await expect(note).toHaveCount(0);
});

test('a pause and busy minutes reach an open storefront at once', async ({ people }) => {
  await withShop({ orderingPaused: false, busyMinutes: 0 }, async () => {
    const [customer, admin] = await Promise.all([
      people.enter('/'),
      people.enter('/admin/settings', asAdmin),
    ]);
    await admin.getByRole('radio', { name: '+15' }).click();
    await expect(customer.getByText('about 15 minutes longer')).toBeVisible();
    const pause = admin
      .getByRole('region', { name: 'Taking orders' })
      .getByRole('button', { name: 'Pause ordering' });
    const question = admin.getByRole('alertdialog');
    await pause.click();
    await question.getByRole('button', { name: 'Keep taking orders' }).click();
    await pause.click();
    await question.getByRole('button', { name: 'Pause ordering' }).click();
    await expect(customer.getByText('Ordering is paused').first()).toBeVisible();
    await admin.getByRole('button', { name: 'Resume ordering' }).click();
    await admin.getByRole('alertdialog').getByRole('button', { name: 'Resume ordering' }).click();
    await expect(customer.getByText('Ordering is paused').first()).toHaveCount(0);
  });
});

test('two admins: untouched fields are updated, and fields that both edited are chosen', async ({
  people,
}) => {
  await keepingSettings(async () => {
    const [one, other] = await Promise.all([
      people.enter('/admin/settings', asAdmin),
      people.enter('/admin/settings', asAdmin),
    ]);
    await one.getByLabel('Orders per slot').fill('9');
    await other.getByLabel('Orders per slot').fill('4');
    await other.getByLabel('Phone').fill('+1 718 555 0199');
    await save(other);
    await expect(one.getByText('phone is now +1 718 555 0199')).toBeVisible();
    await expect(one.getByText('orders per slot is now 4')).toBeVisible();
    await expect(one.getByLabel('Phone')).toHaveValue('+1 718 555 0199');
    await expect(one.getByLabel('Orders per slot')).toHaveValue('9');
    await save(one);
    await expect(one.getByText('Choose theirs or yours first.')).toBeVisible();
    expect((await shop()).slotCapacity).toBe(4);
    await one.getByRole('button', { name: 'Take theirs' }).click();
    await expect(one.getByLabel('Orders per slot')).toHaveValue('4');
    expect((await shop()).slotCapacity).toBe(4);
  });
});

test('a category is renamed with all its products; one in use cannot be removed', async ({
  people,
}) => {
  const inCategory = async (name: string) =>
    (await db.collection(paths.products).where('category', '==', name).get()).size;
  const many = await inCategory('Lunch');
  const [customer, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/admin/settings', asAdmin),
  ]);
  const rename = async (from: string, to: string) => {
    const rows = admin.getByRole('list', { name: 'categories' }).getByRole('listitem');
    const names = await rows
      .getByRole('textbox')
      .evaluateAll((inputs) =>
        inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
      );
    const row = rows.nth(names.indexOf(from));
    await expect(row.getByRole('button', { name: /can’t be removed/ })).toBeDisabled();
    await row.getByRole('textbox').fill(to);
    await expect(row.getByText(`${many} products will move with it`)).toBeVisible();
    await save(admin);
    await expect(customer.getByRole('heading', { name: to, exact: true })).toBeVisible();
    await eventually(`the products to be in ${to}`, async () => (await inCategory(to)) === many);
    expect(await inCategory(from)).toBe(0);
  };
  await expect(admin.getByRole('list', { name: 'categories' })).toBeVisible();
  await rename('Lunch', 'Midday');
  await rename('Midday', 'Lunch');
});

test('leaving the page with unsaved changes asks first', async ({ people }) => {
  const admin = await people.enter('/admin/settings', asAdmin);
  await admin.getByLabel('Phone').fill('+1 718 555 0000');
  await admin.getByRole('link', { name: 'Products' }).click();
  const question = admin.getByRole('alertdialog');
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(admin.getByLabel('Phone')).toHaveValue('+1 718 555 0000');
  await admin.getByRole('link', { name: 'Products' }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await admin.waitForURL((url) => url.pathname === '/admin/products');
});

test('axe finds nothing, in light and dark mode', async ({ people }) => {
  for (const context of [{}, phone]) {
    const admin = await people.enter('/admin/settings', { as: 'admin', context });
    await admin.getByLabel('Tax', { exact: true }).fill('x');
    await save(admin);
    await expect(admin.getByText('1 field has an error.')).toBeVisible();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
  }
});
