/** The figures of a known day, today's figures live, and the export of orders. */

import { readFile } from 'node:fs/promises';
import { paths } from '@fireline/domain/paths';
import { dateIn } from '@fireline/domain/shop/opening-hours';
import { aLine, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { dateAfter } from '@fireline/domain/time/shop-days';
import type { Page } from '@playwright/test';
import { rollUpRange } from '../../../functions/src/insights/roll-up.ts';
import { anOrderId, dbOf, liveProject, placeOrder } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { phone } from '../../support/people.ts';
import { shownTime } from '../../support/shop-clock.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);

/** Long ago, so that no other test reads it. In New York, it begins at 05:00 UTC. */
const known = '2020-01-15';
const hostile = '=HYPERLINK("http://evil.example","Free cake")';
const made: string[] = [];

async function place(
  time: string,
  minutes: { readonly [Status in StoredOrder['status']]?: number },
  overrides: Partial<StoredOrder> = {},
): Promise<void> {
  const id = anOrderId();
  made.push(id);
  const placedAt = new Date(`${known}T${time}Z`);
  const after = (count: number) => new Date(placedAt.getTime() + count * minute);
  const times = Object.entries(minutes).map(([status, count]) => [status, after(count)]);
  await db.doc(paths.order(id)).set(
    anOrder({
      number: id.slice(-8).toUpperCase(),
      status: Object.keys(minutes).at(-1) as StoredOrder['status'],
      currency: 'USD',
      placedAt,
      updatedAt: after(30),
      statusTimes: { placed: placedAt, ...Object.fromEntries(times) },
      estimate: { from: after(10), to: after(30), reason: null, was: null },
      trackingToken: null,
      // Handed over by a person: an order closed by the system doesn't tell how long that took.
      changedBy: { uid: 'kim', role: 'kitchen' },
      ...overrides,
    }),
  );
}

const collected = { pending: 0, confirmed: 2, preparing: 3, ready: 9, completed: 12 } as const;

// Sequentially, on the same three orders.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  await place('17:05:00', collected, { customerName: hostile, note: 'two\nlines, "quoted"' });
  await place(
    '17:40:00',
    { ...collected, ready: 21, completed: 26 },
    {
      total: 2345,
      customerName: '+1 718 555',
      lines: { '01': aLine({ productId: 'cake', name: '@Cake', quantity: 5, unitPrice: 400 }) },
    },
  );
  await place(
    '18:00:00',
    { pending: 0, cancelled: 4 },
    { reason: 'Sold out', customerName: '\tTab' },
  );
  await rollUpRange({ db, now: Date.now }, known, known);
});
test.afterAll(async () => {
  await Promise.all(made.splice(0).map((id) => db.doc(paths.order(id)).delete()));
  await db.doc(paths.insightDay(known)).delete();
});

/** A figure at the top of the page, with the text below it. */
const stat = (page: Page, label: string) =>
  page.locator('dl > div').filter({ has: page.getByText(label, { exact: true }) });

/** The rows of a table, as cells. */
async function table(page: Page, name: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name }).locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

for (const [where, context] of [
  ['a desktop', {}],
  ['a phone', phone],
] as const) {
  test(`the figures of a known day are right, on ${where}`, async ({ people }) => {
    const page = await people.enter(`/admin/insights`, { as: 'admin', context });
    await page.goto(`/admin/insights?from=${known}&to=${known}`);
    await expect(stat(page, 'Orders').getByText('3', { exact: true })).toBeVisible();
    await expect(stat(page, 'Revenue').getByText('$33.08')).toBeVisible();
    await expect(stat(page, 'Revenue').getByText('2 completed')).toBeVisible();
    await expect(stat(page, 'Late').getByText('50%')).toBeVisible();
    await expect(stat(page, 'Canceled or declined').getByText('33%')).toBeVisible();

    // The name, followed by its explanation.
    const steps = async () =>
      (await table(page, 'Time per step')).map(([name = '', ...cells]) => [
        /^([A-Z][a-z ]+?)(?=from )/.exec(name)?.[1],
        ...cells,
      ]);
    await expect.poll(steps).toEqual([
      ['Confirm', '2', '2 min', '2 min', '2 min'],
      ['Start', '2', '1 min', '1 min', '1 min'],
      ['Prepare', '2', '12 min', '6 min', '18 min'],
      ['Pickup', '2', '4 min', '3 min', '5 min'],
      ['Total', '2', '19 min', '12 min', '26 min'],
    ]);
    await expect
      .poll(() => table(page, 'Best sellers'))
      .toEqual([
        ['@Cake', '5', '$20.00'],
        ['Latte', '2', '$9.00'],
      ]);
    await expect
      .poll(() => table(page, 'Why orders were canceled'))
      .toEqual([['Sold out', 'Canceled', '1']]);
    await page.getByText('View as table').click();
    await expect
      .poll(() => table(page, 'Orders by hour'))
      .toEqual([
        [shownTime('12:00'), '2', '$33.08'],
        [shownTime('13:00'), '1', '$0.00'],
      ]);
    await expect(page.getByText('Late means an order wasn’t ready 15 minutes')).toBeVisible();
  });
}

