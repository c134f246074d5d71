/** The pill, its details and the banner say how true the screen is; a session that ended is named. */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { afterEach, expect, test } from 'vitest';
import { authOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { db, removeStoredOrders, storeOrder, ticketOn } from '../support/kitchen.ts';
import { menuCard } from '../support/ordering.ts';

const visitors = useBrowser();
afterEach(removeStoredOrders);

const calm = { reducedMotion: 'reduce' } as const;

test('offline, an admin reads since when, what waits and when the server was last heard', async () => {
  const order = await storeOrder();
  const page = await visitors.enter('/admin', { as: 'admin', context: calm });
  await ticketOn(page, order).waitFor();
  await page.getByRole('button', { name: 'Connection: Live' }).waitFor();
  await page.context().setOffline(true);
  await ticketOn(page, order)
    .getByRole('button', { name: /^Confirm/ })
    .click();

  const banner = page.getByRole('region', { name: 'Connection lost' });
  await banner.getByText(/no network since \d\d:\d\d/).waitFor();
  await banner.getByText('1 change waits to be sent.').waitFor();
  await page.getByRole('button', { name: /Offline since \d\d:\d\d\s*1 not sent yet/ }).click();
  const details = page.getByRole('dialog', { name: 'You are offline' });
  await details.getByText(/Last word from the server:/).waitFor();
  await details.getByText(`${order.label} → Confirmed`).waitFor();
  expect(await violations(page)).toEqual([]);

  await page.context().setOffline(false);
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('dialog', { name: 'Live' }).waitFor();
  expect(await page.getByRole('region', { name: 'Changes that wait' }).count()).toBe(0);
});

test('on the menu a lost connection is told by the pill alone', async () => {
  const page = await visitors.enter('/', { context: { ...phone, ...calm } });
  await menuCard(page, 'Shakshuka').waitFor();
  await page.locator('[data-connection="live"]').waitFor();
  await page.context().setOffline(true);
  await page.locator('[data-connection="offline"]').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: 'You are offline' })
    .first()
    .waitFor({ state: 'attached' });
  expect(await page.getByRole('region', { name: 'Connection lost' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
});

test('an account that is closed while it listens is signed out, and the screen says so', async () => {
  const order = await storeOrder({ at: ['fryer'] });
  const name = 'kitchen';
  const email = `${name}@fireline.test`;
  if (!demoAccounts.some((account) => account.email === email)) throw new Error('No demo cook.');
  const { uid } = await authOf(liveProject).getUserByEmail(email);
  const page = await visitors.enter('/kitchen', { as: name, context: calm });
  await ticketOn(page, order).waitFor();
  try {
    await authOf(liveProject).updateUser(uid, { disabled: true });
    await db()
      .doc(paths.user(uid))
      .set({ claimsChangedAt: FieldValue.serverTimestamp() }, { merge: true });
    await page.getByRole('button', { name: 'Connection: Signed out' }).waitFor();
    await ticketOn(page, order).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
  } finally {
    await authOf(liveProject).updateUser(uid, { disabled: false });
  }
});
