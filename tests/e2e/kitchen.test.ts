/** The kitchen's screens on the same orders: stations, the pass, undo, keys. */
import { paths } from '@fireline/domain/paths';
import { afterEach, describe, expect, test } from 'vitest';
import { moveAsClient, read } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';
import {
  db,
  type KitchenOrder,
  labelsOn,
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

/** A screen of the kitchen, filtered as `search` says. */
async function openScreen(search: string) {
  const page = await visitors.enter('/kitchen', { as: 'kitchen' });
  await page.goto(`/kitchen?${search}`);
  await page.getByRole('button', { name: 'Expo', exact: true }).waitFor();
  return page;
}

function status(order: KitchenOrder, expected: string) {
  return eventually(`${order.label} to be ${expected}`, async () => {
    const { status: now } = await orderNow(order);
    return now === expected || undefined;
  });
}

test('two stations and the pass work on one order, and it is ready when the last part is', () =>
  inTestShop(async () => {
    const order = await storeOrder({ at: ['fryer:Chips', 'grill:Steak'] });
    const [fryer, grill, expo] = await Promise.all([
      openScreen('station=fryer'),
      openScreen('station=grill'),
      openScreen('view=expo'),
    ]);
    const [atFryer, atGrill, atPass] = [fryer, grill, expo].map((page) => ticketOn(page, order));
    await atFryer?.getByText('Also at: grill').waitFor();
    expect(await atFryer?.getByText('Steak').count()).toBe(0);

    await atFryer?.getByRole('button', { name: /^Accept/ }).click();
    await atGrill?.getByRole('button', { name: /^Start preparing/ }).click();
    await atFryer?.getByRole('button', { name: /^Done here/ }).click();
    await atFryer?.getByText('Done here. Waiting for grill.').waitFor();
    await atPass?.getByRole('listitem').filter({ hasText: 'fryer 1/1' }).waitFor();
    await atPass?.getByRole('listitem').filter({ hasText: 'grill 0/1' }).waitFor();
    expect((await orderNow(order)).status).toBe('preparing');

    await atPass?.getByRole('button', { name: /^Pack 1 line/ }).click();
    await atGrill?.getByRole('button', { name: /Steak/ }).click();
    await status(order, 'ready');
    await atPass?.getByRole('button', { name: /^Pack 1 line/ }).click();
    await atPass?.getByRole('button', { name: /^Hand over/ }).click();
    await status(order, 'completed');
    await Promise.all(
      [fryer, grill, expo].map((page) => ticketOn(page, order).waitFor({ state: 'detached' })),
    );
    expect(Object.keys((await orderNow(order)).packed ?? {})).toEqual(['01', '02']);
  }));

test('a recalled ticket is back in its place', () =>
  inTestShop(async () => {
    const orders: KitchenOrder[] = [];
    for (const minutesAgo of [6, 4, 2]) {
      orders.push(await storeOrder({ status: 'preparing', minutesAgo }));
    }
    const [first, second, third] = orders;
    if (!first || !second || !third) throw new Error('Three orders were to be stored.');
    const page = await openScreen('station=fryer');
    const inPlace = orders.map(({ label }) => label);
    const lane = () => labelsOn(page, 'Preparing');
    await eventually(
      'three tickets in a row',
      async () => (await lane()).join() === inPlace.join(),
    );

    await ticketOn(page, second)
      .getByRole('button', { name: /^All done/ })
      .click();
    await eventually(
      'the second to leave the lane',
      async () => (await lane()).join() === [first.label, third.label].join(),
    );
    await ticketOn(page, second)
      .getByRole('button', { name: /^Recall/ })
      .click();
    await eventually(
      'the second between the others',
      async () => (await lane()).join() === inPlace.join(),
    );
    await ticketOn(page, second).getByText('Recalled').waitFor();
    await ticketOn(page, second)
      .getByRole('button', { name: /^Done again/ })
      .click();
    await status(second, 'ready');
  }));

test('a station takes back its own part of what is ready, and no part finishes the whole again', () =>
  inTestShop(async () => {
    const order = await storeOrder({ status: 'preparing', at: ['fryer:Chips', 'grill:Steak'] });
    const [fryer, grill, expo] = await Promise.all([
      openScreen('station=fryer'),
      openScreen('station=grill'),
      openScreen('view=expo'),
    ]);
    const [atFryer, atGrill, atPass] = [fryer, grill, expo].map((page) => ticketOn(page, order));
    await atGrill?.getByRole('button', { name: /^Done here/ }).click();
    // The last of them is done with all of it, once it has heard of the other.
    await atFryer?.getByRole('button', { name: /^All done/ }).click();
    await status(order, 'ready');
    await atFryer?.getByRole('button', { name: /^Recall/ }).click();
    await status(order, 'preparing');
    await eventually(
      'the part of the fryer to be open',
      async () => Object.keys((await orderNow(order)).prepared).join() === '02',
    );
    await atGrill?.getByText('Done here. Waiting for fryer.').waitFor();
    await atFryer?.getByRole('button', { name: /^All done/ }).click();
    await status(order, 'ready');

    await atPass?.getByRole('button', { name: /^Recall/ }).click();
    await status(order, 'preparing');
    await atFryer?.getByText('Press what must be made again.').waitFor();
    expect(await atFryer?.getByRole('button', { name: /^Done/ }).count()).toBe(0);
    await atFryer?.getByRole('button', { name: /Chips/ }).click();
    await atGrill?.getByText('Done here. Waiting for fryer.').waitFor();
    await atFryer?.getByRole('button', { name: /Chips/ }).click();
    await status(order, 'ready');
  }));

test('what a filter hides is counted, and one tap away; lines without a station are at the pass', () =>
  inTestShop(async () => {
    const [here, elsewhere, nowhere] = await Promise.all([
      storeOrder({ at: ['fryer'] }),
      storeOrder({ at: ['grill'] }),
      storeOrder({ at: ['tandoor:Naan'], status: 'preparing' }),
    ]);
    const page = await openScreen('station=fryer');
    await ticketOn(page, here).waitFor();
    expect(await ticketOn(page, elsewhere).count()).toBe(0);
    const hidden = page.getByRole('button', { name: /\d+ orders hidden here/ });
    const before = Number.parseInt((await hidden.textContent()) ?? '', 10);
    const another = await storeOrder({ at: ['grill'] });
    await page.getByRole('button', { name: `${before + 1} orders hidden here` }).click();
    await ticketOn(page, elsewhere).waitFor();
    await ticketOn(page, another).waitFor();

    await page.getByRole('button', { name: 'Expo', exact: true }).click();
    await ticketOn(page, nowhere).getByRole('button', { name: /Naan/ }).click();
    await status(nowhere, 'ready');
  }));

describe('undo', () => {
  test('a start is held for a few seconds, and nobody else ever hears of it', () =>
    inTestShop(async () => {
      const order = await storeOrder({ status: 'confirmed' });
      const page = await openScreen('station=fryer');
      const ticket = ticketOn(page, order);
      await ticket.getByRole('button', { name: /^Start preparing/ }).click();
      await page.getByRole('region', { name: 'Preparing' }).getByRole('article').waitFor();
      await page.getByRole('button', { name: `Undo: ${order.label} started` }).click();
      await page.getByRole('region', { name: 'To start' }).getByRole('article').waitFor();
      // A later write from this screen comes after whatever was sent before it.
      await ticket.getByRole('button', { name: 'Priority' }).click();
      await eventually('the priority', async () => (await orderNow(order)).priority);
      expect(await orderNow(order)).toMatchObject({ status: 'confirmed', version: 2 });
    }));

  test('what was done by mistake is open again, though it made the order ready', () =>
    inTestShop(async () => {
      const order = await storeOrder({ status: 'preparing', at: ['fryer:Chips', 'grill:Steak'] });
      const page = await openScreen('');
      await ticketOn(page, order)
        .getByRole('button', { name: /^All done/ })
        .click();
      await eventually(
        'both marks',
        async () => Object.keys((await orderNow(order)).prepared).length === 2,
      );
      // Whichever comes first, this or "ready".
      await page.getByRole('button', { name: `Undo: ${order.label} done` }).click();
      await eventually('both lines to be open again', async () => {
        const { status: now, prepared } = await orderNow(order);
        return now === 'preparing' && Object.keys(prepared).length === 0;
      });
      expect(await ticketOn(page, order).getByRole('alert').count()).toBe(0);
    }));

  test('a line that was done by mistake is open again', () =>
    inTestShop(async () => {
      const order = await storeOrder({ status: 'preparing', at: ['fryer:Chips', 'fryer:Wings'] });
      const page = await openScreen('station=fryer');
      const ticket = ticketOn(page, order);
      const marks = async () => Object.keys((await orderNow(order)).prepared).length;
      await ticket.getByRole('button', { name: /Chips/ }).click();
      await eventually('the mark', async () => (await marks()) === 1);
      await page.getByRole('button', { name: 'Undo: 1 × Chips done' }).click();
      await eventually('no mark', async () => (await marks()) === 0);
      await ticket.getByRole('button', { name: /Chips/, pressed: false }).waitFor();
    }));
});

describe('by keys alone', () => {
  test('a ticket is chosen by its number, bumped to the end and recalled', () =>
    inTestShop(async () => {
      const first = await storeOrder({ status: 'confirmed', minutesAgo: 3 });
      const second = await storeOrder({ status: 'confirmed', at: ['fryer:Chips', 'fryer:Wings'] });
      const page = await openScreen('station=fryer');
      await ticketOn(page, second).waitFor();
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await page
        .getByRole('region', { name: 'Preparing' })
        .getByRole('article', { name: second.label })
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      await eventually(
        'the first line',
        async () => Object.keys((await orderNow(second)).prepared).join() === '01',
      );
      await page.keyboard.press('Enter');
      const ready = page.getByRole('region', { name: 'Ready' });
      await ready.getByRole('article', { name: second.label }).waitFor();
      await page.keyboard.press('r');
      await status(second, 'preparing');
      expect((await orderNow(first)).status).toBe('confirmed');
    }));

  test('keys are changed in the help sheet, and remembered', () =>
    inTestShop(async () => {
      const order = await storeOrder({ status: 'pending' });
      const page = await openScreen('station=fryer');
      await ticketOn(page, order).waitFor();
      await page.keyboard.press('h');
      const sheet = page.getByRole('dialog', { name: 'Keys' });
      await sheet.getByRole('button', { name: /^Bump/ }).click();
      await page.keyboard.press('b');
      await sheet.getByRole('button', { name: /^Bump.*: B\./ }).waitFor();
      await page.reload();
      await ticketOn(page, order).waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press('b');
      await status(order, 'confirmed');
    }));
});

test('the table of lines merges what is made alike, and finishes it by order', () =>
  inTestShop(async () => {
    const started = await storeOrder({ status: 'preparing', at: ['fryer:Chips', 'fryer:Wings'] });
    const waiting = await storeOrder({ status: 'confirmed', at: ['fryer:Chips'] });
    const page = await openScreen('station=fryer');
    await page.getByRole('button', { name: 'This screen' }).click();
    await page.getByRole('dialog').getByText('Lines', { exact: true }).click();
    await page.keyboard.press('Escape');
    const row = page.getByRole('row').filter({ hasText: 'Chips' });
    await row.getByText('2 ×').waitFor();
    await row.getByRole('button', { name: waiting.label }).click();
    await status(waiting, 'ready');
    await row.getByText('1 ×').first().waitFor();
    expect((await orderNow(started)).prepared).toEqual({});
    expect(await timelineOf(waiting)).toEqual(['preparing', 'ready']);

    // It has no line left, and is still to be seen and to be finished.
    await page
      .getByRole('button', { name: /^Recall/ })
      .filter({ hasText: waiting.label })
      .click();
    await ticketOn(page, waiting)
      .getByRole('button', { name: /^Done again/ })
      .click();
    await eventually('ready again', async () => (await timelineOf(waiting)).length === 4);
  }));

test('the kitchen pauses ordering and adds minutes, after it was asked', () =>
  withShop({ orderingPaused: false, busyMinutes: 0 }, async () => {
    const page = await openScreen('');
    await page.getByRole('button', { name: 'Ordering' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pause ordering' }).click();
    const question = page.getByRole('alertdialog', { name: 'Pause ordering?' });
    expect(await read(db(), paths.shop)).toMatchObject({ orderingPaused: false });
    await question.getByRole('button', { name: 'Pause ordering' }).click();
    await eventually(
      'the pause',
      async () => (await read(db(), paths.shop))?.orderingPaused === true,
    );

    await page.getByRole('button', { name: 'Paused' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '+15' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Add 15 minutes' }).click();
    await eventually('the minutes', async () => (await read(db(), paths.shop))?.busyMinutes === 15);
    expect(await read(db(), paths.shop)).toMatchObject({
      orderingPaused: true,
      updatedBy: 'demo-kitchen',
    });
  }));

test('the ready board calls numbers, never names, and clears by itself', async () => {
  const order = await storeOrder({ status: 'preparing', at: ['oven'], customerName: 'Zebulon' });
  const ride = await storeOrder({
    status: 'preparing',
    at: ['oven'],
    fulfilment: { type: 'delivery', requestedFor: null },
  });
  const page = await visitors.enter('/board', { as: 'kitchen' });
  const number = order.label.slice(1);
  await page.getByRole('region', { name: 'Preparing' }).getByText(number).waitFor();
  await moveAsClient(db(), order.id, 3, { to: 'ready', role: 'kitchen' });
  const called = page
    .getByRole('region', { name: /^Ready/ })
    .getByRole('listitem')
    .filter({ hasText: number });
  await called.waitFor();
  expect(await called.getAttribute('data-called')).toBe('now');
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toContain('Zebulon');
  expect(text).not.toContain(ride.label.slice(1));
  await moveAsClient(db(), order.id, 4, { to: 'completed', role: 'kitchen' });
  await called.waitFor({ state: 'detached' });
});
