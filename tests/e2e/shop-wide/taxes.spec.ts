/** Taxes: an admin sets them up, and an order shows them to everyone who sees its prices. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../../support/admin.ts';
import { violations, violationsByDayAndNight } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { addProduct, withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { OrderPage } from '../pages/order-page.ts';
import { Storefront } from '../pages/storefront.ts';

const db = dbOf(liveProject);
const shop = async () => (await db.doc(paths.shop).get()).data() ?? {};
const simple = {
  taxRate: 8.875,
  taxIncluded: false,
  taxRates: [] as string[],
  deliveryTaxRateId: null,
  taxRounding: 'total',
  cashRounding: 1,
} as const;
const noCharge = {
  serviceCharge: 0,
  serviceChargeFor: 'all',
  serviceTaxRateId: 'standard',
} as const;
const germany = {
  ...simple,
  taxRate: 19,
  taxIncluded: true,
  taxRates: ['food 7 Food'],
  currency: 'EUR',
};

test('an admin sets up prices that include tax, at two rates', async ({ people }) => {
  const { id, name } = await addProduct();
  await withShop({ ...simple }, async () => {
    const admin = await people.enter('/admin/settings', { as: 'admin' });
    await admin.getByLabel('Tax', { exact: true }).fill('19');
    await admin.getByRole('checkbox', { name: 'Prices include tax' }).click();
    await admin.getByText('More tax rates, service charge, and rounding').click();
    await admin.getByRole('button', { name: 'Add tax rate' }).click();
    const rate = admin.getByRole('group', { name: 'Tax rate 1' });
    await rate.getByLabel('Name').fill('Food');
    await rate.getByLabel('Rate').fill('107');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await expect(rate.getByText('Enter 100 or less.')).toBeVisible();
    await expect(rate.getByLabel('Rate')).toBeFocused();
    await rate.getByLabel('Rate').fill('7');
    await admin.getByLabel('Tax on the delivery fee').selectOption('Food (7%)');
    await admin.getByLabel('Round totals to').selectOption('$0.05');
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the taxes to be saved', async () => {
      const { taxIncluded, taxRates = [], cashRounding } = await shop();
      return taxIncluded === true && /^[a-z0-9]+ 7 Food$/.test(taxRates[0]) && cashRounding === 5;
    });
    await admin.getByRole('button', { name: 'History' }).click();
    const history = admin.getByRole('dialog', { name: 'Changes to settings' });
    await expect(history.getByText('Tax rates: added Food (7%)').first()).toBeVisible();

    await admin.goto('/admin/products');
    await admin.getByRole('button', { name: `Edit ${name}` }).click();
    const product = admin.getByRole('dialog', { name: 'Edit product' });
    await product.getByLabel('Tax rate').selectOption('Food (7%)');
    await product.getByRole('button', { name: 'Save product' }).click();
    await eventually('the product to have the rate', async () => {
      const [stored, { taxRates = [] }] = await Promise.all([
        db.doc(paths.product(id)).get(),
        shop(),
      ]);
      return taxRates[0] === `${stored.get('taxRateId')} 7 Food`;
    });

    // A rate that products have stays.
    await admin.goto('/admin/settings');
    const kept = admin.getByRole('button', { name: 'Food is used by 1 product' });
    await expect(kept).toBeDisabled();
  });
});

test('a customer and the staff see what tax an order includes', async ({ people }) => {
  const meal = await addProduct({ price: 890, taxRateId: 'food' });
  const drink = await addProduct({ price: 350 });
  await withShop({ ...germany }, async () => {
    const page = await people.enter('/', { context: phone });
    const storefront = new Storefront(page);
    await storefront.add(meal.name);
    await storefront.add(drink.name);
    await expect(page.getByText(/Prices don’t include/)).toHaveCount(0);
    const checkout = await storefront.goToCheckout();
    const totals = page.locator('dl').filter({ hasText: 'Estimated total' }).first();
    await expect(totals).toContainText('Estimated total€12.40');
    await expect(totals).toContainText('Includes 19% tax€0.56');
    await expect(totals).toContainText('Includes 7% tax€0.58');
    await checkout.fill('Tabea Tax');
    const { id } = await checkout.placeOrder();
    await new OrderPage(page).isReceived();
    await expect(page.getByText('Includes 7% tax')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await read(db, paths.order(id))).toMatchObject({ tax: 114, total: 1240 });

    const admin = await people.enter(`/admin/orders/${id}`, { as: 'admin' });
    await expect(admin.getByText('Includes 19% tax')).toBeVisible();
    await admin.goto(`/admin/orders/${id}/print`);
    await admin.getByRole('radio', { name: 'Packing slip, A4' }).click();
    await expect(admin.getByText('Includes 7% tax')).toBeVisible();
  });
});

test('tax that is added is listed by rate, and the total rounded', async ({ people }) => {
  const meal = await addProduct({ price: 897, taxRateId: 'food' });
  const drink = await addProduct({ price: 350 });
  await withShop({ ...germany, taxIncluded: false, cashRounding: 5 }, async () => {
    const page = await people.enter('/');
    const storefront = new Storefront(page);
    await expect(page.getByText('Prices don’t include tax')).toBeVisible();
    await page.getByRole('button', { name: meal.name }).first().click();
    await expect(page.getByText('plus 7% tax')).toBeVisible();
    await page.keyboard.press('Escape');
    await storefront.add(meal.name);
    await storefront.add(drink.name);
    await expect(storefront.cart).toContainText('19% tax€0.67');
    await expect(storefront.cart).toContainText('7% tax€0.63');
    await expect(storefront.cart).toContainText('Rounding-€0.02');
    await expect(storefront.cart).toContainText('Estimated total€13.75');
  });
});

test('a service charge is set up, and in the total that everyone sees', async ({ people }) => {
  const { name } = await addProduct({ price: 1000 });
  await withShop({ ...germany, ...noCharge }, async () => {
    const customer = await people.enter('/');
    const storefront = new Storefront(customer);
    await storefront.add(name);
    await expect(storefront.cart).toContainText('Estimated total€10.00');
    await expect(customer.getByText('Service charge')).toHaveCount(0);

    const admin = await people.enter('/admin/settings', { as: 'admin' });
    const charge = admin.getByLabel('Service charge', { exact: true });
    await expect(admin.getByLabel('Tax on the service charge')).toHaveCount(0);
    await charge.fill('125');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await expect(admin.getByText('Enter 100 or less.')).toBeVisible();
    await expect(charge).toBeFocused();
    await charge.fill('12.5');
    await admin.getByLabel('Service charge on').selectOption('Pickup only');
    await admin.getByLabel('Tax on the service charge').selectOption('Food (7%)');
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the service charge to be saved', async () => {
      const { serviceCharge, serviceChargeFor } = await shop();
      return serviceCharge === 12.5 && serviceChargeFor === 'pickup';
    });

    await expect(storefront.cart).toContainText('Service charge€1.25');
    await expect(storefront.cart).toContainText('Estimated total€11.25');
    const checkout = await storefront.goToCheckout();
    await checkout.fill('Sera Service');
    const { id } = await checkout.placeOrder();
    await new OrderPage(customer).isReceived();
    await expect(customer.getByText('Service charge')).toBeVisible();
    expect(await read(db, paths.order(id))).toMatchObject({
      serviceCharge: 125,
      serviceChargePercent: 12.5,
      taxes: [
        { rate: 19, gross: 1000 },
        { rate: 7, gross: 125 },
      ],
      total: 1125,
    });

    await admin.goto(`/admin/orders/${id}`);
    await expect(admin.getByText('Service charge')).toBeVisible();
    await expect(admin.getByText('€11.25').first()).toBeVisible();
  });
});

test('an admin turns on tips for what is paid online', async ({ people }) => {
  const { name } = await addProduct({ price: 1000 });
  await withShop({ ...germany, tips: '', paymentWays: 'pickup-cash pickup-online' }, async () => {
    const customer = await people.enter('/', { context: phone });
    const storefront = new Storefront(customer);
    await storefront.add(name);
    await storefront.goToCheckout();
    await customer.getByRole('radio', { name: 'Online' }).click();
    const question = customer.getByRole('heading', { name: 'Would you like to leave a tip?' });
    await expect(customer.getByText('You pay on the next page.')).toBeVisible();
    await expect(question).toHaveCount(0);

    const admin = await people.enter('/admin/settings', { as: 'admin' });
    const tips = admin.getByLabel('Suggested tips (%)');
    await tips.fill('10, 12.5');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await expect(admin.getByText('Enter up to four whole percentages')).toBeVisible();
    await expect(tips).toBeFocused();
    await tips.fill('10%, 20');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the tips to be saved', async () => (await shop()).tips === '10 20');

    await expect(question).toBeVisible();
    await customer.getByRole('radio', { name: '20% · €2.00' }).click();
    const order = customer.getByRole('button', { name: /^Place order/ });
    await expect(order).toContainText('€12.00');
    expect(await violationsByDayAndNight(customer)).toEqual([]);
    await customer.getByRole('radio', { name: 'Cash' }).click();
    await expect(question).toHaveCount(0);
    await expect(order).toContainText('€10.00');
  });
});
