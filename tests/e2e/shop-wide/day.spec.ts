/** The end of a business day: what is open is closed, the cash is counted, the report signed off. */
import { readFile } from 'node:fs/promises';
import { activeOrdersQuery } from '@fireline/domain/order/queries';
import { paths } from '@fireline/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { toQuery } from '../../../functions/src/lib/stored.ts';
import { dbOf, liveProject } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { violations, violationsByDayAndNight } from '../../support/axe.ts';
import { orderNow, storeOrder } from '../../support/kitchen.ts';
import { phone } from '../../support/people.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);
const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

/** The open orders of the demo are for another day until the story ends. */
async function putOffOpenOrders(): Promise<void> {
  const { docs } = await toQuery(db, activeOrdersQuery()).get();
  const later = Timestamp.fromMillis(Date.now() + 3 * 24 * 60 * 60_000);
  for (const doc of docs) {
    const before = doc.get('fulfilment.requestedFor');
    await doc.ref.update({ 'fulfilment.requestedFor': later });
    afterwards(() => doc.ref.update({ 'fulfilment.requestedFor': before }));
  }
}

/** As if no day had ever been signed off. */
async function forgetReports(): Promise<void> {
  const { docs } = await db.collection(paths.closings).get();
  await Promise.all(docs.map((doc) => doc.ref.delete()));
}

test('a day is closed with two orders left open, counted, signed off, and reopened', async ({
  people,
}) => {
  await forgetReports();
  afterwards(forgetReports);
  await putOffOpenOrders();
  const ready = await storeOrder({ status: 'ready', payment: unpaid, payBy: 'cash' });
  const waiting = await storeOrder({ status: 'pending', payment: unpaid });
  const page = await people.enter('/admin/insights', { as: 'admin', context: phone });
  await page.getByRole('link', { name: 'End of day' }).click();
  await expect(page.getByRole('heading', { name: '2 orders are still open' })).toBeVisible();
  const cash = page.locator('dl', { hasText: 'Cash to count' }).locator('dd').first();
  const amount = async () => Number((await cash.textContent())?.replaceAll(/[^\d.]/g, ''));
  await expect(cash).toBeVisible();
  const before = await amount();

  await db.doc(paths.payment(ready.id, 'day')).create({
    kind: 'paid',
    method: 'cash',
    amount: 963,
    tip: 100,
    received: null,
    by: { uid: 'demo-admin', role: 'admin' },
    at: Timestamp.now(),
  });
  await page.getByRole('button', { name: 'Close all 2' }).click();
  const ask = page.getByRole('alertdialog', { name: 'Close 2 open orders?' });
  await expect(
    ask.getByText(/^1 order is ready or on its way.* 1 order is canceled/),
  ).toBeVisible();
  await ask.getByRole('button', { name: 'Close them' }).click();
  await expect(ask.getByText('Enter a reason.').first()).toBeVisible();
  await ask.getByLabel('Reason for canceling').fill('The shop has closed.');
  await ask.getByRole('button', { name: 'Close them' }).click();
  await expect(page.getByRole('heading', { name: 'No order for today is open.' })).toBeVisible();
  await expect
    .poll(async () => [await orderNow(ready), await orderNow(waiting)])
    .toMatchObject([
      { status: 'completed' },
      { status: 'cancelled', reason: 'The shop has closed.' },
    ]);
  // The report follows by itself.
  await expect.poll(amount).toBeCloseTo(before + 10.63, 2);

  await page.getByLabel('Cash counted').fill('lots');
  await page.getByRole('button', { name: 'Sign off the day' }).click();
  await expect(page.getByText('Enter an amount.')).toBeVisible();
  await page.getByLabel('Cash counted').fill((before + 10).toFixed(2));
  await expect(page.getByText('$0.63 less than expected')).toBeVisible();
  expect(await violationsByDayAndNight(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sign off the day' }).click();
  await expect(page.getByText('Report 1 is signed off')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Report 1' })).toBeVisible();
  await expect.poll(amount).toBe(0);

  await page.getByRole('link', { name: 'Report 1' }).click();
  await expect(page.getByRole('heading', { name: 'Report 1', level: 1 })).toBeVisible();
  await expect(page.getByText('$0.63 less than expected')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(`\r\nCash to count,${(before + 10.63).toFixed(2)}\r\n`);
  expect(text).toContain(`\r\nCounted,${(before + 10).toFixed(2)}\r\n`);

  await page.getByRole('button', { name: 'Reopen' }).click();
  const reopen = page.getByRole('alertdialog', { name: 'Reopen report 1?' });
  await reopen.getByLabel('Reason').fill('A slip was missing');
  await reopen.getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByText(/^Reopened by .*: A slip was missing$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reopen' })).toHaveCount(0);
  await page.getByRole('link', { name: 'End of day' }).click();
  await expect.poll(amount).toBeCloseTo(before + 10.63, 2);
});

test('a day that can’t be added up says why, and an unknown report, that there is none', async ({
  people,
}) => {
  const page = await people.enter('/admin/day/999', { as: 'admin' });
  await expect(page.getByText('There is no such report')).toBeVisible();
  await page.route('**/reportDay', (route) => route.abort());
  await page.getByRole('link', { name: 'End of day' }).click();
  await expect(page.getByText('The figures couldn’t be loaded')).toBeVisible();
  await page.unroute('**/reportDay');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect(page.getByText('Cash to count')).toBeVisible();
  await expect(page.getByText('The figures couldn’t be loaded')).toHaveCount(0);
});
