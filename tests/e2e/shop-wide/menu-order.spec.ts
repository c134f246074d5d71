/** The sequence of the demo menu, as an admin arranges it. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { productId, withProduct } from '../../support/shop-admin.ts';
import { webFontsHaveLoaded } from '../../support/web-fonts.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);
const asAdmin = { as: 'admin' };

async function choose(admin: Page, product: string, item: string) {
  await admin.getByRole('button', { name: `More actions for ${product}` }).click();
  await admin.getByRole('menuitem', { name: item }).click();
}

const namesIn = (admin: Page, category: string) =>
  admin
    .getByRole('list', { name: category })
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

test('the arrow keys reorder the menu in one small write, and customers see it', async ({
  people,
}) => {
  const [customer, admin] = await Promise.all([
    people.enter('/'),
    people.enter('/admin/products', asAdmin),
  ]);
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await expect(admin.getByRole('list', { name: 'Bakery' })).toBeVisible();
  const before = await namesIn(admin, 'Bakery');
  const [first = '', second = ''] = before.map(String);
  const id = await productId(first);
  const { sort } = (await db.doc(paths.product(id)).get()).data() ?? {};
  await withProduct(id, { sort }, async () => {
    const handle = admin.getByRole('button', { name: `Move ${first}:` });
    await handle.focus();
    await admin.keyboard.press('ArrowDown');
    await expect(handle).toBeFocused();
    const firstTwo = async () => (await namesIn(admin, 'Bakery')).slice(0, 2);
    await expect.poll(firstTwo).toEqual([second, first]);
    await eventually('the menu to have the new order', () =>
      customer.evaluate(
        ([a, b]) => {
          const text = document.querySelector('main')?.textContent ?? '';
          return text.indexOf(b ?? '') < text.indexOf(a ?? '');
        },
        [first, second],
      ),
    );
    await admin.keyboard.press('ArrowUp');
    await expect.poll(() => namesIn(admin, 'Bakery')).toEqual(before);
    await eventually(
      'that to be stored',
      async () => (await db.doc(paths.product(id)).get()).get('sort') === sort,
    );
    await choose(admin, first, 'Move down');
    await expect.poll(firstTwo).toEqual([second, first]);
    await eventually(
      'that to be stored, too',
      async () => (await db.doc(paths.product(id)).get()).get('sort') !== sort,
    );
  });
});

test('a product is dragged to its new place', async ({ people }) => {
  const admin = await people.enter('/admin/products', asAdmin);
  await expect(admin.locator('[data-connection="live"]')).toBeVisible();
  await expect(admin.getByRole('list', { name: 'Lunch' })).toBeVisible();
  const before = (await namesIn(admin, 'Lunch')).map(String);
  const [first = ''] = before;
  const id = await productId(first);
  const { sort } = (await db.doc(paths.product(id)).get()).data() ?? {};
  await withProduct(id, { sort }, async () => {
    const handle = admin.getByRole('button', { name: `Move ${first}:` });
    await webFontsHaveLoaded(admin);
    await handle.scrollIntoViewIfNeeded();
    const [from, to] = await Promise.all([
      handle.boundingBox(),
      admin.getByRole('button', { name: `Move ${before[1]}:` }).boundingBox(),
    ]);
    if (!from || !to) throw new Error('The handles are not on the page.');
    await admin.mouse.move(from.x + 10, from.y + 20);
    await admin.mouse.down();
    await admin.mouse.move(from.x + 10, from.y + 40, { steps: 5 });
    await admin.mouse.move(to.x + 10, to.y + 30, { steps: 15 });
    await admin.mouse.up();
    await eventually('the first to be the second', async () => {
      const stored = (await db.doc(paths.product(id)).get()).get('sort');
      return stored !== sort && (await namesIn(admin, 'Lunch')).indexOf(first) === 1;
    });
  });
});
