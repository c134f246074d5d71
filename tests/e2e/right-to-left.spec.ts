/** What people typed from right to left doesn't turn the words, prices, and numbers around it. */
import { paths } from '@fireline/domain/paths';
import { anOption } from '@fireline/domain/testing/stored';
import type { Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { storeOrder } from '../support/kitchen.ts';
import { addProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';

const dish = 'خبز الزعتر';
const option = 'إضافات';
const topping = 'زيتون';
const name = 'שרה לוי';
const note = 'בלי בצל, תודה';

/** Texts on the page that could turn others, or be turned by them. */
function turned(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const rightToLeft = /[\u0590-\u08ff]/;
    const ours = /[A-Za-z]/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const element = node.parentElement;
      if (!rightToLeft.test(text) || element === null || /SCRIPT|STYLE/.test(element.tagName)) {
        continue;
      }
      const alone = /plaintext|isolate/.test(getComputedStyle(element).unicodeBidi);
      const outside = text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '');
      if (!alone || (rightToLeft.test(outside) && ours.test(outside))) found.push(text);
    }
    for (const field of document.querySelectorAll(
      'input[type="text"], input[type="search"], textarea',
    )) {
      const isNumber = field.getAttribute('inputmode') === 'numeric';
      if (!isNumber && field.getAttribute('dir') !== 'auto') found.push(field.outerHTML);
    }
    return found;
  });
}

test('no customer’s page is turned by what people typed', async ({ people }) => {
  await addProduct({
    name: dish,
    description: `${dish} ${topping}`,
    stock: null,
    allergens: ['gluten'],
    options: [
      anOption({
        id: 'o',
        name: option,
        min: 0,
        max: 1,
        choices: [{ id: 'c', name: topping, price: 100, allergens: ['nuts'] }],
      }),
    ],
  });
  const page = await people.enter('/');
  await page.getByRole('searchbox', { name: 'Search the menu' }).fill(dish);
  await expect(page.getByText(dish).first()).toBeVisible();
  expect(await turned(page)).toEqual([]);

  await page.getByRole('button', { name: dish }).first().click();
  const sheet = page.getByRole('dialog', { name: dish });
  await sheet.getByRole('checkbox', { name: topping }).click();
  await sheet.getByRole('button', { name: 'One more: Quantity' }).click();
  await sheet.getByLabel('Note').fill(note);
  expect(await turned(page)).toEqual([]);
  await sheet.getByRole('button', { name: /^Add to cart/ }).click();
  await expect(page.getByText(/^Each: .*زيتون/)).toBeVisible();
  expect(await turned(page)).toEqual([]);

  const checkout = await Checkout.open(page);
  await checkout.fill(name);
  expect(await turned(page)).toEqual([]);
  await checkout.placeOrder();
  await expect(page.getByText(/^Each: .*زيتون/)).toBeVisible();
  expect(await turned(page)).toEqual([]);
});

test('no page of the staff is turned by what people typed', async ({ people }) => {
  const line = {
    productId: 'p',
    name: dish,
    unitPrice: 500,
    quantity: 2,
    choices: [{ option, choice: topping }],
    note,
    station: 'oven',
    prepMinutes: 3,
    allergens: ['nuts'],
  };
  const order = await storeOrder({
    status: 'preparing',
    customerName: name,
    note,
    lines: { '01': line },
  });
  await dbOf(liveProject)
    .doc(paths.contact(order.id))
    .set({
      phone: '+972 3 123 4567',
      email: '',
      address: {
        line1: 'דיזנגוף 50',
        line2: '',
        postcode: '6433222',
        city: 'תל אביב',
        instructions: note,
      },
    });
  const page = await people.enter('/admin', { as: 'admin' });
  for (const [path, seen] of [
    [`/admin?q=${encodeURIComponent(name)}`, name],
    [`/admin/orders/${order.id}`, topping],
    [`/admin/orders/${order.id}/print`, topping],
    ['/kitchen', topping],
  ] as const) {
    await page.goto(path);
    await expect(page.getByText(seen).first()).toBeVisible();
    expect(await turned(page), path).toEqual([]);
  }
  await page.goto(`/admin/orders/${order.id}/print`);
  await page.getByRole('radio', { name: 'Packing slip, A4' }).click();
  await expect(page.getByText('דיזנגוף 50')).toBeVisible();
  expect(await turned(page)).toEqual([]);
});
