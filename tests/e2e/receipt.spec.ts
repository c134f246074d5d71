/** Receipts: given when an order is paid and handed over, printed, and kept as a PDF. */
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);
const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

test('an order is paid and handed over, and its customer prints the receipt', async ({
  people,
}) => {
  const customer = await newAccount();
  const order = await storeOrder({
    at: ['oven:Soup'],
    status: 'ready',
    customerId: customer.uid,
    payment: unpaid,
  });
  const page = await people.enter(`/orders/${order.id}/receipt`, { as: customer, context: phone });
  await expect(page.getByRole('heading', { name: 'There’s no receipt yet' })).toBeVisible();
  await page.getByRole('link', { name: 'Open the order' }).click();
  await expect(page.getByText('You pay at the counter.')).toBeVisible();

  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Paid in cash' }).click();
  await expect.poll(async () => (await orderNow(order)).payment?.state).toBe('paid');
  const { version } = await orderNow(order);
  await transitionAsClient(db, order.id, version, { to: 'completed', role: 'admin' });
  await page.getByRole('link', { name: /^Receipt \d+$/ }).click();

  const { receipt } = await orderNow(order);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Receipt ${receipt?.number}`);
  await expect(page.getByText('Alder Kitchens LLC')).toBeVisible();
  await expect(page.getByText('Tax number: EIN 00-0000000')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Items' })).toContainText('Soup');
  await expect(page.getByRole('row', { name: '7% tax €9.00 €0.63 €9.63' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Payments' })).toContainText(/^Cash.*€9.63/);
  expect(await violationsByDayAndNight(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeHidden();
  await expect(page.getByText('Alder Kitchens LLC')).toBeVisible();
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: null });
  for (const width of ['80 mm', '58 mm']) {
    await page.getByRole('radio', { name: width }).click();
    await expect(page.getByRole('radio', { name: width })).toBeChecked();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  }
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print or save as PDF' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);

  await admin.getByRole('link', { name: `Receipt ${receipt?.number}` }).click();
  await expect(admin.getByText('Alder Kitchens LLC')).toBeVisible();
  await admin.getByRole('link', { name: 'Order', exact: true }).click();
  await expect(admin).toHaveURL(new RegExp(`/admin/orders/${order.id}$`));

  const stranger = await people.enter(`/orders/${order.id}/receipt`, { as: await newAccount() });
  await expect(
    stranger.getByRole('heading', { name: 'This receipt can’t be shown' }),
  ).toBeVisible();
});

/** How many pages the PDF has. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('what is refunded later is on the receipt, and what was a mistake is not', async ({
  people,
}) => {
  const customer = await newAccount();
  const order = await storeOrder({
    status: 'ready',
    customerId: customer.uid,
    payment: { state: 'paid', paid: 963, tips: 100 },
  });
  const write = (id: string, entry: object) =>
    db.doc(paths.payment(order.id, id)).create({
      kind: 'paid',
      method: 'card',
      amount: 963,
      tip: 0,
      received: null,
      by: { uid: 'admin-1', role: 'admin' },
      at: FieldValue.serverTimestamp(),
      ...entry,
    });
  await write('first', { method: 'cash' });
  await write('undone', { kind: 'reversed', method: 'cash', of: { id: 'first', kind: 'paid' } });
  await write('second', { tip: 100 });
  await transitionAsClient(db, order.id, (await orderNow(order)).version, {
    to: 'completed',
    role: 'admin',
  });
  const page = await people.enter(`/orders/${order.id}/receipt`, { as: customer });
  const payments = page.getByRole('list', { name: 'Payments' });
  await expect(payments.getByRole('listitem')).toHaveCount(1);
  await expect(payments).toContainText('€10.63including a tip of €1.00');
  await write('back', { kind: 'refunded', amount: 400, reason: 'Cold' });
  await expect(payments.getByRole('listitem')).toHaveCount(2);
  await expect(payments).toContainText('−€4.00Cold');
  await expect(payments.getByText(/^Refund by card/)).toBeVisible();
});

const by = { uid: 'admin-1', role: 'admin' } as const;

/** Records a payment for the whole order. */
function pay({ id }: { id: string }): Promise<unknown> {
  return db.doc(paths.payment(id, 'first')).create({
    kind: 'paid',
    method: 'cash',
    amount: 963,
    tip: 0,
    received: null,
    by,
    at: FieldValue.serverTimestamp(),
  });
}

test('an item is refunded, and the customer prints the credit note', async ({ people }) => {
  const customer = await newAccount();
  const order = await storeOrder({
    at: ['oven:Soup'],
    status: 'completed',
    customerId: customer.uid,
    payment: unpaid,
  });
  await pay(order);
  const page = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await expect(page.getByRole('link', { name: /^Receipt \d+$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Credit note/ })).toHaveCount(0);

  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await admin.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Refund' });
  await dialog.getByRole('button', { name: 'One more: Refunded quantity of Soup' }).click();
  await dialog.getByLabel('Reason').fill('It was cold');
  await dialog.getByRole('button', { name: 'Record refund' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: /^Credit note \d+$/ }).click();
  const { receipt, creditNotes = {} } = await orderNow(order);
  const [number] = Object.keys(creditNotes);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Credit note ${number}`);
  await expect(page.getByText('Alder Kitchens LLC')).toBeVisible();
  await expect(page.getByText(`Receipt ${receipt?.number}`)).toBeVisible();
  await expect(page.getByText('It was cold')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Items' })).toHaveText('1 × Soup');
  await expect(page.getByRole('row', { name: '7% tax €4.50 €0.32 €4.82' })).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);

  await admin.getByRole('link', { name: `Credit note ${number}` }).click();
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText(`Credit note ${number}`);
  const stranger = await people.enter(`/orders/${order.id}/receipt?number=${number}`, {
    as: await newAccount(),
  });
  await expect(
    stranger.getByRole('heading', { name: 'This receipt can’t be shown' }),
  ).toBeVisible();
});

test('an order that was paid in advance is canceled, and a part of the money stays', async ({
  people,
}) => {
  const customer = await newAccount();
  const order = await storeOrder({
    status: 'confirmed',
    customerId: customer.uid,
    payment: unpaid,
  });
  await pay(order);
  await expect.poll(async () => (await orderNow(order)).payment?.state).toBe('paid');
  const { version } = await orderNow(order);
  await transitionAsClient(db, order.id, version, {
    to: 'cancelled',
    role: 'admin',
    reason: 'Nobody came',
  });
  const admin = await people.enter(`/admin/orders/${order.id}`, { as: 'admin' });
  await expect(admin.getByRole('link', { name: /^Receipt \d+$/ })).toBeVisible();
  await admin.getByRole('button', { name: 'Refund', exact: true }).click();
  const dialog = admin.getByRole('dialog', { name: 'Refund' });
  await dialog.getByLabel('Amount').fill('6.63');
  await dialog.getByLabel('Reason').fill('Less the no-show fee');
  await dialog.getByRole('button', { name: 'Record refund' }).click();
  await expect(dialog).toBeHidden();

  const page = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await page.getByRole('link', { name: /^Credit note \d+$/ }).click();
  await expect(page.getByText('Less the no-show fee')).toBeVisible();
  await expect(page.getByText('Total€6.63')).toBeVisible();
  await page.getByRole('link', { name: 'Order', exact: true }).click();
  await page.getByRole('link', { name: /^Receipt \d+$/ }).click();
  await expect(page.getByText('Paid in advance€9.63')).toBeVisible();
  await expect(page.getByRole('row', { name: '7% tax €9.00 €0.63 €9.63' })).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
});
