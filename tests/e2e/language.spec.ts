/** The app in German: on a customer's pages, on the staff's, and in what functions write. */
import { paths } from '@fireline/domain/paths';
import { textsIn } from '@fireline/domain/texts/all-texts';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, read, transitionAsClient } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { englishOn } from '../support/languages.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { OrderPage } from './pages/order-page.ts';

const de = textsIn('de');
const en = textsIn('en');
const german = { locale: 'de-DE' };

const isIn = (page: Page, language: string) =>
  expect(page.locator('html')).toHaveAttribute('lang', language);

const isAllGerman = (page: Page) =>
  eventually(`${page.url()} all in German`, async () => (await englishOn(page)).length === 0);

test('a customer with a German browser orders in German, and is written to in German', async ({
  people,
}) => {
  const page = await people.enter('/', { context: { ...phone, ...german } });
  await isIn(page, 'de');
  await expect(page.getByRole('heading', { name: 'Was darf’s sein?' })).toBeVisible();
  await isAllGerman(page);

  await page.getByRole('button', { name: 'Espresso' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Espresso' });
  await sheet.getByRole('radio').first().click();
  await isAllGerman(page);
  await sheet.getByRole('button', { name: /^In den Warenkorb/ }).click();
  await page.getByRole('button', { name: /^Warenkorb ansehen/ }).click();
  await page.getByRole('link', { name: 'Zur Kasse' }).click();

  await page.getByRole('radio', { name: 'Lieferung' }).click();
  await page.getByRole('button', { name: /^Jetzt bestellen/ }).click();
  await expect(page.getByText('Geben Sie einen Namen ein.')).toBeVisible();
  await isAllGerman(page);

  await page.getByRole('radio', { name: 'Abholung' }).click();
  await page.getByLabel('Name').fill('Erika Beispiel');
  await page.getByLabel('E-Mail').fill('erika@example.com');
  await page.getByRole('button', { name: /^Jetzt bestellen/ }).click();
  const order = await OrderPage.whenOpen(page);
  await order.reads(de.order.receivedTitle);
  await isAllGerman(page);

  const db = dbOf(liveProject);
  const stored = await read(db, paths.order(order.id));
  expect(stored).toMatchObject({ language: 'de' });
  await transitionAsClient(db, order.id, Number(stored?.version), {
    to: 'confirmed',
    role: 'kitchen',
  });
  await order.reads(de.order.confirmedTitle);
  await page.getByRole('button', { name: new RegExp(`^${de.bell.inbox}`) }).click();
  await expect(page.getByText(/^Bestellung .* bestätigt/)).toBeVisible();
  await isAllGerman(page);
  await eventually('an email in German', async () => {
    const mail = await read(db, paths.mail(order.id, 1));
    return JSON.stringify(mail?.message ?? '').includes('Bestellung');
  });
});

for (const path of ['/orders', '/find', '/account', '/sign-in', '/again/nothing', '/nowhere']) {
  test(`${path} is in German`, async ({ people }) => {
    const page = await people.enter(path, { context: { ...phone, ...german } });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAllGerman(page);
  });
}

test('a refusal of a function is in German', async ({ people }) => {
  const page = await people.enter('/find', { context: { ...phone, ...german } });
  await page.getByLabel('Bestellnummer').fill('#22222222');
  await page.getByLabel('Telefon oder E-Mail').fill('erika@example.com');
  await page.getByRole('button', { name: 'Bestellung finden' }).click();
  await expect(page.getByText(/^Wir konnten keine Bestellung/)).toBeVisible();
  await isAllGerman(page);
});

test('the kitchen, the board, and the courier’s page are in German', async ({ people }) => {
  const kitchen = await people.enter('/kitchen', { as: 'kitchen', context: german });
  await expect(kitchen.getByRole('heading', { name: 'In Zubereitung' })).toBeVisible();
  await isAllGerman(kitchen);
  await kitchen.goto('/board');
  await expect(kitchen.getByRole('heading', { level: 1 })).toBeVisible();
  await isAllGerman(kitchen);
  const courier = await people.enter('/courier', { as: 'courier', context: german });
  await expect(courier.getByRole('heading', { level: 1, name: 'Lieferungen' })).toBeVisible();
  await isAllGerman(courier);
});

test('the admin’s pages are in German', async ({ people }) => {
  const admin = await people.enter('/admin', { as: 'admin', context: german });
  const pages = ['/admin', '/admin/dispatch', '/admin/products', '/admin/staff', '/admin/settings'];
  for (const path of [...pages, '/live']) {
    await admin.goto(path);
    await expect(admin.getByRole('heading', { level: 1 })).toBeVisible();
    await isAllGerman(admin);
  }
});

test('a language is chosen from its own name, and stays chosen', async ({ guest }) => {
  await guest.goto('/');
  await isIn(guest, 'en');
  await choose(guest, en.shell.language({ names: 'English, Deutsch' }), 'Deutsch');
  await expect(guest.getByRole('heading', { name: de.menu.heading })).toBeVisible();
  await guest.goto('/find');
  await isIn(guest, 'de');
  await choose(guest, de.shell.language({ names: 'English, Deutsch' }), 'English');
  await expect(guest.getByRole('heading', { name: en.find.title })).toBeVisible();
});

async function choose(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('a page loads its own language, and no other', async ({ people }) => {
  const loaded: string[] = [];
  const page = await people.arrive({ context: german });
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) loaded.push(await response.text().catch(() => ''));
  });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: de.menu.heading })).toBeVisible();
  await eventually('the German menu to be among the scripts', () =>
    Promise.resolve(loaded.some((script) => script.includes(de.menu.intro))),
  );
  expect(loaded.filter((script) => script.includes(en.menu.intro))).toEqual([]);
});
