/** The cart explains every change, and never makes one silently. */
import { expect, test } from 'vitest';
import { phone, useBrowser } from '../support/browser.ts';
import {
  addToCart,
  customerReads,
  fillCheckout,
  goToCheckout,
  menuCard,
  orderOnPage,
  placeOrder,
  received,
} from '../support/ordering.ts';
import { changeProduct, productId, withProduct, withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
const dish = 'Granola bowl';
const calm = { stock: null, price: 975, available: true };

test('what others buy and what runs out shows in the cart', async () => {
  const id = await productId(dish);
  await withProduct(id, calm, async () => {
    const page = await visitors.enter('/', { context: phone });
    await addToCart(page, dish);
    await page.getByRole('button', { name: /^View cart/ }).click();
    const cart = page.getByRole('dialog', { name: 'Your cart' });
    for (const pieces of ['2', '3']) {
      await cart.getByRole('button', { name: `One more: Quantity of ${dish}` }).click();
      await page.waitForFunction(
        (wanted) => (localStorage.getItem('fireline.cart') ?? '').includes(`"quantity":${wanted}`),
        pieces,
      );
    }
    await changeProduct(id, { stock: 2 });
    await cart.getByText(`Only 2 × ${dish} left.`).waitFor();
    expect(await cart.getByRole('button', { name: 'Go to checkout' }).isDisabled()).toBe(true);
    await cart.getByRole('button', { name: 'Take 2' }).click();
    await cart.getByText('That is all there is left.').waitFor();
    await cart.getByRole('link', { name: 'Go to checkout' }).waitFor();

    await changeProduct(id, { available: false });
    await cart.getByText(`${dish} is sold out.`).waitFor();
    await cart.getByRole('button', { name: `Remove ${dish}` }).click();
    await cart.getByText('Your cart is empty').waitFor();
    await cart.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).click();
    await cart.getByText(`${dish} is sold out.`).waitFor();
  });
});

test('a new price is shown in the cart until the customer says OK', async () => {
  const id = await productId(dish);
  await withProduct(id, calm, async () => {
    const page = await visitors.enter('/');
    await addToCart(page, dish);
    await changeProduct(id, { price: 1025 });
    const cart = page.getByRole('complementary', { name: 'Cart' });
    await cart.getByText('The price is now $10.25; it was $9.75.').waitFor();
    await page.reload();
    await cart.getByText('The price is now $10.25; it was $9.75.').waitFor();
    await cart.getByRole('button', { name: `OK, ${dish} at the new price` }).click();
    await cart.getByText(/^The price is now/).waitFor({ state: 'detached' });
    await page.reload();
    await cart.getByRole('link', { name: 'Go to checkout' }).waitFor();
    expect(await cart.getByText(/^The price is now/).count()).toBe(0);
  });
});

test('nobody pays a changed price, or orders what is gone, unknowingly', async () => {
  const id = await productId(dish);
  await withProduct(id, calm, async () => {
    const page = await visitors.enter('/');
    await addToCart(page, dish);
    await goToCheckout(page);
    await fillCheckout(page, 'Watchful Wanda');
    const order = page.getByRole('button', { name: /^Place order/ });
    await changeProduct(id, { price: 1025 });
    await page.getByRole('status').filter({ hasText: 'The price is now $10.25' }).waitFor();
    expect(await order.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'OK, order anyway' }).click();
    await order.and(page.locator(':focus')).waitFor();

    await changeProduct(id, { available: false });
    await page.getByText('Something in your cart cannot be had.', { exact: false }).waitFor();
    expect(await order.isDisabled()).toBe(true);
    await changeProduct(id, { available: true });
    await order.and(page.locator(':enabled')).waitFor();
    await order.click();
    await orderOnPage(page);
  });
});

test('an order that the shop turns down brings its lines back', async () => {
  const page = await visitors.enter('/');
  // The first order makes them a guest, which takes a connection.
  await placeOrder(page, 'Espresso', 'Refused Rita');
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  const id = await productId('Espresso');
  await page.getByRole('button', { name: /^Place order/ }).waitFor();
  // Sold out between the last look and the server: the customer's page has not heard of it.
  await page.context().setOffline(true);
  await withProduct(id, { available: false }, async () => {
    await page.getByRole('button', { name: /^Place order/ }).click();
    await page.context().setOffline(false);
    await orderOnPage(page);
    await page
      .getByText(/could not accept this order/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Menu' }).first().click();
    const cart = page.getByRole('complementary', { name: 'Cart' });
    await cart.getByText('Espresso is sold out.').waitFor();
  });
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
});

test('ordering that is paused keeps the cart and says so', async () => {
  const page = await visitors.enter('/');
  await addToCart(page, 'Espresso');
  await withShop({ orderingPaused: true }, async () => {
    await page.getByText('Ordering is paused. Your cart is kept.').waitFor();
    await menuCard(page, 'Espresso').waitFor();
  });
  await page.getByRole('link', { name: 'Go to checkout' }).waitFor();
});
