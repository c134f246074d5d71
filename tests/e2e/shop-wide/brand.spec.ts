/** The shop's logo and color: set by an admin, and seen wherever customers look. */
import { fileURLToPath } from 'node:url';
import { paths } from '@fireline/domain/paths';
import { brandTones } from '@fireline/domain/shop/brand';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../../support/admin.ts';
import { violationsByDayAndNight } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);
const shop = async () => (await db.doc(paths.shop).get()).data();
const file = (name: string) =>
  fileURLToPath(new URL(`../../../web/public/${name}`, import.meta.url));
const none = { logo: '', brandColor: '' };
const yellow = '#ffe24a';

/**
 * The color of buttons on a light page, and the address of the logo in the header. Waits for the
 * header, which is replaced when the app takes over from the menu document.
 */
function lookOf(page: Page) {
  return page.locator('header .shop-logo').evaluate((logo) => ({
    accent: getComputedStyle(document.documentElement).getPropertyValue('--light-accent'),
    logo: getComputedStyle(logo).backgroundImage,
  }));
}

test('an admin gives the shop a logo and a color, and customers see them', async ({ people }) => {
  await withShop(none, async () => {
    const [admin, customer] = await Promise.all([
      people.enter('/admin/settings', { as: 'admin' }),
      people.enter('/', { context: phone }),
    ]);
    const plain = { accent: '', logo: 'none' };
    await expect.poll(() => lookOf(customer)).toEqual(plain);

    const save = admin.getByRole('button', { name: 'Save changes' });
    await admin.getByLabel('Logo file').setInputFiles(file('favicon.svg'));
    await expect(admin.getByText('Choose a picture: JPEG, PNG, WebP, AVIF or GIF.')).toBeVisible();
    await admin.getByLabel('Brand color').fill('sunny');
    await save.click();
    await expect(admin.getByText('Enter a color like #1d5d7c.')).toBeVisible();

    await admin.getByLabel('Logo file').setInputFiles(file('icons/icon-512.png'));
    await expect(admin.getByRole('button', { name: 'Upload another logo' })).toBeVisible();
    await admin.getByLabel('Brand color').fill(yellow.toUpperCase());
    await expect(admin.getByText('A darker tone is used there.')).toBeVisible();
    await expect(admin.getByText('A lighter tone is used there.')).toHaveCount(0);
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await save.click();
    await eventually('the look to be saved', async () => {
      const { logo, brandColor } = (await shop()) ?? {};
      return /^\/images\/[0-9a-f]{64}$/.test(logo) && brandColor === yellow;
    });

    const { logo } = (await shop()) ?? {};
    const { accent } = brandTones(yellow, 'light');
    const expected = { accent, logo: expect.stringContaining(`${logo}?size=small`) };
    await expect.poll(() => lookOf(customer)).toEqual(expected);
    expect(await violationsByDayAndNight(customer)).toEqual([]);
    const stored = await db.doc(logo.slice(1)).get();
    expect(stored.get('contentType')).toBe('image/png');

    for (const path of ['/sign-in', '/t/unknown', '/find']) {
      await customer.goto(path);
      await expect.poll(() => lookOf(customer)).toEqual(expected);
    }
    await expect(customer.locator('link[rel=icon]')).toHaveAttribute('href', `${logo}?size=small`);

    await admin.getByRole('button', { name: 'Remove logo' }).click();
    await admin.getByLabel('Brand color').fill('');
    await save.click();
    await expect.poll(() => lookOf(customer)).toEqual(plain);
    await stored.ref.delete();
  });
});

test('a returning customer sees no other color, even before the app has loaded', async ({
  people,
}) => {
  await withShop({ logo: '', brandColor: '#1d5d7c' }, async () => {
    const customer = await people.enter('/', { context: phone });
    const colorOf = () => lookOf(customer).then(({ accent }) => accent);
    await eventually('the color', async () => (await colorOf()) === '#1d5d7c');
    await customer.route(/\/(assets|api)\//, (route) => route.abort());
    await customer.route('**/sw.js', (route) => route.abort());
    await customer.reload({ waitUntil: 'commit' });
    await eventually('the color without the app', () =>
      customer.evaluate(
        () =>
          getComputedStyle(document.documentElement).getPropertyValue('--light-accent') ===
          '#1d5d7c',
      ),
    );
  });
});

test('the first visit has the color with the first look, before Firestore', async ({ people }) => {
  await withShop({ logo: '', brandColor: '#1d5d7c' }, async () => {
    await eventually('the menu document to have the color', async () => {
      const response = await fetch(
        `${process.env.FIRELINE_WEB_URL ?? 'http://127.0.0.1:5000'}/api/menu`,
      );
      return (await response.text()).includes('--light-accent');
    });
    const customer = await people.arrive({ context: phone });
    await customer.route(/\/assets\//, (route) => route.abort());
    await customer.goto('/', { waitUntil: 'commit' });
    await eventually('the color without the app', () =>
      customer.evaluate(() => document.getElementById('brand')?.textContent?.includes('#1d5d7c')),
    );
  });
});