test('today’s figures update by themselves', async ({ admin }) => {
  await admin.goto('/admin/insights');
  const figure = stat(admin, 'Orders').locator('dd').first();
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await expect(figure).toHaveText(/^\d+$/);
  const before = Number(await figure.textContent());
  const product = (await db.collection(paths.products).where('available', '==', true).get())
    .docs[0];
  const id = await placeOrder(db, {
    items: [{ productId: product?.id ?? '', quantity: 1, choices: {}, note: '' }],
  });
  afterwards(() => db.doc(paths.order(id)).delete());
  await expect(figure).toHaveText(`${before + 1}`);
  await db.doc(paths.order(id)).delete();
  await expect(figure).toHaveText(`${before}`);
});

test('days are chosen by tap or by date, and survive a reload', async ({ admin }) => {
  await admin.goto('/admin/insights');
  await admin.getByRole('button', { name: 'Last 7 days' }).click();
  await admin.waitForURL(/range=7/);
  await expect(admin.getByRole('heading', { name: 'By day' })).toBeVisible();
  await admin.reload();
  await expect(admin.getByRole('heading', { name: 'By day' })).toBeVisible();
  await expect.poll(() => table(admin, 'Figures by day')).toHaveLength(7);

  await admin.getByRole('button', { name: 'Custom range' }).click();
  await admin.getByLabel('First day').fill('2020-01-20');
  await admin.getByLabel('Last day').fill(known);
  await admin.getByRole('button', { name: 'Show' }).click();
  await expect(admin.getByText('The first day can’t be after the last.')).toBeVisible();
  await admin.getByLabel('First day').fill(known);
  await admin.getByRole('button', { name: 'Show' }).click();
  await expect(stat(admin, 'Revenue').getByText('$33.08')).toBeVisible();
});

test('a missed day is computed on demand', async ({ admin }) => {
  const shop = await db.doc(paths.shop).get();
  const date = dateAfter(dateIn(String(shop.get('timeZone')), Date.now()), -3);
  const day = db.doc(paths.insightDay(date));
  const before = (await day.get()).data() ?? {};
  afterwards(() => day.set(before));
  await day.delete();
  await admin.goto('/admin/insights');
  await admin.goto('/admin/insights?range=7');
  await expect(admin.getByText('1 of 7 days have no figures yet')).toBeVisible();
  await admin.getByRole('button', { name: 'Calculate now' }).click();
  await expect(admin.getByText('have no figures yet')).toHaveCount(0);
  await expect
    .poll(async () => (await day.get()).data())
    .toEqual({ ...before, madeAt: expect.anything() });
});

/** Opens the export for the known day. */
async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export orders' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export orders' });
  await dialog.getByLabel('First day').fill(known);
  await dialog.getByLabel('Last day').fill(known);
  return dialog;
}

const head =
  'Number,Status,Type,Customer,Phone,Email,Address,Courier,Placed (America/New_York),Requested for (America/New_York),Confirmed (America/New_York),Preparing (America/New_York),Ready (America/New_York),Out for delivery (America/New_York),Closed (America/New_York),Reason,Items,Note,Subtotal,Discount code,Discount,Tax rate (%),Tax,Prices include tax,Tax by rate,Delivery fee,Service charge,Rounding,Total,Paid,Refunded,Tips,Customer pays by,Currency';
const numberOf = (index: number) => `#${made[index]?.slice(-8).toUpperCase()}`;

