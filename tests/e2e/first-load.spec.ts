/** The menu appears before anything heavy is loaded, and the app works without a network. */

import type { Page } from '@playwright/test';
import { firstLoadGoal, keptFiles, measureFirstLoad } from '../../scripts/build/build-web.ts';
import { builtScript } from '../support/built-scripts.ts';
import { holdBack } from '../support/hold-back.ts';
import { storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { demoAccount } from '../support/sessions.ts';
import { installed, isInstalled, isLive } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('the script before the menu paints is small, and does not include Firestore', () => {
  const first = measureFirstLoad();
  expect(first?.gzip).toBeLessThanOrEqual(firstLoadGoal);
  expect(first?.hasFirestore).toBe(false);
});

test('the menu paints while Firestore’s script is still on its way, and then goes live', async ({
  people,
}) => {
  const page = await people.enter('/sign-in', { context: phone });
  const letThrough = await holdBack(
    page,
    `**${builtScript('src/platform/firestore/firestore-client.ts')}`,
    `**${builtScript('src/platform/auth/auth-client.ts')}`,
  );
  await page.goto('/');
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await expect(page.locator('[data-connection="connecting"]')).toBeVisible();
  letThrough();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
});

test('on a new device, the staff’s lists show while Firestore’s script is on its way, and then go live', async ({
  people,
  stations,
}) => {
  const toMake = await storeOrder({ at: [stations.grill] });
  const onItsWay = await storeOrder({
    status: 'out_for_delivery',
    fulfilment: { type: 'delivery', requestedFor: null },
    courierId: demoAccount('courier').uid,
  });
  for (const { path, as, order } of [
    { path: `/kitchen?station=${stations.grill}`, as: 'kitchen', order: toMake },
    { path: `/admin?q=${toMake.label.slice(1)}`, as: 'admin', order: toMake },
    { path: '/courier', as: 'courier', order: onItsWay },
  ] as const) {
    const page = await people.arrive({ as });
    const letThrough = await holdBack(
      page,
      `**${builtScript('src/platform/firestore/firestore-client.ts')}`,
    );
    const card = page.getByRole('article', { name: order.label });
    // A page that has waited long enough for the answer leaves it to Firestore.
    await expect(async () => {
      await page.goto(path);
      await expect(card).toBeVisible({ timeout: 20_000 });
    }).toPass();
    letThrough();
    await isLive(page);
    await expect(card).toBeVisible();
  }
});

for (const [device, context] of [
  ['phone', phone],
  ['desk', { viewport: { width: 1440, height: 900 } }],
] as const) {
  test(`on a ${device}, the first pictures are there before the app, and stay where they are`, async ({
    people,
  }) => {
    const page = await people.arrive({ context });
    const letThrough = await holdBack(page, /\/assets\/.*\.js$/);
    await page.goto('/', { waitUntil: 'commit' });
    const early = page.locator('#first-look img').first();
    await expect(early).toBeVisible();
    const [source, before] = [await early.getAttribute('src'), await early.boundingBox()];
    letThrough();
    const menu = page.getByRole('main').locator(`[data-product] img[src="${source}"]`);
    await expect(menu).toBeVisible();
    await expect(page.locator('#first-look')).toHaveCount(0);
    const after = await menu.boundingBox();
    if (!before || !after) throw new Error('The picture has no place.');
    expect(after.x).toBe(before.x);
    expect(after.width).toBe(before.width);
    // What the shop says above the menu has a line more or less at times.
    expect(Math.abs(after.y - before.y)).toBeLessThan(100);
  });
}

test('only the menu has a first look, and never instead of an error', async ({ people }) => {
  const page = await people.arrive({ context: phone });
  const letThrough = await holdBack(page, /\/assets\/.*\.js$/);
  const answer = page.waitForResponse('/api/menu');
  await page.goto('/find', { waitUntil: 'commit' });
  await (await answer).finished();
  letThrough();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#first-look')).toHaveCount(0);

  await page.route(`**${builtScript('src/features/storefront/menu/menu-page.tsx')}`, (route) =>
    route.abort(),
  );
  await page.goto('/');
  await expect(page.getByRole('button', { name: /Try again|Reload/ })).toBeVisible();
  await expect(page.locator('#first-look')).toBeHidden();
});

test('without the menu document, the menu comes from Firestore', async ({ people }) => {
  const page = await people.enter('/sign-in', { context: phone });
  await page.route('/api/menu', (route) => route.abort());
  await page.goto('/');
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
});

test('after the first visit, a page that was never opened works offline', async ({ people }) => {
  const page = await people.enter('/', { context: { ...phone, serviceWorkers: 'allow' } });
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto('/orders');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-connection="offline"]')).toBeVisible();
  await page.goto('/');
  await expect(new Storefront(page).card('Shakshuka')).toBeVisible();
});

/** The paths of all files that the service worker has kept. */
async function keptOn(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const caught = await Promise.all(
      (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
    );
    return caught.flat().map(({ url }) => new URL(url).pathname);
  });
}

test('a customer’s device keeps customers’ files only', async ({ people }) => {
  const page = await people.enter('/', { context: { ...phone, ...installed } });
  await expect(page.locator('[data-connection="live"]')).toBeVisible();
  await isInstalled(page);
  const kept = await keptOn(page);
  const { forAll, forStaff } = keptFiles();
  expect(kept).toEqual(expect.arrayContaining(forAll.map((file) => `/${file}`)));
  expect(kept.filter((path) => forStaff.includes(path.slice(1)))).toEqual([]);
});

test('a page of the staff that was never opened works offline where the staff works', async ({
  people,
}) => {
  const page = await people.enter('/board', { as: 'admin', context: installed });
  await isInstalled(page);
  await page.context().setOffline(true);
  await page.goto('/admin/insights');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('someone of the staff who signs in at the menu can open their pages offline', async ({
  people,
}) => {
  const page = await people.enter('/', { as: 'admin', context: installed });
  await isInstalled(page);
  const insights = builtScript('src/features/insights/insights-page.tsx');
  await expect.poll(() => keptOn(page)).toContain(insights);
});
