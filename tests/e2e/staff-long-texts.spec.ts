/** However long people's texts are, the staff's screens keep their width and their buttons. */
import type { Page } from '@playwright/test';
import { dbOf, liveProject, transitionAsClient } from '../support/admin.ts';
import { storeOrder } from '../support/kitchen.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';

const link = `https://maps.example/${'a'.repeat(150)}`;
const note = `Nut allergy!\nRing twice. ${link}`;
const longNames = { customerName: 'Llanfairpwllgwyngyllgogerychwyrndrobwll', note } as const;
const db = () => dbOf(liveProject);
const delivery = { fulfilment: { type: 'delivery', requestedFor: null } } as const;

/** How much wider than the window the page is, in pixels. */
async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The texts of the elements matching `selector` that are wider than their container. */
async function cutIn(page: Page, selector: string): Promise<readonly string[]> {
  return await page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map(({ textContent }) => textContent.slice(0, 60)),
    );
}

test('a ticket keeps its width, and shows all of the note in its lines', async ({ kitchen }) => {
  const order = await storeOrder({ ...longNames, status: 'confirmed', at: ['bar:Espresso'] });
  await kitchen.setViewportSize({ width: 1280, height: 800 });
  await kitchen.goto('/kitchen');
  const ticket = kitchen.getByRole('article', { name: order.label });
  const text = ticket.getByText('Nut allergy!');
  await expect(text).toBeVisible();
  await expect(text).toHaveCSS('white-space', 'pre-line');
  await expect.poll(() => overflowOf(kitchen)).toBe(0);
  await expect.poll(() => cutIn(kitchen, '[data-ticket]')).toEqual([]);
});

test('a courier’s card and its dialog keep their buttons on the screen', async ({ people }) => {
  const courier = await people.arrive({ as: 'courier', context: phone });
  const order = await storeOrder({ ...longNames, ...delivery, status: 'ready' });
  const app = await CourierApp.open(courier);
  await expect(app.ride(order)).toBeVisible();
  await expect.poll(() => overflowOf(courier)).toBe(0);
  const take = app.takeButton(order);
  await take.scrollIntoViewIfNeeded();
  await expect(take).toBeInViewport({ ratio: 1 });
});

test('the console shows it as cards, as a table, and as a sheet, and prints it', async ({
  admin,
}) => {
  const order = await storeOrder({ ...longNames, ...delivery, at: ['bar:Espresso'] });
  await admin.setViewportSize({ width: 390, height: 844 });
  await admin.goto(`/admin?q=${order.label.slice(1)}`);
  await expect(admin.getByRole('article', { name: order.label })).toBeVisible();
  await expect.poll(() => overflowOf(admin)).toBe(0);

  await transitionAsClient(db(), order.id, 2, { to: 'cancelled', role: 'admin', reason: link });
  await admin.goto(`/admin?order=${order.id}`);
  const sheet = admin.getByRole('dialog');
  await expect(sheet.getByText(link).first()).toBeVisible();
  await expect.poll(() => cutIn(admin, '[role=dialog]')).toEqual([]);

  for (const as of ['ticket', 'slip']) {
    await admin.goto(`/admin/orders/${order.id}/print?as=${as}`);
    await expect(admin.getByText('Nut allergy!')).toBeVisible();
    await expect.poll(() => cutIn(admin, '[data-theme=light]')).toEqual([]);
  }
});
