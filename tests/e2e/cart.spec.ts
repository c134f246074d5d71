/** The cart explains every change, and never makes one silently. */
import { phone } from '../support/people.ts';
import { addProduct, changeProduct, withProduct } from '../support/shop-admin.ts';
import { money } from '../support/shop-clock.ts';
import { expect, test } from './fixtures.ts';
import { Checkout } from './pages/checkout.ts';
import { OrderPage } from './pages/order-page.ts';
import { Storefront } from './pages/storefront.ts';

test('what others buy and what runs out shows in the cart', async ({ people }) => {
  const { id, name: dish } = await addProduct({ price: 975 });
  const page = await people.enter('/', { context: phone });
  await new Storefront(page).add(dish);
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
  await expect(cart.getByText(`Only 2 × ${dish} left.`)).toBeVisible();
  await expect(cart.getByRole('button', { name: 'Go to checkout' })).toBeDisabled();
  await cart.getByRole('button', { name: 'Take 2' }).click();
  await expect(cart.getByText('That’s all we have left.')).toBeVisible();
  await expect(cart.getByRole('link', { name: 'Go to checkout' })).toBeVisible();

  await changeProduct(id, { available: false });
  await expect(cart.getByText(`${dish} is sold out.`)).toBeVisible();
  await cart.getByRole('button', { name: `Remove ${dish}` }).click();
  await expect(cart.getByText('Your cart is empty')).toBeVisible();
  await cart.getByRole('button', { name: 'Undo' }).and(page.locator(':focus')).click();
  await expect(cart.getByText(`${dish} is sold out.`)).toBeVisible();
});

test('a new price is shown in the cart until the customer says OK', async ({ guest }) => {
  const { id, name: dish } = await addProduct({ price: 975 });
  const shop = await Storefront.open(guest);
  await shop.add(dish);
  await changeProduct(id, { price: 1025 });
  const cart = guest.getByRole('complementary', { name: 'Cart' });
  await expect(
    cart.getByText(`The price changed from ${money(975)} to ${money(1025)}.`),
  ).toBeVisible();
  await guest.reload();
  await expect(
    cart.getByText(`The price changed from ${money(975)} to ${money(1025)}.`),
  ).toBeVisible();
  await cart.getByRole('button', { name: `OK, ${dish} at the new price` }).click();
  await expect(cart.getByText(/^The price changed/)).toHaveCount(0);
  await guest.reload();
  await expect(cart.getByRole('link', { name: 'Go to checkout' })).toBeVisible();
  await expect(cart.getByText(/^The price changed/)).toHaveCount(0);
});

test('nobody pays a changed price, or orders what is gone, unknowingly', async ({ guest }) => {
  const { id, name: dish } = await addProduct({ price: 975 });
  const shop = await Storefront.open(guest);
  await shop.add(dish);
  await shop.goToCheckout();
  await new Checkout(guest).fill('Watchful Wanda');
  const order = guest.getByRole('button', { name: /^Place order/ });
  await changeProduct(id, { price: 1025 });
  await expect(
    guest
      .getByRole('status')
      .filter({ hasText: `The price changed from ${money(975)} to ${money(1025)}` }),
  ).toBeVisible();
  await expect(order).toBeDisabled();
  await guest.getByRole('button', { name: 'Accept and continue' }).click();
  await expect(order).toBeFocused();

  await changeProduct(id, { available: false });
  await expect(
    guest.getByText('Something in your cart is unavailable.', { exact: false }),
  ).toBeVisible();
  await expect(order).toBeDisabled();
  await changeProduct(id, { available: true });
  await expect(order).toBeEnabled();
  await order.click();
  await OrderPage.whenOpen(guest);
});

test('an order that became more expensive on its way is asked about, and loses nothing', async ({
  people,
}) => {
  const { id, name: dish } = await addProduct({ price: 1000, allergens: [] });
  const page = await people.enter('/');
  const shop = new Storefront(page);
  // The first order creates the guest account, which requires a connection.
  await shop.order(dish, 'Pricier Petra');
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await shop.add(dish);
  await shop.goToCheckout();
  await page.getByLabel('Note for the shop').fill('By the window');
  await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  await page.context().setOffline(true);
  await changeProduct(id, { price: 1200, allergens: ['nuts'] });
  await page.getByRole('button', { name: /^Place order/ }).click();
  await page.context().setOffline(false);
  const declined = await OrderPage.whenOpen(page);
  await declined.reads('Please check what has changed');
  await declined.letPausePass();
  await expect(page.getByText(/^It costs \D?[\d.,]+ now; when you ordered/).first()).toBeVisible();
  await expect(page.getByText(`${dish} now contains: nuts.`).first()).toBeVisible();

  await page.getByRole('link', { name: /^Order again for/ }).click();
  await expect(page.getByLabel('Note for the shop')).toHaveValue('By the window');
  await page.getByRole('button', { name: 'Accept and continue' }).click();
  const again = await new Checkout(page).placeOrder();
  await again.isReceived();
});

test('an order that became cheaper on its way gets the lower price', async ({ people }) => {
  const { id, name: dish } = await addProduct({ price: 1000 });
  const page = await people.enter('/');
  const shop = new Storefront(page);
  await shop.order(dish, 'Cheaper Chuck');
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await shop.add(dish);
  await shop.goToCheckout();
  await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  await page.context().setOffline(true);
  await changeProduct(id, { price: 100 });
  await page.getByRole('button', { name: /^Place order/ }).click();
  await page.context().setOffline(false);
  const order = await OrderPage.whenOpen(page);
  await order.isReceived();
  await expect(page.getByText(money(100)).first()).toBeVisible();
});

test('a declined order brings its lines back', async ({ people }) => {
  const dish = await addProduct();
  const page = await people.enter('/');
  // The first order creates the guest account, which requires a connection.
  await new Storefront(page).order(dish.name, 'Refused Rita');
  await new OrderPage(page).isReceived();
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await new Storefront(page).add(dish.name);
  await new Storefront(page).goToCheckout();
  await expect(page.getByRole('button', { name: /^Place order/ })).toBeEnabled();
  // Sold out between the last update and the order: the customer's page hasn't received it.
  await page.context().setOffline(true);
  await withProduct(dish.id, { available: false }, async () => {
    await page.getByRole('button', { name: /^Place order/ }).click();
    await page.context().setOffline(false);
    await OrderPage.whenOpen(page);
    await expect(page.getByText(/couldn’t accept this order/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Menu' }).first().click();
    const cart = page.getByRole('complementary', { name: 'Cart' });
    await expect(cart.getByText(`${dish.name} is sold out.`)).toBeVisible();
  });
  await expect(page.getByRole('link', { name: 'Go to checkout' })).toBeVisible();
});
