/** Where the shop delivers: an admin sets it, and the menu, the checkout, and verification agree. */
import { paths } from '@fireline/domain/paths';
import { everyDay } from '@fireline/domain/testing/stored';
import { type Area, zoneLine, zonesIn } from '@fireline/domain/zones/zone';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { dbOf, liveProject, read } from '../../support/admin.ts';
import { violations } from '../../support/axe.ts';
import { eventually } from '../../support/eventually.ts';
import { phone } from '../../support/people.ts';
import { newAccount } from '../../support/sessions.ts';
import { addProduct, withShop } from '../../support/shop-admin.ts';
import { clockOf, money, typedMoney } from '../../support/shop-clock.ts';
import { expect, test } from '../fixtures.ts';
import { Checkout } from '../pages/checkout.ts';
import { OrderPage } from '../pages/order-page.ts';
import { Storefront } from '../pages/storefront.ts';

const db = dbOf(liveProject);
const shop = async () => (await db.doc(paths.shop).get()).data() ?? {};

const zone = (name: string, area: Area, terms = {}) =>
  zoneLine({ name, area, fee: 250, freeFrom: null, minimum: 0, ...terms });
const local = zone(
  'Near',
  { by: 'postcodes', postcodes: '11201, 11205-11209' },
  { freeFrom: 2000, minimum: 800 },
);
const shopPlace = '40.6925, -73.9789';
const within1km = zone('Around', { by: 'radius', meters: 1000 }, { fee: 150 });
/** About 440 m north of the shop. */
const near = { latitude: 40.69646, longitude: -73.9789, accuracy: 15 };
const far = { latitude: 40.75, longitude: -73.9789, accuracy: 15 };
const at = (geolocation: typeof near): BrowserContextOptions => ({
  ...phone,
  permissions: ['geolocation'],
  geolocation,
});

const onTheMenu = (page: Page) => page.getByRole('region', { name: 'Delivery' });
const delivery = (page: Page) => page.getByRole('radio', { name: 'Delivery' });
const locate = (page: Page) => page.getByRole('button', { name: 'Use my location' });

/** A dish for $5.00, so that sums are round. */
const aBun = () => addProduct({ price: 500 });

test('an admin sets up zones, and a customer sees what they mean at once', async ({ people }) => {
  const before = await shop();
  await db.doc(paths.shop).update({ deliveryZones: [], deliveryMeters: null, position: null });
  try {
    const customer = await people.enter('/', { context: phone });
    await expect(customer.getByRole('heading', { name: 'What would you like?' })).toBeVisible();
    await expect(onTheMenu(customer)).toHaveCount(0);

    const admin = await people.enter('/admin/settings', { as: 'admin' });
    await admin.getByRole('button', { name: 'Add zone' }).click();
    const first = admin.getByRole('group', { name: 'Zone 1' });
    await first.getByLabel('Name').fill('Downtown');
    await first.getByLabel('ZIP codes').fill('11201, somewhere');
    await first.getByLabel('Fee').fill(typedMoney(250));
    await first.getByLabel('Free from').fill(typedMoney(2000));
    await first.getByLabel('Minimum order').fill(typedMoney(800));
    await admin.getByRole('button', { name: 'Add zone' }).click();
    const second = admin.getByRole('group', { name: 'Zone 2' });
    await second.getByLabel('Name').fill('A mile around');
    await second.getByLabel('Defined by').selectOption('Distance from the shop');
    await second.getByLabel('Up to').fill('1,6');
    await admin.getByRole('button', { name: 'Add zone' }).click();
    const third = admin.getByRole('group', { name: 'Zone 3' });
    await third.getByLabel('Name').fill('Park');
    await third.getByLabel('Defined by').selectOption('Area on the map');
    await third.getByLabel('Corners').fill('40.68, -73.98\n40.69, -73.98\n40.69, -73.96');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await expect(admin.getByText('“somewhere” isn’t a code')).toBeVisible();
    await expect(admin.getByText('Distances start at the shop’s position.')).toBeVisible();

    await first.getByLabel('ZIP codes').fill('11201, 11205-11209');
    await admin.getByLabel('Shop’s position').fill('40.6925,-73.9789');
    await expect(admin.getByRole('img', { name: 'Sketch of your zones' })).toBeVisible();
    expect(await violations(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the zones to be saved', async () => {
      const { deliveryZones = [], position } = await shop();
      return zonesIn(deliveryZones).length === 3 && position === shopPlace;
    });
    await expect(admin.getByRole('button', { name: 'Save changes' })).toHaveCount(0);

    await onTheMenu(customer).getByRole('button', { name: 'Check' }).click();
    await onTheMenu(customer).getByLabel('ZIP code').fill('11207');
    await onTheMenu(customer).getByLabel('ZIP code').press('Enter');
    await expect(
      onTheMenu(customer).getByText(
        `11207: Delivery ${money(250)} · free from ${money(2000)} · minimum order ${money(800)}`,
      ),
    ).toBeVisible();
    expect(await violations(customer)).toEqual([]);

    await admin.getByRole('button', { name: 'History' }).click();
    const history = admin.getByRole('dialog', { name: 'Changes to settings' });
    await expect(history.getByText('Delivery zones: added Downtown').first()).toBeVisible();
  } finally {
    await db.doc(paths.shop).set(before);
  }
});

