/** What must not be missed: alarms, stale screens, clocks that are wrong, orders for later. */

import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAsClient } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  db,
  orderNow,
  removeStoredOrders,
  storeOrder,
  testStations,
  ticketOn,
  timelineOf,
} from '../support/kitchen.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
afterEach(removeStoredOrders);

const inTestShop = (work: () => Promise<void>) => withShop({ stations: testStations }, work);
const hour = 3_600_000;
const minute = 60_000;

async function openScreen(search: string) {
  // A dialog that fades in has not its own colours yet.
  const context = { reducedMotion: 'reduce' } as const;
  const page = await visitors.enter('/kitchen', { as: 'kitchen', context });
  await page.goto(`/kitchen?${search}`);
  await page.getByRole('button', { name: 'Expo', exact: true }).waitFor();
  return page;
}

const alarm = (page: Page) => page.locator('[data-alarm]');
const rings = (page: Page) => page.locator('[data-alarm="ringing"]').waitFor({ state: 'attached' });
const isSilent = (page: Page) =>
  page.locator('[data-alarm="silent"]').waitFor({ state: 'attached' });

describe('the alarm', () => {
  test('rings on every screen of the station until somebody accepts, and stops on all', () =>
    inTestShop(async () => {
      const [first, second, other] = await Promise.all([
        openScreen('station=fryer'),
        openScreen('station=fryer'),
        openScreen('station=grill'),
      ]);
      for (const page of [first, second, other]) {
        await page.getByRole('button', { name: /Turn the sound on|Sound on/ }).click();
        await page.getByRole('button', { name: 'Sound on' }).waitFor();
        await isSilent(page);
      }
      const order = await storeOrder({ at: ['fryer'] });
      await Promise.all([rings(first), rings(second)]);
      await first
        .getByRole('alert')
        .filter({ hasText: `New order ${order.label}` })
        .waitFor();
      expect(await alarm(other).getAttribute('data-alarm')).toBe('silent');

      await first.getByRole('button', { name: 'Accept it' }).click();
      await Promise.all([isSilent(first), isSilent(second)]);
      expect(await second.getByRole('alert').count()).toBe(0);
    }));

  test('a screen that is to be silent flashes, and remembers it', () =>
    inTestShop(async () => {
      const page = await openScreen('station=fryer');
      await page.getByRole('button', { name: 'This screen' }).click();
      await page.getByRole('dialog').getByText('Silent', { exact: true }).click();
      await page.keyboard.press('Escape');
      await page.reload();
      const order = await storeOrder({ at: ['fryer'] });
      await page.getByRole('alert').filter({ hasText: order.label }).waitFor();
      expect(await alarm(page).getAttribute('data-alarm')).toBe('silent');
    }));

  test('a cancellation after the start must be acknowledged, once for all screens', () =>
    inTestShop(async () => {
      const order = await storeOrder({ at: ['fryer'], status: 'preparing' });
      const [first, second] = await Promise.all([
        openScreen('station=fryer'),
        openScreen('station=fryer'),
      ]);
      await ticketOn(second, order).waitFor();
      const reason = 'The customer asked for it';
      await moveAsClient(db(), order.id, 3, { to: 'cancelled', role: 'admin', reason });
      const notices = [first, second].map((page) =>
        page.getByRole('region', { name: `Stop: cancelled ${order.label}` }),
      );
      await notices[1]?.getByText(reason).waitFor();
      await notices[0]?.getByRole('button', { name: `Seen: ${order.label}` }).click();
      await Promise.all(notices.map((notice) => notice.waitFor({ state: 'detached' })));
      expect((await orderNow(order)).acknowledged).toBe(4);
    }));
});

test('moves that were made offline are shown as such, and go out in their order', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer:Chips'] });
    const page = await openScreen('station=fryer');
    const ticket = ticketOn(page, order);
    await ticket.waitFor();
    await page.context().setOffline(true);
    const banner = page.getByRole('alert', { name: 'Connection lost' });
    await banner.getByText(/^No network since \d\d:\d\d/).waitFor();

    await ticket.getByRole('button', { name: /^Accept/ }).click();
    await ticket.getByRole('button', { name: /^Start preparing/ }).click();
    await ticket.getByRole('button', { name: /Chips/ }).click();
    await ticket.getByText('Waiting to be sent').waitFor();
    await banner.getByText('3 changes wait to be sent.').waitFor();
    expect((await orderNow(order)).status).toBe('pending');

    await page.context().setOffline(false);
    await banner.waitFor({ state: 'detached' });
    await eventually(
      'the order to be ready',
      async () => (await orderNow(order)).status === 'ready',
    );
    await eventually('the whole timeline', async () => {
      const moves = await timelineOf(order);
      return moves.join() === ['confirmed', 'preparing', 'ready'].join();
    });
  }));

