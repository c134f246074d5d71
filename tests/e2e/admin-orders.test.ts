/** The admin's list of orders: many at once, calm, found again, and moved together. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { orderLabel, orderNumber } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { renewSearchDocument } from '../../functions/src/orders/search-document.ts';
import { anOrderId, dbOf, liveProject, moveAsClient } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { aContact, aDelivery, aLine, anOrder, type StoredOrder } from '../support/builders.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
const made: string[] = [];

afterEach(async () => {
  const ids = made.splice(0);
  await Promise.all(ids.map((id) => db.recursiveDelete(db.doc(paths.order(id)))));
});

/** An order that waits for confirmation, placed just now; returns its id. */
async function add(overrides: Partial<StoredOrder> = {}): Promise<string> {
  const id = anOrderId();
  made.push(id);
  const now = new Date();
  const status = overrides.status ?? 'pending';
  const base = overrides.fulfilment?.type === 'delivery' ? aDelivery : anOrder;
  const order = base({
    number: orderNumber(id),
    customerId: `customer-of-${id}`,
    placedAt: now,
    updatedAt: now,
    statusTimes: { placed: now, [status]: now },
    trackingToken: '',
    ...overrides,
  });
  await db.doc(paths.order(id)).set(order);
  return id;
}

const aDeliveryForNow = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

/** A word that no other order has, to be searched for. */
function aName(): string {
  return `Q${anOrderId().slice(0, 7)}`;
}

const row = (page: Page, id: string) => page.locator(`tr[data-order-id="${id}"]`);
const card = (page: Page, id: string) => page.getByRole('article', { name: orderLabel(id) });

async function shownIds(page: Page): Promise<(string | null)[]> {
  const rows = await page.locator('[data-order-id]').all();
  return await Promise.all(rows.map((element) => element.getAttribute('data-order-id')));
}

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

