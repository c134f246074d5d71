/** What must not be missed: alarms, stale screens, wrong clocks, orders for later. */

import { hour, minute } from '@fireline/domain/time/durations';
import type { Page } from '@playwright/test';
import { transitionAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { expectDialogEntries } from '../support/dialogs.ts';
import { eventually } from '../support/eventually.ts';
import { db, orderNow, storeOrder, timelineOf } from '../support/kitchen.ts';
import type { People } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

async function openScreen(people: People, search: string) {
  // A dialog that fades in doesn't have its final colors yet.
  const context = { reducedMotion: 'reduce' } as const;
  const cook = await people.arrive({ as: 'kitchen', context });
  const { page } = await KitchenScreen.open(cook, search);
  return page;
}

const alarm = (page: Page) => page.locator('[data-alarm]');
const rings = (page: Page) => expect(alarm(page)).toHaveAttribute('data-alarm', 'ringing');
const isSilent = (page: Page) => expect(alarm(page)).toHaveAttribute('data-alarm', 'silent');

test.describe('the alarm', () => {
  test('sounds on every screen of the station until someone accepts, and stops on all', async ({
    people,
    stations,
  }) => {
    const [first, second, other] = await Promise.all([
      openScreen(people, `station=${stations.fryer}`),
      openScreen(people, `station=${stations.fryer}`),
      openScreen(people, `station=${stations.grill}`),
    ]);
    for (const page of [first, second, other]) {
      await page.getByRole('button', { name: /Turn on sound|Sound on/ }).click();
      await expect(page.getByRole('button', { name: 'Sound on' })).toBeVisible();
      await isSilent(page);
    }
    const order = await storeOrder({ at: [stations.fryer] });
    await Promise.all([rings(first), rings(second)]);
    await expect(
      first.getByRole('alert').filter({ hasText: `New order ${order.label}` }),
    ).toBeVisible();
    await expect(alarm(other)).toHaveAttribute('data-alarm', 'silent');

    await first.getByRole('button', { name: 'Accept it' }).click();
    await Promise.all([isSilent(first), isSilent(second)]);
    await expect(second.getByRole('alert').filter({ hasText: order.label })).toHaveCount(0);
  });

  test('a silenced screen flashes, and stays silenced', async ({ people, stations }) => {
    const page = await openScreen(people, `station=${stations.fryer}`);
    await page.getByRole('button', { name: 'This screen' }).click();
    await page.getByRole('dialog').getByText('Silent', { exact: true }).click();
    await page.keyboard.press('Escape');
    await expectDialogEntries(page, 0);
    await page.reload();
    const order = await storeOrder({ at: [stations.fryer] });
    await expect(page.getByRole('alert').filter({ hasText: order.label })).toBeVisible();
    await expect(alarm(page)).toHaveAttribute('data-alarm', 'silent');
  });

  test('a cancellation after the start must be acknowledged, once for all screens', async ({
    people,
    stations,
  }) => {
    const order = await storeOrder({ at: [stations.fryer], status: 'preparing' });
    const [first, second] = await Promise.all([
      openScreen(people, `station=${stations.fryer}`),
      openScreen(people, `station=${stations.fryer}`),
    ]);
    await expect(new KitchenScreen(second).ticket(order)).toBeVisible();
    const reason = 'The customer asked to cancel';
    await transitionAsClient(db(), order.id, 3, { to: 'cancelled', role: 'admin', reason });
    const notice = { name: `Stop: canceled ${order.label}` };
    const mine = first.getByRole('region', notice);
    const theirs = second.getByRole('region', notice);
    await expect(theirs.getByText(reason)).toBeVisible();
    await mine.getByRole('button', { name: `Seen: ${order.label}` }).click();
    await expect(mine).toHaveCount(0);
    await expect(theirs).toHaveCount(0);
    expect((await orderNow(order)).acknowledged).toBe(4);
  });
});

test('offline moves are shown as such, and are sent in order', async ({ people, stations }) => {
  const order = await storeOrder({ at: [`${stations.fryer}:Chips`] });
  const page = await openScreen(people, `station=${stations.fryer}`);
  const ticket = new KitchenScreen(page).ticket(order);
  await expect(ticket).toBeVisible();
  await page.context().setOffline(true);
  const banner = page.getByRole('alert', { name: 'Connection lost' });
  await expect(banner.getByText(/^No network since \d?\d:\d\d(?: [AP]M)?/)).toBeVisible();

  await ticket.getByRole('button', { name: /^Accept/ }).click();
  await ticket.getByRole('button', { name: /^Start preparing/ }).click();
  await ticket.getByRole('button', { name: /Chips/ }).click();
  await expect(ticket.getByText('Waiting to be sent')).toBeVisible();
  await expect(banner.getByText('3 changes are waiting to be sent.')).toBeVisible();
  expect((await orderNow(order)).status).toBe('pending');

  await page.context().setOffline(false);
  await expect(banner).toHaveCount(0);
  await eventually('the order to be ready', async () => (await orderNow(order)).status === 'ready');
  await eventually('the whole timeline', async () => {
    const moves = await timelineOf(order);
    return moves.join() === ['confirmed', 'preparing', 'ready'].join();
  });
});

test('a silent service is reported within seconds', async ({ people, stations }) => {
  const page = await openScreen(people, `station=${stations.fryer}`);
  const port = process.env.FIRESTORE_EMULATOR_HOST?.split(':')[1];
  await page.route(`**://*:${port}/**`, () => {});
  await expect(
    page
      .getByRole('alert', { name: 'Connection lost' })
      .getByText(/^Fireline unreachable since \d?\d:\d\d(?: [AP]M)?/),
  ).toBeVisible();
  await page.unrouteAll();
  await expect(page.getByRole('alert', { name: 'Connection lost' })).toHaveCount(0);
});

for (const [word, offset] of [
  ['ahead', hour],
  ['behind', -hour],
] as const) {
  test(`on a device whose clock is an hour ${word}, waits are counted by the server’s clock`, async ({
    people,
    stations,
  }) => {
    const page = await openScreen(people, `station=${stations.fryer}`);
    await page.addInitScript((shift) => {
      const RealDate = Date;
      globalThis.Date = class extends RealDate {
        constructor(value: number | string = RealDate.now() + shift) {
          super(value);
        }
        static override now() {
          return RealDate.now() + shift;
        }
      } as DateConstructor;
    }, offset);
    await page.reload();
    await expect(page.getByText(`This device’s clock is 1 h 00 min ${word}.`)).toBeVisible();
    const order = await storeOrder({ at: [stations.fryer], status: 'confirmed', minutesAgo: 3 });
    const ticket = new KitchenScreen(page).ticket(order);
    // A slow machine may take some minutes to show it.
    await expect(ticket.getByText(/^\s*Waiting\s*[3-7]:\d\d$/)).toBeVisible();
    await expect(ticket.locator('[data-age]')).toHaveAttribute('data-age', 'fresh');
  });
}

test('an order for later waits in its lane, and appears at its due time minus its preparation', async ({
  people,
  stations,
}) => {
  const due = new Date(Date.now() + 2 * hour);
  // One line of four minutes.
  const appears = due.getTime() - 4 * minute;
  const order = await storeOrder({
    at: [stations.fryer],
    status: 'confirmed',
    fulfilment: { type: 'pickup', requestedFor: due },
  });
  const page = await openScreen(people, `station=${stations.fryer}`);
  await page.getByRole('button', { name: /^All day/ }).click();
  const later = page.getByRole('region', { name: 'Later' }).getByText(order.label);
  await expect(later).toBeVisible();
  await expect(new KitchenScreen(page).ticket(order)).toHaveCount(0);

  // Without a network, nothing corrects the clock, so the test can set it.
  await page.context().setOffline(true);
  await expect(page.getByRole('alert', { name: 'Connection lost' })).toBeVisible();
  await page.clock.setFixedTime(appears - 10_000);
  await expect(page.getByRole('region', { name: 'Later' }).getByText(order.label)).toBeVisible();
  await expect(new KitchenScreen(page).ticket(order)).toHaveCount(0);
  await page.clock.setFixedTime(appears + 5000);
  await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
  await expect(later).toHaveCount(0);
});

test.describe('axe finds nothing', () => {
  const check = async (page: Page) => expect(await violations(page)).toEqual([]);

  test('on a station, in each layout', async ({ people, stations }) => {
    await storeOrder({
      at: [`${stations.fryer}:Chips`, stations.grill],
      status: 'preparing',
      minutesAgo: 20,
    });
    await storeOrder({
      at: [`${stations.fryer}:Chips`, stations.grill],
      minutesAgo: 9,
      note: 'No salt',
    });
    await storeOrder({ at: [stations.fryer], status: 'ready' });
    const gone = await storeOrder({ at: [stations.fryer], status: 'preparing' });
    await transitionAsClient(db(), gone.id, 3, {
      to: 'cancelled',
      role: 'admin',
      reason: 'Sold out',
    });
    const page = await openScreen(people, `station=${stations.fryer}`);
    await expect(page.getByRole('article')).toHaveCount(3);
    await page.getByRole('button', { name: /^All day/ }).click();
    await check(page);
    for (const layout of ['Grid', 'Rail', 'Lines']) {
      await page.getByRole('button', { name: 'This screen' }).click();
      await page.getByRole('dialog').getByText(layout, { exact: true }).click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await check(page);
    }
  });

  test('at the pass, and in its dialogs', async ({ people, stations }) => {
    await storeOrder({ at: [`${stations.fryer}:Chips`, 'tandoor:Naan'], status: 'preparing' });
    const page = await openScreen(people, 'view=expo');
    await expect(page.getByRole('list', { name: 'Stations' }).first()).toBeVisible();
    await check(page);
    for (const name of ['Keys', 'This screen', 'Ordering']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await check(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('on the ready board', async ({ people }) => {
    await storeOrder({ at: ['oven'], status: 'ready' });
    const page = await people.enter('/board', { as: 'kitchen' });
    await expect(
      page
        .getByRole('region', { name: /^Ready/ })
        .getByRole('listitem')
        .first(),
    ).toBeVisible();
    await check(page);
  });
});
