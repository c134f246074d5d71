/** Pages stay where they are while their parts load: nothing moves away from under a finger. */
import { texts } from '@fireline/domain/texts/texts';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { builtScript } from '../support/built-scripts.ts';
import { holdBack } from '../support/hold-back.ts';
import { phone } from '../support/people.ts';
import { addProduct } from '../support/shop-admin.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

test('the menu stays where it is when the bar of the open order appears', async ({ people }) => {
  const { name } = await addProduct();
  const page = await people.enter('/', { context: phone });
  const ordered = await new Storefront(page).order([name], 'Noor');
  await ordered.isReceived();
  const bar = page.getByRole('navigation', { name: texts.orders.barLabel });
  await page.goto('/');
  await expect(bar).toBeVisible();

  const script = builtScript('src/features/orders/list/active-order-bar.tsx');
  const letThrough = await holdBack(page, `**${script}`);
  await page.reload();
  const title = page.getByRole('heading', { level: 1 });
  await expect(new Storefront(page).card(name)).toBeVisible();
  await expect(bar).toHaveCount(0);
  await webFontsHaveLoaded(page);
  const before = await title.boundingBox();
  letThrough();
  await expect(bar).toBeVisible();
  expect(await title.boundingBox()).toEqual(before);

  // Once the order is over, nothing is kept free.
  await transitionAsClient(dbOf(liveProject), ordered.id, 1, {
    to: 'cancelled',
    role: 'admin',
    reason: 'Never mind',
  });
  const kept = () => page.evaluate(() => localStorage.getItem('fireline.active-order'));
  await expect.poll(kept).toBe(null);
  await page.reload();
  await expect(new Storefront(page).card(name)).toBeVisible();
  const { y = 0 } = (await title.boundingBox()) ?? {};
  expect(y).toBeLessThan(before?.y ?? 0);
});

// What comes with the page's data: settings have a button beside the title, which is higher.
for (const [who, path, own] of [
  ['admin', '/admin/settings', texts.settings.history],
  ['courier', '/courier', texts.courier.mine],
] as const) {
  test(`on the ${who}’s phone, the page stays where it is when their links appear`, async ({
    people,
  }) => {
    const page = await people.arrive({ as: who, context: phone });
    const script = builtScript('src/app/shell/staff-navigation.tsx');
    const letThrough = await holdBack(page, `**${script}`);
    await page.goto(path);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    await expect(page.getByRole('main').getByText(own, { exact: true })).toBeVisible();
    await webFontsHaveLoaded(page);
    const before = await title.boundingBox();
    letThrough();
    await expect(page.getByRole('navigation', { name: texts.shell.navigationLabel })).toBeVisible();
    expect(await title.boundingBox()).toEqual(before);
  });
}