test('filters, search, sort, layout and columns are in the address and survive a reload', async () => {
  const name = aName();
  const cheap = await add({
    customerName: `${name} Cheap`,
    ...aDeliveryForNow,
  });
  const dear = await add({
    customerName: `${name} Dear`,
    ...aDeliveryForNow,
    total: 99_900,
  });
  const other = await add({ customerName: `${name} Pickup` });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await card(page, other).waitFor();

  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('link', { name: /^New/ }).click();
  const total = page.getByRole('columnheader', { name: 'Total' });
  await total.getByRole('button').click();
  await total.and(page.locator('[aria-sort="ascending"]')).waitFor();
  await total.getByRole('button').click();
  await total.and(page.locator('[aria-sort="descending"]')).waitFor();
  await page.getByRole('button', { name: /^Filters/ }).click();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByLabel('Type').selectOption({ label: 'Delivery' });
  await filters.getByRole('button', { name: 'Courier', exact: true }).click();
  await filters.getByText('2 orders').waitFor();
  await filters.getByRole('button', { name: 'Show' }).click();
  await filters.waitFor({ state: 'hidden' });
  await row(page, other).waitFor({ state: 'detached' });
  expect(await shownIds(page)).toEqual([dear, cheap]);

  await page.reload();
  await row(page, dear).waitFor();
  expect(await shownIds(page)).toEqual([dear, cheap]);
  expect(await page.getByRole('searchbox').inputValue()).toBe(name);
  expect(await page.getByRole('columnheader', { name: 'Courier' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove the filter Delivery' }).click();
  await row(page, other).waitFor();
});

test('what is changed before the page has drawn the change before keeps that one', async () => {
  await add(aDeliveryForNow);
  const page = await visitors.enter('/admin?view=table&type=delivery', { as: 'admin' });
  const total = page.getByRole('columnheader', { name: 'Total' });
  await total.waitFor();
  // All in one go: nothing is drawn in between, as where a machine has no time.
  await page.evaluate(() => {
    const press = (words: string) =>
      [...document.querySelectorAll<HTMLElement>('main button, main a')]
        .find((one) => [one.textContent, one.ariaLabel].some((name) => name?.startsWith(words)))
        ?.click();
    press('Total');
    press('Remove the filter Delivery');
    press('New');
  });
  await total.and(page.locator('[aria-sort="ascending"]')).waitFor();
  await page.locator('a[aria-current="true"]', { hasText: /^New/ }).waitFor();
  expect(new URL(page.url()).search).toBe('?view=table&sort=total&status=pending');
});

test('of many orders that are moved at once, one is refused and the others are moved', async () => {
  const name = aName();
  const ids = [
    await add({ customerName: `${name} A` }),
    await add({ customerName: `${name} B` }),
    await add({ customerName: `${name} C`, status: 'preparing', version: 3 }),
  ] as const;
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}`);
  await row(page, ids[2]).waitFor();
  await page.getByRole('checkbox', { name: `Select ${orderLabel(ids[0])}` }).click();
  await page
    .getByRole('checkbox', { name: `Select ${orderLabel(ids[2])}` })
    .click({ modifiers: ['Shift'] });
  await page.getByRole('region', { name: 'Selected orders' }).getByText('3 selected').waitFor();
  await page.getByRole('button', { name: 'Move…' }).click();

  const dialog = page.getByRole('dialog', { name: 'Move orders' });
  const item = (id: string) => dialog.getByRole('listitem').filter({ hasText: orderLabel(id) });
  await item(ids[2]).getByText('Stays.').waitFor();
  expect(await item(ids[0]).getByText('Stays.').count()).toBe(0);

  // This tab does not see that somebody else is faster with one of them.
  await page.context().setOffline(true);
  await dialog.getByRole('button', { name: 'Confirm: 2 orders' }).click();
  await item(ids[0])
    .getByText(/Sending|Waiting to be sent/)
    .waitFor();
  await moveAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await page.context().setOffline(false);

  await item(ids[0]).getByText('Moved').waitFor();
  await item(ids[1])
    .getByText(/Refused\..*by the customer/)
    .waitFor();
  await dialog.getByText('1 of 2 moved, 1 refused').waitFor();
  await dialog.getByRole('button', { name: 'None can be tried again' }).waitFor();
  expect((await db.doc(paths.order(ids[0])).get()).get('status')).toBe('confirmed');
  expect((await db.doc(paths.order(ids[1])).get()).get('status')).toBe('cancelled');
  expect((await db.doc(paths.order(ids[2])).get()).get('status')).toBe('preparing');
});

test('while somebody works in the list nothing moves, and new orders wait behind a pill', async () => {
  const name = aName();
  const first = await add({ customerName: `${name} first` });
  const leaving = await add({ customerName: `${name} leaving` });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}&sort=wait`);
  await row(page, leaving).waitFor();
  expect(await shownIds(page)).toEqual([leaving, first]);

  await row(page, first).hover();
  await page.mouse.move(500, 600);
  await row(page, first).hover();
  const fresh = [
    await add({ customerName: `${name} x` }),
    await add({ customerName: `${name} y` }),
    await add({ customerName: `${name} z` }),
  ];
  await moveAsClient(db, leaving, 1, { to: 'cancelled', role: 'customer' });
  const pill = page.getByRole('button', { name: '3 new' });
  await pill.waitFor();
  await row(page, leaving).getByText('Has left this list').waitFor();
  expect(await shownIds(page)).toEqual([leaving, first]);

  await pill.click();
  await row(page, leaving).waitFor({ state: 'detached' });
  expect(await shownIds(page)).toEqual([...fresh.toReversed(), first]);
  await row(page, fresh[0] ?? '')
    .getByText('New', { exact: true })
    .waitFor();
});

test('a view that one admin shares is there for another, and their own is not', async () => {
  const name = aName();
  const [one, other] = await Promise.all([
    visitors.enter('/admin', { as: 'admin' }),
    visitors.enter('/admin', { as: 'admin' }),
  ]);
  await one.goto('/admin?view=table&type=delivery&sort=-total');
  await one.getByRole('button', { name: 'Views' }).click();
  const dialog = one.getByRole('dialog', { name: 'Saved views' });
  for (const [view, isShared] of [
    [`${name} shared`, true],
    [`${name} own`, false],
  ] as const) {
    await dialog.getByLabel('Save what is shown now as').fill(view);
    const box = dialog.getByRole('checkbox', { name: 'Share it with all admins' });
    if ((await box.isChecked()) !== isShared) await box.click();
    await dialog.getByRole('button', { name: 'Save view' }).click();
    await dialog.getByRole('link', { name: view }).waitFor();
  }
  await dialog.getByRole('button', { name: 'Save view' }).click();
  await dialog.getByText('Give the view a name.').waitFor();

  await other.getByRole('button', { name: 'Views' }).click();
  const theirs = other.getByRole('dialog', { name: 'Saved views' });
  const shared = theirs.getByRole('region', { name: 'Shared by all admins' });
  await shared.getByRole('link', { name: `${name} shared` }).waitFor();
  expect(await shared.getByRole('link', { name: `${name} own` }).count()).toBe(0);
  await shared.getByRole('link', { name: `${name} shared` }).click();
  await other.getByRole('button', { name: 'Remove the filter Delivery' }).waitFor();
  expect(new URL(other.url()).search).toBe('?view=table&type=delivery&sort=-total');

  await dialog.getByRole('button', { name: `Delete the view ${name} shared` }).click();
  await dialog.getByRole('button', { name: `Delete the view ${name} own` }).click();
  await dialog.getByRole('link', { name }).first().waitFor({ state: 'detached' });
});

test('a phone number finds a closed order, however it is written', async () => {
  const digits = String(Date.now()).slice(-7);
  const id = await add({ customerName: aName(), status: 'completed', version: 5 });
  await db.doc(paths.contact(id)).set(aContact({ phone: `+49 30 ${digits}` }));
  await renewSearchDocument(db, id);
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('searchbox').fill(`030/${digits.slice(0, 3)} ${digits.slice(3)}`);
  const found = page.getByRole('region', { name: 'All orders, closed ones too' });
  await found.getByRole('button', { name: orderLabel(id) }).click();
  await page.getByRole('dialog', { name: `Order ${orderLabel(id)}` }).waitFor();
});

test('the keys move, select, open and search, and the focus outlives what it was on', async () => {
  const name = aName();
  const ids = [
    await add({ customerName: `${name} A` }),
    await add({ customerName: `${name} B` }),
    await add({ customerName: `${name} C` }),
  ] as const;
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto(`/admin?view=table&q=${name}`);
  await row(page, ids[2]).waitFor();
  const focused = () =>
    page.evaluate('document.activeElement?.getAttribute("data-order-id") ?? null');

  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await focused()).toBe(ids[1]);
  await page.keyboard.press('x');
  await page.keyboard.press('k');
  expect(await focused()).toBe(ids[0]);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(ids[1]);
  await page.getByRole('region', { name: 'Selected orders' }).getByText('1 selected').waitFor();

  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: `Order ${orderLabel(ids[1])}` }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.waitForFunction(
    `document.activeElement?.getAttribute('data-order-id') === '${ids[1]}'`,
  );

  await moveAsClient(db, ids[1], 1, { to: 'cancelled', role: 'customer' });
  await row(page, ids[1]).getByText('Has left this list').waitFor();
  await page.keyboard.press('n');
  await row(page, ids[1]).waitFor({ state: 'detached' });
  await page.waitForFunction(
    `document.activeElement?.getAttribute('data-order-id') === '${ids[2]}'`,
  );

  await page.keyboard.press('3');
  await page.getByText('No order under way fits').waitFor();
  expect(new URL(page.url()).searchParams.get('status')).toBe('preparing');
  await page.keyboard.press('/');
  await page.keyboard.type('x');
  expect(await page.getByRole('searchbox').inputValue()).toBe(`${name}x`);
});