test('the address on the menu is the one at checkout; fee, minimum, and free from are live', async ({
  people,
}) => {
  const bun = await aBun();
  await withShop({ deliveryZones: [local], deliveryMeters: null }, async () => {
    const page = await people.enter('/', { context: phone });
    await onTheMenu(page).getByRole('button', { name: 'Check' }).click();
    await onTheMenu(page).getByLabel('ZIP code').fill('11201');
    await onTheMenu(page).getByRole('button', { name: 'Check' }).last().click();
    await expect(onTheMenu(page).getByText(`11201: Delivery ${money(250)}`)).toBeVisible();

    await new Storefront(page).add(bun.name);
    const checkout = await new Storefront(page).goToCheckout();
    await delivery(page).click();
    await expect(page.getByLabel('ZIP code')).toHaveValue('11201');
    await expect(page.getByText(`Delivery ${money(250)} · free from ${money(2000)}`)).toBeVisible();
    const tooLittle = `Orders to this address start at ${money(800)}. Add ${money(300)} more to continue.`;
    await expect(page.getByText(tooLittle)).toBeVisible();
    await expect(checkout.placeOrderButton).toBeDisabled();

    await page.goto('/');
    await new Storefront(page).add(bun.name);
    await new Storefront(page).goToCheckout();
    await expect(page.getByText(`Add ${money(1000)} more and delivery is free.`)).toBeVisible();
    await new Checkout(page).fill('Local Lou');
    await new Checkout(page).fillAddress('14 Elm Street');
    const { id } = await new Checkout(page).placeOrder();
    await new OrderPage(page).isReceived();
    expect(await read(db, paths.order(id))).toMatchObject({ subtotal: 1000, deliveryFee: 250 });
  });
});

test('out of the area is said at the field, and free from an amount is free', async ({
  people,
}) => {
  const bun = await addProduct({ price: 2500 });
  await withShop({ deliveryZones: [local], deliveryMeters: null }, async () => {
    const page = await people.enter('/', { context: phone });
    await new Storefront(page).add(bun.name);
    const checkout = await new Storefront(page).goToCheckout();
    await delivery(page).click();
    await checkout.fill('Far Away Fay');
    await checkout.fillAddress('14 Elm Street');
    await expect(page.getByText('Free delivery')).toHaveCount(0);
    await expect(page.getByText(`Delivery ${money(250)} · free from ${money(2000)}`)).toBeVisible();

    const postcode = page.getByLabel('ZIP code');
    await postcode.fill('10001');
    await page.getByLabel('City').focus();
    await expect(postcode).toHaveAccessibleDescription(/doesn’t deliver to 10001/);
    expect(await violations(page)).toEqual([]);
    await checkout.placeOrderButton.click();
    await expect(postcode).toBeFocused();
    await expect(page).toHaveURL(/\/checkout$/);

    await postcode.fill('11209-1234');
    await expect(page.getByText('doesn’t deliver to')).toHaveCount(0);
    const { id } = await checkout.placeOrder();
    await new OrderPage(page).isReceived();
    expect(await read(db, paths.order(id))).toMatchObject({ subtotal: 2500, deliveryFee: 0 });
  });
});

test('without postcodes, the location decides, and the address book remembers it', async ({
  people,
}) => {
  const bun = await aBun();
  const account = await newAccount();
  const change = { deliveryZones: [within1km], deliveryMeters: null, position: shopPlace };
  await withShop(change, async () => {
    const page = await people.enter('/', { as: account, context: at(near) });
    await new Storefront(page).add(bun.name);
    const checkout = await new Storefront(page).goToCheckout();
    await delivery(page).click();
    await checkout.fill('Near Nora');
    await page.getByLabel('Street address').fill('Flat 12, Blue Tower');
    await page.getByLabel('City').fill('Brooklyn');
    await page.getByRole('checkbox', { name: 'Save this address' }).click();
    await checkout.placeOrderButton.click();
    await expect(page.getByText('needs to know where this address is').first()).toBeVisible();
    await locate(page).click();
    await expect(page.getByText('Your location is set.')).toBeVisible();
    await expect(page.getByText(`Delivery ${money(150)}`)).toBeVisible();
    const { id } = await checkout.placeOrder();
    await new OrderPage(page).isReceived();
    const position = '40.69646, -73.9789';
    expect(await read(db, paths.contact(id))).toMatchObject({
      address: { postcode: '', position },
    });
    await eventually('the address to be saved', async () => {
      const user = await read(db, paths.user(account.uid));
      return JSON.stringify(user?.addresses ?? []).includes(position);
    });

    await page.context().setGeolocation(far);
    await page.goto('/');
    await expect(onTheMenu(page).getByText(`Delivery ${money(150)}`)).toBeVisible();
    await onTheMenu(page).getByRole('button', { name: 'Change' }).click();
    await locate(page).click();
    await expect(onTheMenu(page).getByText('The shop doesn’t deliver')).toBeVisible();
  });
});

test('deliveries with their own hours are only offered then; turned off, not at all', async ({
  people,
}) => {
  const bun = await aBun();
  const hours = clockOf(Date.now()) < '12:00' ? '18:00-24:00' : '00:00-06:00';
  await withShop({ deliveryHours: everyDay(hours) }, async () => {
    const page = await people.enter('/', { context: phone });
    await new Storefront(page).add(bun.name);
    await new Storefront(page).goToCheckout();
    await expect(page.getByRole('radio', { name: 'As soon as possible' })).toBeVisible();
    await delivery(page).click();
    await expect(page.getByText('The shop isn’t delivering right now.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'As soon as possible' })).toHaveCount(0);

    await withShop({ offersDelivery: false }, async () => {
      await expect(page.getByText('The shop doesn’t deliver right now.')).toBeVisible();
      await expect(delivery(page)).toHaveCount(0);
      await expect(page.getByLabel('Street address')).toHaveCount(0);
      await expect(page.getByRole('radio', { name: 'As soon as possible' })).toBeVisible();
    });
  });
});
