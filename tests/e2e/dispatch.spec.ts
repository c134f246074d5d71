/** The dispatch board: which courier brings which delivery. */
import { pointIn } from '@fireline/domain/delivery/coordinates';
import { paths } from '@fireline/domain/paths';
import { aContact, anAddress } from '@fireline/domain/testing/stored';
import { minute } from '@fireline/domain/time/durations';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violationsByDayAndNight } from '../support/axe.ts';
import { onDuty } from '../support/couriers.ts';
import { moveUntil } from '../support/held-list.ts';
import { type KitchenOrder, orderNow, storeOrder } from '../support/kitchen.ts';
import { enlargeText, expectNoOverflow } from '../support/layout.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { holdUndo } from '../support/undo.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { goOffline } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';
import { DispatchBoard } from './pages/dispatch-board.ts';
import { OrderPage } from './pages/order-page.ts';

const db = dbOf(liveProject);
const delivery = { fulfilment: { type: 'delivery', requestedFor: null }, status: 'ready' } as const;

const isWith = async (order: KitchenOrder, uid: string | null) =>
  await expect.poll(async () => (await orderNow(order)).courierId).toBe(uid);

test('a delivery appears as soon as it’s ready, is dragged to a courier, and is on their phone', async ({
  admin,
  people,
}) => {
  const courier = await onDuty();
  const board = await DispatchBoard.open(admin);
  const rider = await CourierApp.open(await people.arrive({ as: courier, context: phone }));
  const order = await storeOrder({ ...delivery, deliveryArea: 'Alder Street, 11201 Brooklyn' });
  const waiting = board.lane('Unassigned').getByRole('article', { name: order.label });
  await expect(waiting.getByText('Alder Street, 11201 Brooklyn')).toBeVisible();
  await expect(board.courier(courier.name).getByText('Free')).toBeVisible();

  await board.drag(order, courier.name);
  await isWith(order, courier.uid);
  const assigned = board.lane('Assigned').getByRole('article', { name: order.label });
  await expect(assigned.getByText(courier.name)).toBeVisible();
  await expect(waiting).toHaveCount(0);
  await expect(board.courier(courier.name).getByText('1 delivery')).toBeVisible();
  await expect(rider.ride(order)).toBeVisible();
});

test('by keyboard: a courier is chosen, the focus stays on the delivery, and a key undoes it', async ({
  admin,
}) => {
  const courier = await onDuty();
  const order = await storeOrder(delivery);
  await holdUndo(admin);
  const board = await DispatchBoard.open(admin);
  await board.card(order).focus();
  await admin.keyboard.press('a');
  const dialog = admin.getByRole('dialog', { name: `Assign ${order.label}` });
  await expect(dialog.getByRole('button', { name: 'Suggested' })).toBeFocused();
  await dialog.getByRole('button', { name: courier.name }).focus();
  await admin.keyboard.press('Enter');
  await isWith(order, courier.uid);
  await expect(board.lane('Assigned').getByRole('article', { name: order.label })).toBeFocused();

  await admin.keyboard.press('u');
  await isWith(order, null);
  await expect(board.lane('Unassigned').getByRole('article', { name: order.label })).toBeFocused();
});