test('a service that falls silent is named within seconds', () =>
  inTestShop(async () => {
    const page = await openScreen('station=fryer');
    const port = process.env.FIRESTORE_EMULATOR_HOST?.split(':')[1];
    await page.route(`**://*:${port}/**`, () => {});
    await page
      .getByRole('alert', { name: 'Connection lost' })
      .getByText(/^Fireline does not answer since \d\d:\d\d/)
      .waitFor();
    await page.unrouteAll();
    await page.getByRole('alert', { name: 'Connection lost' }).waitFor({ state: 'detached' });
  }));

test.each([
  ['ahead', hour],
  ['behind', -hour],
])('on a device whose clock is an hour %s, waits are counted by the server’s', (word, offset) =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer'], status: 'confirmed', minutesAgo: 3 });
    const page = await openScreen('station=fryer');
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
    const ticket = ticketOn(page, order);
    await page.getByText(`This device’s clock is 1 h 00 min ${word}.`).waitFor();
    await ticket.getByText(/^\s*Waiting\s*3:\d\d$/).waitFor();
    expect(await ticket.locator('[data-age]').getAttribute('data-age')).toBe('fresh');
  }),
);

test('an order for later waits in its lane, and appears at its due time minus its preparation', () =>
  inTestShop(async () => {
    const due = new Date(Date.now() + 2 * hour);
    // One line of four minutes.
    const appears = due.getTime() - 4 * minute;
    const order = await storeOrder({
      at: ['fryer'],
      status: 'confirmed',
      fulfilment: { type: 'pickup', requestedFor: due },
    });
    const page = await openScreen('station=fryer');
    await page.getByRole('button', { name: /^All day/ }).click();
    const later = page.getByRole('region', { name: 'Later' }).getByText(order.label);
    await later.waitFor();
    expect(await ticketOn(page, order).count()).toBe(0);

    // Without a network nothing corrects the clock, so that the test can set it.
    await page.context().setOffline(true);
    await page.getByRole('alert', { name: 'Connection lost' }).waitFor();
    await page.clock.setFixedTime(appears - 10_000);
    await page.getByRole('region', { name: 'Later' }).getByText(order.label).waitFor();
    expect(await ticketOn(page, order).count()).toBe(0);
    await page.clock.setFixedTime(appears + 5000);
    await ticketOn(page, order).waitFor();
    await later.waitFor({ state: 'detached' });
  }));

describe('axe finds nothing', () => {
  const check = async (page: Page) => expect(await violations(page)).toEqual([]);

  test('on a station, in each layout', () =>
    inTestShop(async () => {
      await storeOrder({ at: ['fryer:Chips', 'grill'], status: 'preparing', minutesAgo: 20 });
      await storeOrder({ at: ['fryer:Chips', 'grill'], minutesAgo: 9, note: 'No salt' });
      await storeOrder({ at: ['fryer'], status: 'ready' });
      const gone = await storeOrder({ at: ['fryer'], status: 'preparing' });
      await moveAsClient(db(), gone.id, 3, { to: 'cancelled', role: 'admin', reason: 'Sold out' });
      const page = await openScreen('station=fryer');
      await page.getByRole('button', { name: /^All day/ }).click();
      await check(page);
      for (const layout of ['Field', 'Rail', 'Lines']) {
        await page.getByRole('button', { name: 'This screen' }).click();
        await page.getByRole('dialog').getByText(layout, { exact: true }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
        await check(page);
      }
    }));

  test('at the pass, and in its dialogs', () =>
    inTestShop(async () => {
      await storeOrder({ at: ['fryer:Chips', 'tandoor:Naan'], status: 'preparing' });
      const page = await openScreen('view=expo');
      await page.getByRole('list', { name: 'Stations' }).first().waitFor();
      await check(page);
      for (const name of ['Keys', 'This screen', 'Ordering']) {
        await page.getByRole('button', { name, exact: true }).click();
        await page.getByRole('dialog', { name }).waitFor();
        await check(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    }));

  test('on the ready board', async () => {
    await storeOrder({ at: ['oven'], status: 'ready' });
    const page = await visitors.enter('/board', { as: 'kitchen' });
    await page
      .getByRole('region', { name: /^Ready/ })
      .getByRole('listitem')
      .first()
      .waitFor();
    await check(page);
  });
});
