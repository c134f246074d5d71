/**
 * The pill, its details, and the banner say how current the screen is; an ended session is named.
 */
import { paths } from '@fireline/domain/paths';
import { FieldValue } from 'firebase-admin/firestore';
import { authOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { endChannel, sessionOf } from '../support/channels.ts';
import { db, storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';
import { Storefront } from './pages/storefront.ts';

const calm = { reducedMotion: 'reduce' } as const;

test('offline, an admin sees since when, what is waiting, and the last contact with the server', async ({
  people,
}) => {
  const order = await storeOrder();
  const page = await people.enter('/admin', { as: 'admin', context: calm });
  await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Connection: Live' })).toBeVisible();
  await page.context().setOffline(true);
  await new KitchenScreen(page)
    .ticket(order)
    .getByRole('button', { name: /^Confirm/ })
    .click();

  const banner = page.getByRole('region', { name: 'Connection lost' });
  await expect(banner.getByText(/no network since \d?\d:\d\d(?: [AP]M)?/)).toBeVisible();
  await expect(banner.getByText('1 change is waiting to be sent.')).toBeVisible();
  await page
    .getByRole('button', { name: /Offline since \d?\d:\d\d(?: [AP]M)?\s*1 not sent yet/ })
    .click();
  const details = page.getByRole('dialog', { name: 'You’re offline' });
  await expect(details.getByText(/Last heard from the server:/)).toBeVisible();
  await expect(details.getByText(`${order.label} → Confirmed`)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.context().setOffline(false);
  await expect(banner).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'Live' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Unsent changes' })).toHaveCount(0);
});

test('on the menu, only the pill shows a lost connection', async ({ people }) => {
  const page = await people.enter('/', { context: { ...phone, ...calm } });
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: 'You’re offline' }).first(),
  ).toBeAttached();
  await expect(page.getByRole('region', { name: 'Connection lost' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a page that is loaded again leaves no channel behind in the emulator', async ({
  browser,
}) => {
  // The people of other stories have their channels ended.
  const context = await browser.newContext();
  const page = await context.newPage();
  const channels = new Map<string, URL>();
  page.on('request', (request) => {
    const session = sessionOf(request);
    if (session !== null) channels.set(session, new URL(request.url()));
  });
  const listens = async () => {
    await expect(page.locator('[data-connection="live"]')).toBeVisible();
    await expect.poll(() => channels.size).toBeGreaterThan(0);
  };
  await page.goto('/');
  await listens();
  // A page that goes while its client waits for IndexedDB can't hang up any more.
  await expect(async () => {
    const before = [...channels.values()];
    channels.clear();
    await page.reload();
    await listens();
    for (const channel of before) expect(await endChannel(channel)).toBe(false);
  }).toPass();
  // The page may have replaced its first one.
  const now = await Promise.all([...channels.values()].map(endChannel));
  expect(now).toContain(true);
  await context.close();
});

test('an account that is closed while it listens is signed out, and the screen says so', async ({
  people,
}) => {
  const order = await storeOrder({ at: ['fryer'] });
  const cook = await newAccount({ role: 'kitchen' });
  const page = await people.enter('/kitchen', { as: cook, context: calm });
  await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
  await authOf(liveProject).updateUser(cook.uid, { disabled: true });
  await db()
    .doc(paths.user(cook.uid))
    .set({ claimsChangedAt: FieldValue.serverTimestamp() }, { merge: true });
  await expect(page.getByRole('button', { name: 'Connection: Signed out' })).toBeVisible();
  await expect(new KitchenScreen(page).ticket(order)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});
