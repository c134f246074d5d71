/** As soon as possible, or at a time the shop offers. */
import type { Page } from '@playwright/test';
import { type People, phone } from '../support/people.ts';
import { nextMoment, requestedTime } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

async function enterCheckout(people: People, context = {}): Promise<Page> {
  const page = await people.enter('/', { context });
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  return page;
}

for (const [where, context] of [
  ['a desk', {}],
  ['a phone', phone],
] as const) {
  test(`an order for later arrives with its time, on ${where}`, async ({ people }) => {
    const page = await enterCheckout(people, context);
    await page.getByRole('radio', { name: 'Choose a time' }).click();
    const clock = await new Checkout(page).chooseSecondTime();
    await expect(page.getByText(new RegExp(`Ready (tomorrow )?at ${clock}`))).toBeVisible();
    await new Checkout(page).fill('Later Lena');
    const { id } = await new Checkout(page).placeOrder();
    await new OrderPage(page).isReceived();

    expect(await requestedTime(id)).toBe(nextMoment(clock));
  });
}

test('an order for a chosen time that waits for a connection says what will happen to it', async ({
  people,
}) => {
  const page = await enterCheckout(people);
  await new Checkout(page).fill('Offline Otto');
  await new Checkout(page).placeOrder();
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  await page.getByRole('radio', { name: 'Choose a time' }).click();
  // The first may be too soon by the time the order is placed.
  await new Checkout(page).chooseSecondTime();
  await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  await page.context().setOffline(true);
  await new Checkout(page).placeOrder();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await expect(
    page.getByText(/After \d?\d:\d\d(?: [AP]M)?, it’s too late for the time you chose/),
  ).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/hasn’t been sent yet$/)).toHaveCount(0);
});