test('what is stuck has a lane that says why', async () => {
  const long = new Date(Date.now() - 40 * 60_000);
  const id = await add({
    customerName: aName(),
    placedAt: long,
    statusTimes: { placed: long, pending: long },
  });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('radio', { name: /^Stuck/ }).click();
  const lane = page
    .getByRole('region', { name: /^Waiting for confirmation|^Nobody was told/ })
    .filter({ has: page.getByRole('button', { name: orderLabel(id) }) });
  await lane.getByText(/Unconfirmed for over|timeline and messages are missing/).waitFor();
});

test('orders of another day are read by page', async () => {
  const name = aName();
  const day = new Date('2024-02-10T12:00:00Z');
  const old = await add({
    customerName: name,
    status: 'completed',
    version: 5,
    placedAt: day,
    lines: { '01': aLine({ name: 'Old tart' }) },
  });
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.goto('/admin?view=table&from=2024-02-10&to=2024-02-10');
  await row(page, old).getByText('Old tart').waitFor();
  await page.getByText('1 order. This list is not live.').waitFor();
  await page.goto('/admin?view=table&from=2024-02-11&to=2024-02-12');
  await page.getByText('No order fits').waitFor();
});

test('what the list is narrowed to is exported, and nothing else', async () => {
  const name = aName();
  await add({ customerName: `${name} Plain` });
  const wanted = await add({ customerName: `=${name} Noted`, note: 'No onions' });
  const page = await visitors.enter('/admin', { as: 'admin' });
  // As in browsers that cannot write to the disk.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  await page.goto(`/admin?view=table&q=${name}&mark=note`);
  await row(page, wanted).waitFor();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export orders' });
  await dialog.getByText('Only what the list is narrowed to').waitFor();
  expect(await dialog.getByLabel('Containing').inputValue()).toBe(name);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
  const [, first, ...others] = (await readFile(await (await download).path(), 'utf8')).split(
    '\r\n',
  );
  expect(first).toContain(
    `${orderLabel(wanted)},Waiting for confirmation,pickup,"'=${name} Noted"`,
  );
  expect(others).toEqual(['']);
});