/** The complete export of the known day. */
const allOrders = () =>
  [
    `\uFEFF${head}`,
    `${numberOf(0)},Completed,pickup,"'=HYPERLINK(""http://evil.example"",""Free cake"")",,,,,${known} 12:05:00,,${known} 12:07:00,${known} 12:08:00,${known} 12:14:00,,${known} 12:17:00,,2 × Latte (Each: Oat),"two\nlines, ""quoted""",9.00,,0.00,7,0.63,no,7%: 0.63,0.00,0.00,0.00,9.63,,,,,USD`,
    `${numberOf(1)},Completed,pickup,"'+1 718 555",,,,,${known} 12:40:00,,${known} 12:42:00,${known} 12:43:00,${known} 13:01:00,,${known} 13:06:00,,5 × @Cake (Each: Oat),,9.00,,0.00,7,0.63,no,7%: 0.63,0.00,0.00,0.00,23.45,,,,,USD`,
    `${numberOf(2)},Canceled,pickup,"'\tTab",,,,,${known} 13:00:00,,,,,,${known} 13:04:00,Sold out,2 × Latte (Each: Oat),,9.00,,0.00,7,0.63,no,7%: 0.63,0.00,0.00,0.00,9.63,,,,,USD`,
    '',
  ].join('\r\n');

test('the exported file honors the filters and contains no formulas', async ({ admin }) => {
  await admin.goto('/admin/insights');
  // As in browsers that can't write to the disk.
  await admin.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const dialog = await openExport(admin);
  const exported = async () => {
    const download = admin.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Export', exact: true }).click();
    const file = await download;
    return {
      name: file.suggestedFilename(),
      text: await readFile(await file.path(), 'utf8'),
    };
  };

  const all = await exported();
  expect(all.name).toBe(`orders-${known}-to-${known}.csv`);
  await expect(dialog.getByText('3 orders exported')).toBeVisible();
  expect(all.text).toBe(allOrders());

  await dialog.getByLabel('Status').selectOption('Completed');
  await dialog.getByLabel('Containing').fill('cake');
  await dialog.getByRole('radio', { name: 'One row per item' }).click();
  const cakes = await exported();
  expect(cakes.name).toContain('-lines.csv');
  // The hostile name contains cake, too.
  const [, first, second, ...others] = cakes.text.split('\r\n');
  expect(first).toContain(`${numberOf(0)},Completed,pickup,"'=HYPERLINK`);
  expect(second).toBe(
    `${numberOf(1)},Completed,pickup,"'+1 718 555",${known} 12:40:00,1,"'@Cake",cake,Oat,,Bar,5,7,4.00,20.00,USD`,
  );
  expect(others).toEqual(['']);
});

test('a phone number finds orders for the file, in the format chosen for this device', async ({
  admin,
}) => {
  const [id = ''] = made;
  const address = { line1: 'Elm Street 1; back', line2: '', postcode: '11201', city: 'Brooklyn' };
  const contact = db.doc(paths.contact(id));
  afterwards(() => contact.delete());
  await contact.set({
    phone: '+1 212 555 7531',
    email: 'tab@example.com',
    address: { ...address, instructions: '' },
  });
  await admin.goto('/admin/insights');
  await admin.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const dialog = await openExport(admin);
  const format = dialog.getByLabel('Spreadsheet');
  await expect(format.locator('option:checked')).toHaveText('Commas, 12.90');
  await format.selectOption('Semicolons, 12,90');
  await dialog.getByLabel('Containing').fill('555-7531');
  const download = admin.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  await expect(dialog.getByText('1 order exported')).toBeVisible();
  expect(text).toContain('\uFEFFNumber;Status;Type;Customer;Phone;');
  expect(text).toContain(
    `"'+1 212 555 7531";tab@example.com;"Elm Street 1; back, Brooklyn 11201";;`,
  );
  expect(text).toContain(';9,00;;0,00;7;0,63;no;7%: 0,63;0,00;0,00;0,00;9,63;;;;;USD');

  await admin.reload();
  const again = await openExport(admin);
  await expect(again.getByLabel('Spreadsheet').locator('option:checked')).toHaveText(
    'Semicolons, 12,90',
  );
});

test('if the browser supports it, the file is streamed to the disk', async ({ admin }) => {
  await admin.goto('/admin/insights');
  // The save dialog is the browser's own window: replaced here with a file in the site's storage.
  await admin.evaluate(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
        const folder = await navigator.storage.getDirectory();
        return folder.getFileHandle(suggestedName, { create: true });
      },
    });
  });
  const dialog = await openExport(admin);
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(dialog.getByText('3 orders exported')).toBeVisible();
  const text = await admin.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  }, `orders-${known}-to-${known}.csv`);
  expect(text).toBe(allOrders());
});
