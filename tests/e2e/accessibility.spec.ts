/** axe finds nothing on any page, at phone and desktop width. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { allStill, violations, violationsByDayAndNight } from '../support/axe.ts';
import { prepareDelivery } from '../support/deliveries.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';

const pages: readonly { path: string; shows: string; as?: string }[] = [
  { path: '/', shows: 'Shakshuka' },
  { path: '/checkout', shows: 'Your cart is empty' },
  { path: '/sign-in', shows: 'Password' },
  { path: '/account', shows: 'Sign in or sign up' },
  { path: '/account', shows: 'Add address', as: 'priya' },
  { path: '/find', shows: 'Order number' },
  { path: '/orders', shows: '#', as: 'priya' },
  { path: '/admin', shows: 'Confirm', as: 'admin' },
  { path: '/admin/dispatch', shows: 'Unassigned', as: 'admin' },
  { path: '/admin/products', shows: 'Shakshuka', as: 'admin' },
  { path: '/admin/insights', shows: 'Time per step', as: 'admin' },
  { path: '/admin/staff', shows: 'Mateo Rivera', as: 'admin' },
  { path: '/admin/screens', shows: 'This screen', as: 'admin' },
  { path: '/kitchen', shows: '#', as: 'kitchen' },
  { path: '/courier', shows: '#', as: 'courier' },
  { path: '/t/0123456789abcdef0123456789abcdef', shows: 'link' },
  { path: '/nowhere', shows: 'menu' },
];

for (const { path, shows, as } of pages) {
  test(`${path}${as === undefined ? '' : ` as ${as}`}`, async ({ people }) => {
    for (const context of [{}, phone]) {
      const page = await people.enter(path, { context, ...(as && { as }) });
      await expect(page.locator('main').getByText(shows).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
    }
  });
}

test('an order, and ordering it again', async ({ people }) => {
  for (const context of [{}, phone]) {
    const page = await people.enter('/orders', { context, as: 'priya' });
    await page.getByRole('region', { name: 'Open orders' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    await expect(
      page
        .locator('main')
        .getByText(/^In \d|^Any minute now|longer/)
        .first(),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page
      .getByRole('link', { name: /^Order again/ })
      .first()
      .click();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  }
});

for (const status of ['preparing', 'ready', 'completed'] as const) {
  test(`the tracking page of an order that is ${status}`, async ({ people }) => {
    const db = dbOf(liveProject);
    const { id, token } = await prepareDelivery(status === 'completed' ? 'ready' : status);
    if (status === 'completed') {
      await transitionAsClient(db, id, 4, { to: 'out_for_delivery', role: 'admin' });
      await transitionAsClient(db, id, 5, { to: 'completed', role: 'admin' });
    }
    await expect.poll(() => read(db, paths.tracking(token))).toMatchObject({ status });
    for (const context of [{}, phone]) {
      const page = await people.enter(`/t/${token}`, { context });
      await expect(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
      expect(await violationsByDayAndNight(page)).toEqual([]);
    }
  });
}

test('a look-up that found nothing', async ({ people }) => {
  const page = await people.enter('/find', { context: phone });
  await page.getByLabel('Order number').fill(String(Date.now()).slice(-8));
  await page.getByLabel('Phone or email').fill('eve@example.com');
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('We couldn’t find an order with that number and contact.'),
  ).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the figures of many days, and the dialogs of the back office', async ({ people }) => {
  for (const context of [{}, phone]) {
    const page = await people.enter('/admin/insights', { context, as: 'admin' });
    await page.goto('/admin/insights?range=28');
    await expect(page.locator('svg.recharts-surface').first()).toBeVisible();
    expect(await violationsByDayAndNight(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export orders' }).click();
    await expect(page.getByRole('dialog').getByLabel('First day')).toBeVisible();
    await allStill(page);
    expect(await violationsByDayAndNight(page)).toEqual([]);
    await page.goto('/admin/staff');
    await page.getByRole('button', { name: 'Invite someone' }).click();
    await expect(page.getByRole('dialog').getByLabel('Email')).toBeVisible();
    await allStill(page);
    expect(await violationsByDayAndNight(page)).toEqual([]);
  }
});
