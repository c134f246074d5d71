/** Staff change an order after it was placed, and everyone sees what changed. */
import { itemColumns } from '@fireline/domain/order/item-columns';
import { paths } from '@fireline/domain/paths';
import { aContact, anItem, aProduct } from '@fireline/domain/testing/stored';
import { anOrderId } from '../support/admin.ts';
import { violations, violationsByDayAndNight } from '../support/axe.ts';
import { db, type KitchenOrderOptions, orderNow, storeOrder } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

/** What the lines are of, for these stories only. */
const productId = `burger-${anOrderId().slice(0, 8)}`;
const product = db().doc(paths.product(productId));
test.beforeAll(() => product.set(aProduct({ name: 'Burger', options: [], stock: null })));
test.afterAll(() => product.delete());

const unpaid = { state: 'due', paid: 0, tips: 0 } as const;

/** Of the lines `at`, one piece each, in the currency of the demo's shop. */
function storeChangeable(at: readonly string[], options: KitchenOrderOptions) {
  const items = itemColumns(at.map(() => anItem({ productId, quantity: 1, choices: {} })));
  const subtotal = 450 * at.length;
  const total = Math.round(subtotal * 1.07);
  return storeOrder({ at, items, currency: 'USD', subtotal, total, payment: unpaid, ...options });
}

/** A confirmed order of one burger, on an admin's page and its customer's. */
async function onBothPages(people: People, station: string) {
  const customer = await newAccount();
  const order = await storeChangeable([`${station}:Burger`], {
    status: 'confirmed',
    customerId: customer.uid,
  });
  const [admin, customers] = await Promise.all([
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
    people.enter(`/orders/${order.id}`, { as: customer, context: phone }),
  ]);
  return { order, admin, customers };
}

test('a line is removed while the kitchen looks, and stays struck through until someone has seen it', async ({
  people,
  stations,
}) => {
  const [customer, cook] = await Promise.all([newAccount(), newAccount({ role: 'kitchen' })]);
  const order = await storeChangeable([`${stations.fryer}:Chips`, `${stations.grill}:Burger`], {
    status: 'preparing',
    customerId: customer.uid,
  });
  const context = { reducedMotion: 'reduce' } as const;
  const arriveAt = async (station: string) => {
    const page = await people.arrive({ as: cook, context });
    return await KitchenScreen.open(page, `station=${station}`);
  };
  const [fryer, second, grill, customers, admin] = await Promise.all([
    arriveAt(stations.fryer),
    arriveAt(stations.fryer),
    arriveAt(stations.grill),
    people.enter(`/orders/${order.id}`, { as: customer, context: phone }),
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
  ]);
  await expect(fryer.ticket(order)).toContainText('Chips');
  await expect(grill.ticket(order)).toContainText('Burger');
  await expect(customers.getByText('Chips')).toBeVisible();

  await admin.getByRole('button', { name: 'Change order' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Change order' });
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog.getByText('You haven’t changed anything.')).toBeVisible();
  await expect(dialog.getByText('Required')).toBeVisible();
  await dialog.getByRole('button', { name: 'One less: New quantity of Chips' }).click();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByLabel('Reason').fill('The chips are sold out.');
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog).toBeHidden();

  const removed = fryer.ticket(order).getByRole('list', { name: 'Removed' });
  await expect(removed.locator('del')).toContainText('Chips');
  await expect(grill.ticket(order)).toContainText('Burger');
  await expect(customers.getByText('The shop changed your order: The chips')).toBeVisible();
  await expect(customers.getByRole('listitem').filter({ hasText: 'Chips' })).toContainText(
    'Removed',
  );
  await expect(admin.getByText('hasn’t confirmed yet')).toBeVisible();
  const notice = { name: `Order changed ${order.label}` };
  const mine = fryer.page.getByRole('region', notice);
  const theirs = second.page.getByRole('region', notice);
  await expect(theirs).toContainText('−1 × Chips');
  await expect(theirs).toContainText('The chips are sold out.');
  expect(await violations(fryer.page)).toEqual([]);

  await mine.getByRole('button', { name: `Seen: ${order.label}` }).click();
  await expect(mine).toHaveCount(0);
  await expect(theirs).toHaveCount(0);
  await expect(fryer.ticket(order)).toHaveCount(0);
  await expect(second.ticket(order)).toHaveCount(0);
  await expect(admin.getByText(/The kitchen saw it at/)).toBeVisible();
  const { acknowledged, acknowledgedBy, version } = await orderNow(order);
  expect(acknowledged).toBe(version);
  expect(acknowledgedBy?.uid).toBe(cook.uid);

  await customers.getByText('Full history').click();
  await expect(customers.getByRole('list', { name: 'Full history' })).toContainText(
    'Order changed',
  );
});