test('the title counts what came while nobody looked', async () => {
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('article').first().waitFor();
  await page.goto('/admin/products');
  await page.getByText('Shakshuka').first().waitFor();
  await add({ customerName: aName() });
  await page.goto('/admin');
  await page.getByText(/1 new/).first().waitFor();
  await page.waitForFunction('document.title.startsWith("(")');
  await page.getByRole('button', { name: 'Seen' }).click();
  await page.waitForFunction('document.title.startsWith("Orders")');
});

test.each([
  ['at a desk', {}],
  ['on a phone in the dark', { ...phone, colorScheme: 'dark' }],
] as const)('axe finds nothing on the list in its layouts, %s', async (_where, context) => {
  const page = await visitors.enter('/admin', { as: 'admin', context });
  const main = page.locator('main');
  await page.getByRole('article').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Stuck/ }).click();
  await main.getByText('counts as stuck').first().waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Table' }).click();
  await main.getByRole('row').nth(1).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('searchbox').fill('nothing at all');
  await main.getByText('No order under way fits').waitFor();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing in the dialogs of the list', async () => {
  const page = await visitors.enter('/admin', { as: 'admin' });
  await page.getByRole('article').first().waitFor();
  for (const name of ['Filters', 'Views']) {
    await page.getByRole('button', { name }).click();
    await page.getByRole('dialog').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
  await page
    .getByRole('checkbox', { name: /^Select #/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Move…' }).click();
  await page.getByRole('dialog', { name: 'Move orders' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