test('several at once, and back again', async ({ admin }) => {
  const courier = await onDuty();
  const [one, two] = [await storeOrder(delivery), await storeOrder(delivery)];
  await holdUndo(admin);
  const board = await DispatchBoard.open(admin);
  await board.select(one);
  await board.select(two);
  const bar = admin.getByRole('region', { name: 'Selected orders' });
  await expect(bar.getByText('2 selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Assign…' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Assign 2 deliveries' });
  await dialog.getByRole('button', { name: courier.name }).click();
  for (const order of [one, two]) await isWith(order, courier.uid);
  await expect(admin.getByText(`2 deliveries assigned to ${courier.name}`)).toBeVisible();
  await expect(board.courier(courier.name).getByText('2 deliveries')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await admin.keyboard.press('u');
  for (const order of [one, two]) await isWith(order, null);
});

test('nothing moves under the pointer: what others do shows on the card, and new ones wait', async ({
  admin,
}) => {
  const courier = await onDuty();
  const order = await storeOrder(delivery);
  const board = await DispatchBoard.open(admin);
  const waiting = board.lane('Unassigned').getByRole('article', { name: order.label });
  await moveUntil(waiting, waiting.getByText('No courier'));

  await db.doc(paths.order(order.id)).update({ courierId: courier.uid, updatedAt: new Date() });
  await moveUntil(waiting, waiting.getByText('Assigned', { exact: true }));
  const next = await storeOrder(delivery);
  await moveUntil(waiting, board.newPill);
  await expect(board.card(next)).toHaveCount(0);

  await board.newPill.click();
  await expect(board.card(next)).toBeVisible();
  await expect(board.lane('Assigned').getByRole('article', { name: order.label })).toBeVisible();
});

test('of couriers with as much to do, the nearest to the shop comes first, and says how far it is', async ({
  admin,
}) => {
  const shop = pointIn(String((await read(db, paths.shop))?.position));
  if (!shop) throw new Error('The demo shop has no place.');
  const onTheWay = async (metersNorth: number) => {
    const courier = await onDuty();
    const brought = { ...delivery, status: 'out_for_delivery', courierId: courier.uid } as const;
    const ref = db.doc(paths.delivery((await storeOrder(brought)).id));
    const lat = shop.lat + metersNorth / 111_320;
    const location = { lat, lng: shop.lng, accuracy: 10, at: new Date() };
    await ref.set({ customerId: 'someone', courierId: courier.uid, location });
    afterwards(() => ref.delete());
    return courier;
  };
  const far = await onTheWay(2000);
  const near = await onTheWay(600);
  const order = await storeOrder(delivery);
  const board = await DispatchBoard.open(admin);
  await expect(admin.getByRole('img', { name: 'Map: ' }).getByText(far.name)).toBeVisible();
  await board.card(order).getByRole('button', { name: 'Assign…' }).click();
  const dialog = admin.getByRole('dialog', { name: `Assign ${order.label}` });
  const rows = dialog.getByRole('button').filter({ hasText: 'from the shop' });
  const theirs = rows.filter({ hasText: new RegExp(`${far.name}|${near.name}`) });
  await expect(theirs).toHaveText([
    new RegExp(`${near.name}.*1 on the way, 600 m from the shop`),
    new RegExp(`${far.name}.*1 on the way, 2 km from the shop`),
  ]);
});

test('the map shows where deliveries go, and for each what is to be done', async ({ admin }) => {
  const courier = await onDuty();
  const shop = pointIn(String((await read(db, paths.shop))?.position));
  if (!shop) throw new Error('The demo shop has no place.');
  const soon = new Date(Date.now() + 40 * minute);
  const order = await storeOrder({
    ...delivery,
    callNumber: 'Q407',
    deliveryArea: 'Alder Street, 11201 Brooklyn',
    homeMeters: 3300,
    estimate: { from: soon, to: soon, reason: null, was: null },
  });
  const contact = db.doc(paths.contact(order.id));
  const at = (position: string) => aContact({ address: { ...anAddress(), position } });
  await contact.set(at(`${(shop.lat + 0.03).toFixed(6)}, ${shop.lng}`));
  const board = await DispatchBoard.open(admin);
  const map = admin.getByRole('img', { name: /^Map: .*open deliver/ });
  const home = map.locator('[data-state]').filter({ hasText: 'Q407' });
  await expect(home).toHaveAttribute('data-state', 'unassigned');
  await db.doc(paths.order(order.id)).update({ courierId: courier.uid, updatedAt: new Date() });
  await expect(home).toHaveAttribute('data-state', 'assigned');

  // Two at one door share a pin, and both can be reached below the map. An address that can't be
  // read yet is read later.
  const neighbor = await storeOrder({
    ...delivery,
    callNumber: 'Q408',
    deliveryArea: 'Alder Street, 11201 Brooklyn',
    homeMeters: 3300,
    estimate: { from: soon, to: new Date(soon.getTime() + minute), reason: null, was: null },
  });
  await expect(board.card(neighbor)).toBeVisible();
  await db.doc(paths.contact(neighbor.id)).set(at(`${(shop.lat + 0.03).toFixed(6)}, ${shop.lng}`));
  await expect(home).toHaveText(/Q407 \+\d/);
  const close = admin.getByRole('list', { name: 'Close together on the map' });
  await expect(close).toBeVisible();
  expect(await violationsByDayAndNight(admin)).toEqual([]);
  await close.getByRole('link', { name: 'Q408' }).focus();
  await admin.keyboard.press('Enter');
  await expect(admin).toHaveURL(`/admin/orders/${neighbor.id}`);
  await admin.goBack();
  await expect(home).toBeVisible();

  // An address that isn't on the map: the pin doesn't stay where the old one was.
  await contact.set(at(''));
  await expect(home).toHaveCount(0);
});

test('the buttons for the selected deliveries stay where they are when another one is ready', async ({
  admin,
}) => {
  const [one, next] = [await storeOrder(delivery), await storeOrder(delivery)];
  const board = await DispatchBoard.open(admin);
  await board.select(one);
  const assign = admin
    .getByRole('region', { name: 'Selected orders' })
    .getByRole('button', { name: 'Assign…' });
  await moveUntil(assign, board.card(next));
  await webFontsHaveLoaded(admin);
  const place = await assign.boundingBox();
  const later = await storeOrder(delivery);
  await moveUntil(assign, board.newPill);
  await expect(board.card(later)).toHaveCount(0);
  expect(await assign.boundingBox()).toEqual(place);
  await expect(board.card(next)).toBeVisible();

  // Nor does it matter how much of the page is left below.
  for (const top of [0, 1_000_000]) {
    await admin.evaluate((to) => window.scrollTo(0, to), top);
    expect(await assign.boundingBox()).toEqual(place);
  }
});

test('one delivery on the board, the courier’s phone, and the customer’s page', async ({
  admin,
  people,
}) => {
  const [courier, customer] = [await onDuty(), await newAccount()];
  const order = await storeOrder({ ...delivery, customerId: customer.uid });
  const board = await DispatchBoard.open(admin);
  const riding = { latitude: 40.69, longitude: -73.97, accuracy: 20 };
  const context = { ...phone, permissions: ['geolocation'], geolocation: riding };
  const rider = await people.arrive({ as: courier, context });
  const [app, mine] = await Promise.all([
    CourierApp.open(rider),
    people.enter(`/orders/${order.id}`, { as: customer, context: phone }),
  ]);
  await board.drag(order, courier.name);
  await expect(board.card(order).getByText('Not taken yet')).toBeVisible();
  await app.takeButton(order).click();
  await expect(board.card(order).getByText('Not taken yet')).toHaveCount(0);
  await app.ride(order).getByRole('button', { name: 'Picked up' }).click();
  await expect(board.lane('On the way').getByRole('article', { name: order.label })).toBeVisible();
  await new OrderPage(mine).reads('On its way');

  await rider.getByRole('button', { name: 'Share my position' }).click();
  const map = admin.getByRole('img', { name: 'Map: ' });
  await expect(map.getByText(courier.name)).toBeVisible();
  await expect(board.courier(courier.name).getByText('1 on the way')).toBeVisible();

  await app.deliver(order, 'Yes, delivered');
  await expect(board.card(order)).toHaveCount(0);
  await expect(board.courier(courier.name).getByText('Free')).toBeVisible();
  await expect(map.getByText(courier.name)).toHaveCount(0);
  await new OrderPage(mine).reads('Delivered');
});

test('late deliveries are marked, by day, by night, and with large text', async ({ people }) => {
  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
  const estimate = { from: minutesAgo(20), to: minutesAgo(10), reason: null, was: null };
  const courier = await onDuty();
  const late = await storeOrder({ ...delivery, estimate, minutesAgo: 50 });
  await storeOrder({ ...delivery, status: 'out_for_delivery', courierId: courier.uid });
  for (const context of [{}, phone]) {
    const admin = await people.arrive({ as: 'admin', context });
    const board = await DispatchBoard.open(admin);
    await expect(board.card(late).getByText('Late', { exact: true })).toBeVisible();
    await expect(admin.getByText(/^\d+ late$/)).toBeVisible();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await board.card(late).getByRole('button', { name: 'Assign…' }).click();
    await expect(admin.getByRole('dialog')).toBeVisible();
    expect(await violationsByDayAndNight(admin)).toEqual([]);
    await enlargeText(admin);
    await expectNoOverflow(admin);
    await admin.keyboard.press('Escape');
    await expectNoOverflow(admin);
  }
});

test('without a connection, the board shows what it has and says what is unsent', async ({
  admin,
}) => {
  const courier = await onDuty();
  const order = await storeOrder(delivery);
  const board = await DispatchBoard.open(admin);
  await expect(board.card(order)).toBeVisible();
  await goOffline(admin, 'src/features/dispatch/assign-dialog.tsx');
  await board.card(order).focus();
  await admin.keyboard.press('a');
  await admin.getByRole('dialog').getByRole('button', { name: courier.name }).click();
  const assigned = board.lane('Assigned').getByRole('article', { name: order.label });
  await expect(assigned.getByText(/[Ww]aiting to be sent/)).toBeVisible();
  await admin.context().setOffline(false);
  await isWith(order, courier.uid);
});