test('an admin adds a dish and more of another once the customer has agreed', async ({
  people,
  stations,
}) => {
  const { order, admin, customers } = await onBothPages(people, stations.grill);
  await admin.getByRole('button', { name: 'Change order' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Change order' });
  await dialog.getByRole('button', { name: 'Add a dish' }).click();
  await dialog.getByRole('combobox', { name: 'Dish' }).fill('2 cinnamon bun');
  await expect(dialog.getByRole('option', { name: 'Cinnamon bun', selected: true })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Dish' }).press('Enter');
  await dialog.getByRole('button', { name: 'Add to order' }).click();
  await expect(dialog.getByRole('region', { name: 'Added items' })).toContainText('Cinnamon bun');
  await dialog.getByLabel('Reason').fill('Asked for on the phone.');
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog.getByText(/^Ask the customer first/)).toBeVisible();
  await dialog.getByRole('radio', { name: 'The customer has agreed already' }).click();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog).toBeHidden();

  const bun = customers.getByRole('listitem').filter({ hasText: 'Cinnamon bun' });
  await expect(bun).toContainText('New');
  await expect(admin.getByText('+2 × Cinnamon bun').first()).toBeVisible();
  const { items, lines } = await orderNow(order);
  expect(items.map(({ quantity }) => quantity)).toEqual([1, 2]);
  expect(Object.keys(lines)).toEqual(['01', '02']);
});

test('a change that gets more expensive is asked about: declined, then accepted', async ({
  people,
  stations,
}) => {
  const { order, admin, customers } = await onBothPages(people, stations.grill);
  const ask = async (reason: string) => {
    await admin.getByRole('button', { name: 'Change order' }).click();
    const dialog = admin.getByRole('dialog', { name: 'Change order' });
    await dialog.getByRole('button', { name: 'One more: New quantity of Burger' }).click();
    await dialog.getByRole('radio', { name: /^Ask the customer/ }).click();
    await dialog.getByLabel('Reason').fill(reason);
    await dialog.getByRole('button', { name: 'Change order' }).click();
    await expect(dialog).toBeHidden();
  };
  await ask('Small ones are sold out.');
  await expect(admin.getByText(/^The customer is asked until/)).toBeVisible();
  const question = customers.getByRole('status').filter({ hasText: 'Is this change all right?' });
  await expect(question).toContainText('+1 × Burger');
  await expect(question).toContainText('Small ones are sold out.');
  expect(await violationsByDayAndNight(customers)).toEqual([]);
  await customers.getByRole('button', { name: 'Keep my order as it is' }).click();
  await expect(question).toBeHidden();
  await expect(admin.getByText('The customer declined')).toBeVisible();
  expect((await orderNow(order)).items).toMatchObject([{ quantity: 1 }]);

  await ask('A mistake.');
  await expect(question).toContainText('A mistake.');
  await admin.getByRole('button', { name: 'Withdraw the question' }).click();
  await expect(question).toBeHidden();
  await expect(admin.getByText(/^The customer is asked until/)).toHaveCount(0);

  await ask('Two for the price of one and a half.');
  await expect(question).toContainText('Two for the price');
  await customers.getByRole('button', { name: /^Accept for/ }).click();
  await expect(question).toBeHidden();
  await expect(customers.getByText('The shop changed your order: Two')).toBeVisible();
  await expect(admin.getByText('+1 × Burger').first()).toBeVisible();
  expect((await orderNow(order)).items).toMatchObject([{ quantity: 2 }]);
});

test('an admin moves an order to a later time, and the kitchen and the customer see it', async ({
  people,
  stations,
}) => {
  const { order, admin, customers } = await onBothPages(people, stations.grill);
  const cook = await newAccount({ role: 'kitchen' });
  const page = await people.arrive({ as: cook, context: { reducedMotion: 'reduce' } });
  const kitchen = await KitchenScreen.open(page, `station=${stations.grill}`);
  await expect(kitchen.ticket(order)).toContainText('Burger');

  await admin.getByRole('button', { name: 'Change order' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Change order' });
  const when = dialog.getByLabel('When');
  const eighth = when.locator('option:not([disabled])').nth(8);
  await when.selectOption((await eighth.getAttribute('value')) ?? '');
  const time = await when.locator('option:checked').textContent();
  await dialog.getByLabel('Reason').fill('Your train is late.');
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog).toBeHidden();

  const words = `Pickup as soon as possible → Pickup for ${time}`;
  await expect(admin.getByText(words).first()).toBeVisible();
  await expect(customers.getByText(words)).toBeVisible();
  await expect(customers.getByText('Your train is late.').first()).toBeVisible();
  const notice = kitchen.page.getByRole('region', { name: `Order changed ${order.label}` });
  await expect(notice).toContainText(words);
  await notice.getByRole('button', { name: `Seen: ${order.label}` }).click();
  await expect(notice).toHaveCount(0);
  await expect(admin.getByText(/The kitchen saw it at/)).toBeVisible();
  const { fulfilment, estimate } = await orderNow(order);
  expect(estimate?.to).toBeGreaterThanOrEqual(fulfilment.requestedFor ?? Number.POSITIVE_INFINITY);
});

test('a pickup becomes a delivery once the customer has agreed to its fee', async ({
  people,
  stations,
}) => {
  const { order, admin, customers } = await onBothPages(people, stations.grill);
  await db().doc(paths.contact(order.id)).set(aContact());
  await admin.getByRole('button', { name: 'Change order' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Change order' });
  await dialog.getByRole('radio', { name: 'Delivery' }).click();
  await dialog.getByLabel('Reason').fill('You asked us on the phone.');
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog.getByText('Enter a ZIP code.')).toBeVisible();
  await dialog.getByLabel('Street').fill('12 Alder Street');
  await dialog.getByLabel('ZIP code').fill('99999');
  await dialog.getByLabel('City').fill('Brooklyn');
  await expect(dialog.getByText(/99999/)).toBeVisible();
  await dialog.getByLabel('ZIP code').fill('11201');
  await dialog
    .getByRole('button', { name: 'One more: New quantity of Burger' })
    .click({ clickCount: 4 });
  await dialog.getByRole('radio', { name: /^Ask the customer/ }).click();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog).toBeHidden();

  const question = customers.getByRole('status').filter({ hasText: 'Is this change all right?' });
  await expect(question).toContainText(
    'Pickup as soon as possible → Delivery as soon as possible, +4 × Burger',
  );
  await customers.getByRole('button', { name: /^Accept for/ }).click();
  await expect(question).toBeHidden();
  await expect(customers.getByText('12 Alder Street')).toBeVisible();
  await expect(customers.getByText('Delivery address')).toBeVisible();
  const { fulfilment, deliveryFee, deliveryArea } = await orderNow(order);
  expect(fulfilment.type).toBe('delivery');
  expect(deliveryFee).toBeGreaterThan(0);
  expect(deliveryArea).toContain('Alder Street');
});

test('a customer asks for a change before the shop accepts: declined, then done', async ({
  people,
  stations,
}) => {
  const customer = await newAccount();
  const order = await storeChangeable([`${stations.grill}:Burger`], { customerId: customer.uid });
  const cook = await newAccount({ role: 'kitchen' });
  const [customers, admin, list, page] = await Promise.all([
    people.enter(`/orders/${order.id}`, { as: customer, context: phone }),
    people.enter(`/admin/orders/${order.id}`, { as: 'admin' }),
    people.enter('/admin', { as: 'admin' }),
    people.arrive({ as: cook, context: { reducedMotion: 'reduce' } }),
  ]);
  const kitchen = await KitchenScreen.open(page, `station=${stations.grill}`);
  const ask = async (fill: (dialog: ReturnType<typeof customers.getByRole>) => Promise<void>) => {
    await customers.getByRole('button', { name: 'Ask for a change' }).click();
    const dialog = customers.getByRole('dialog', { name: 'Ask for a change' });
    await dialog.getByRole('button', { name: 'Send to the shop' }).click();
    await expect(dialog.getByText(/^Change something, or write/)).toBeVisible();
    await fill(dialog);
    expect(await violationsByDayAndNight(customers)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send to the shop' }).click();
    await expect(dialog).toBeHidden();
    await expect(customers.getByText(/The shop hasn’t answered yet/)).toBeVisible();
  };
  await ask((dialog) => dialog.getByLabel('What should change?').fill('No onions, please.'));
  const card = list.locator(`[data-order-id="${order.id}"]`);
  await expect(card).toContainText('Change requested');
  await expect(kitchen.ticket(order)).toContainText('Asks: No onions, please.');
  const asked = admin.getByRole('region', { name: 'The customer asks for a change' });
  await expect(asked).toContainText('No onions, please.');
  await asked.getByRole('button', { name: 'Decline' }).click();
  await asked.getByRole('button', { name: 'Decline' }).click();
  await expect(asked.getByText('Required')).toBeVisible();
  await asked.getByLabel('Why isn’t it possible?').fill('They are in the sauce.');
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await asked.getByRole('button', { name: 'Decline' }).click();
  await expect(asked).toHaveCount(0);
  await expect(
    customers.getByText('The shop can’t change your order: They are in the sauce.'),
  ).toBeVisible();
  await expect(card).not.toContainText('Change requested');

  await ask((dialog) =>
    dialog.getByRole('button', { name: 'One more: Quantity of Burger' }).click(),
  );
  await expect(asked).toContainText('+1 × Burger');
  await asked.getByRole('button', { name: 'Make the change' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Change order' });
  await expect(dialog.getByLabel('Reason')).toHaveValue('As you asked.');
  await dialog.getByRole('radio', { name: /^The customer has agreed/ }).click();
  await dialog.getByRole('button', { name: 'Change order' }).click();
  await expect(dialog).toBeHidden();
  await expect(asked).toHaveCount(0);
  await expect(customers.getByText('The shop changed your order: As you asked.')).toBeVisible();
  await expect(customers.getByText(/The shop hasn’t answered yet/)).toHaveCount(0);
  expect((await orderNow(order)).items).toMatchObject([{ quantity: 2 }]);

  await ask((dialog) => dialog.getByLabel('What should change?').fill('And a fork.'));
  await customers.getByRole('button', { name: 'Withdraw' }).click();
  await expect(asked).toHaveCount(0);
  await expect(customers.getByRole('button', { name: 'Ask for a change' })).toBeVisible();
});
