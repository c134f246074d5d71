/** The kitchen's screens on the same orders: stations, the pass, undo, keys. */
import { transitionAsClient } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { db, type KitchenOrder, orderNow, storeOrder, timelineOf } from '../support/kitchen.ts';
import type { People } from '../support/people.ts';
import { holdUndo } from '../support/undo.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

/** A kitchen screen, filtered by `query`. */
async function openScreen(people: People, query: string) {
  const { page } = await KitchenScreen.open(await people.arrive({ as: 'kitchen' }), query);
  return page;
}

/** An order's ticket on a separate screen. */
async function ticketAt(people: People, query: string, order: KitchenOrder) {
  return new KitchenScreen(await openScreen(people, query)).ticket(order);
}

function status(order: KitchenOrder, expected: string) {
  return eventually(`${order.label} to be ${expected}`, async () => {
    const { status: now } = await orderNow(order);
    return now === expected || undefined;
  });
}

test('two stations and the pass work on one order, and it is ready with its last part', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [`${stations.fryer}:Chips`, `${stations.grill}:Steak`] });
  const [atFryer, atGrill, atPass] = await Promise.all([
    ticketAt(people, `station=${stations.fryer}`, order),
    ticketAt(people, `station=${stations.grill}`, order),
    ticketAt(people, 'view=expo', order),
  ]);
  await expect(atFryer.getByText(`Also at: ${stations.grill}`)).toBeVisible();
  await expect(atFryer.getByText('Steak')).toHaveCount(0);

  await atFryer.getByRole('button', { name: /^Accept/ }).click();
  await atGrill.getByRole('button', { name: /^Start preparing/ }).click();
  await atFryer.getByRole('button', { name: /^Done here/ }).click();
  await expect(atFryer.getByText(`Done here. Waiting for ${stations.grill}.`)).toBeVisible();
  await expect(
    atPass.getByRole('listitem').filter({ hasText: `${stations.fryer} 1/1` }),
  ).toBeVisible();
  await expect(
    atPass.getByRole('listitem').filter({ hasText: `${stations.grill} 0/1` }),
  ).toBeVisible();
  expect((await orderNow(order)).status).toBe('preparing');

  await atPass.getByRole('button', { name: /^Pack 1 line/ }).click();
  await atGrill.getByRole('button', { name: /Steak/ }).click();
  await status(order, 'ready');
  await atPass.getByRole('button', { name: /^Pack 1 line/ }).click();
  await atPass.getByRole('button', { name: /^Hand over/ }).click();
  await status(order, 'completed');
  for (const ticket of [atFryer, atGrill, atPass]) await expect(ticket).toHaveCount(0);
  expect(Object.keys((await orderNow(order)).packed ?? {})).toEqual(['01', '02']);
});

test('a recalled ticket is back in its place', async ({ people, stations }) => {
  const at = [stations.fryer];
  const first = await storeOrder({ at, status: 'preparing', minutesAgo: 6 });
  const second = await storeOrder({ at, status: 'preparing', minutesAgo: 4 });
  const third = await storeOrder({ at, status: 'preparing', minutesAgo: 2 });
  const screen = await KitchenScreen.open(
    await people.arrive({ as: 'kitchen' }),
    `station=${stations.fryer}`,
  );
  await screen.laneShows('Preparing', [first, second, third]);

  const ticket = screen.ticket(second);
  await ticket.getByRole('button', { name: /^All done/ }).click();
  await screen.laneShows('Preparing', [first, third]);
  await ticket.getByRole('button', { name: /^Recall/ }).click();
  await screen.laneShows('Preparing', [first, second, third]);
  await expect(ticket.getByText('Recalled')).toBeVisible();
  await ticket.getByRole('button', { name: /^Done again/ }).click();
  await status(second, 'ready');
});

test('a station recalls its own part of a ready order, and no part finishes the whole again', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({
    status: 'preparing',
    at: [`${stations.fryer}:Chips`, `${stations.grill}:Steak`],
  });
  const [atFryer, atGrill, atPass] = await Promise.all([
    ticketAt(people, `station=${stations.fryer}`, order),
    ticketAt(people, `station=${stations.grill}`, order),
    ticketAt(people, 'view=expo', order),
  ]);
  await atGrill.getByRole('button', { name: /^Done here/ }).click();
  // The last station finishes everything, once it has received the other's marks.
  await atFryer.getByRole('button', { name: /^All done/ }).click();
  await status(order, 'ready');
  await atFryer.getByRole('button', { name: /^Recall/ }).click();
  await status(order, 'preparing');
  await eventually(
    `the part of the ${stations.fryer} to be open`,
    async () => Object.keys((await orderNow(order)).prepared).join() === '02',
  );
  await expect(atGrill.getByText(`Done here. Waiting for ${stations.fryer}.`)).toBeVisible();
  await atFryer.getByRole('button', { name: /^All done/ }).click();
  await status(order, 'ready');

  await atPass.getByRole('button', { name: /^Recall/ }).click();
  await status(order, 'preparing');
  await expect(atFryer.getByText('Press what needs to be made again.')).toBeVisible();
  await expect(atFryer.getByRole('button', { name: /^Done/ })).toHaveCount(0);
  await atFryer.getByRole('button', { name: /Chips/ }).click();
  await expect(atGrill.getByText(`Done here. Waiting for ${stations.fryer}.`)).toBeVisible();
  await atFryer.getByRole('button', { name: /Chips/ }).click();
  await status(order, 'ready');
});

test.describe('undo', () => {
  async function openHeldScreen(people: People, query: string) {
    const page = await people.arrive({ as: 'kitchen' });
    await holdUndo(page);
    await KitchenScreen.open(page, query);
    return page;
  }

  test('a start is held back for a few seconds, invisible to everyone else', async ({
    people,
    stations,
  }) => {
    const order = await storeOrder({ at: [stations.fryer], status: 'confirmed' });
    const page = await openHeldScreen(people, `station=${stations.fryer}`);
    const ticket = new KitchenScreen(page).ticket(order);
    await ticket.getByRole('button', { name: /^Start preparing/ }).click();
    await expect(
      page.getByRole('region', { name: 'Preparing' }).getByRole('article'),
    ).toBeVisible();
    await page.getByRole('button', { name: `Undo: ${order.label} started` }).click();
    await expect(page.getByRole('region', { name: 'To start' }).getByRole('article')).toBeVisible();
    // A later write from this screen arrives after everything sent before it.
    await ticket.getByRole('button', { name: 'Priority' }).click();
    await eventually('the priority', async () => (await orderNow(order)).priority);
    expect(await orderNow(order)).toMatchObject({ status: 'confirmed', version: 2 });
  });

  test('a mistaken "done" is undone, even if it made the order ready', async ({
    people,
    stations,
  }) => {
    const order = await storeOrder({
      status: 'preparing',
      at: [`${stations.fryer}:Chips`, `${stations.grill}:Steak`],
    });
    const page = await openHeldScreen(people, '');
    await new KitchenScreen(page)
      .ticket(order)
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
    await expect(new KitchenScreen(page).ticket(order).getByRole('alert')).toHaveCount(0);
  });

  test('a line marked by mistake is open again', async ({ people, stations }) => {
    const order = await storeOrder({
      status: 'preparing',
      at: [`${stations.fryer}:Chips`, `${stations.fryer}:Wings`],
    });
    const page = await openHeldScreen(people, `station=${stations.fryer}`);
    const ticket = new KitchenScreen(page).ticket(order);
    const marks = async () => Object.keys((await orderNow(order)).prepared).length;
    await ticket.getByRole('button', { name: /Chips/ }).click();
    await eventually('the mark', async () => (await marks()) === 1);
    await page.getByRole('button', { name: 'Undo: 1 × Chips done' }).click();
    await eventually('no mark', async () => (await marks()) === 0);
    await expect(ticket.getByRole('button', { name: /Chips/, pressed: false })).toBeVisible();
  });
});

test.describe('with the keyboard alone', () => {
  test('a ticket is selected by its number, bumped to the end, and recalled', async ({
    people,
    stations,
  }) => {
    const first = await storeOrder({ at: [stations.fryer], status: 'confirmed', minutesAgo: 3 });
    const second = await storeOrder({
      status: 'confirmed',
      at: [`${stations.fryer}:Chips`, `${stations.fryer}:Wings`],
    });
    const page = await openScreen(people, `station=${stations.fryer}`);
    await expect(new KitchenScreen(page).ticket(second)).toBeVisible();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('region', { name: 'Preparing' }).getByRole('article', { name: second.label }),
    ).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await eventually(
      'the first line',
      async () => Object.keys((await orderNow(second)).prepared).join() === '01',
    );
    await page.keyboard.press('Enter');
    const ready = page.getByRole('region', { name: 'Ready' });
    await expect(ready.getByRole('article', { name: second.label })).toBeVisible();
    await page.keyboard.press('r');
    await status(second, 'preparing');
    expect((await orderNow(first)).status).toBe('confirmed');
  });

  test('the first keys are not lost if they are pressed as soon as the tickets show', async ({
    people,
    stations,
  }) => {
    const order = await storeOrder({ at: [stations.fryer] });
    const page = await people.arrive({ as: 'kitchen' });
    await page.addInitScript((id) => {
      const shown = new MutationObserver(() => {
        if (!document.querySelector(`[data-ticket="${id}"]`)) return;
        shown.disconnect();
        for (const code of ['Digit1', 'Enter']) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true }));
        }
      });
      shown.observe(document, { childList: true, subtree: true });
    }, order.id);
    await KitchenScreen.open(page, `station=${stations.fryer}`);
    await status(order, 'confirmed');
  });

  test('keys are changed in the help sheet, and remembered', async ({ people, stations }) => {
    const order = await storeOrder({ at: [stations.fryer] });
    const page = await openScreen(people, `station=${stations.fryer}`);
    await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
    await page.keyboard.press('h');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await sheet.getByRole('button', { name: /^Bump/ }).click();
    await page.keyboard.press('b');
    await expect(sheet.getByRole('button', { name: /^Bump.*: B\./ })).toBeVisible();
    await page.reload();
    await expect(new KitchenScreen(page).ticket(order)).toBeVisible();
    await page.keyboard.press('1');
    await page.keyboard.press('b');
    await status(order, 'confirmed');
  });
});

test('the table of lines merges identical lines, and finishes them by order', async ({
  people,
  stations,
}) => {
  const started = await storeOrder({
    status: 'preparing',
    at: [`${stations.fryer}:Chips`, `${stations.fryer}:Wings`],
  });
  const waiting = await storeOrder({ status: 'confirmed', at: [`${stations.fryer}:Chips`] });
  const page = await openScreen(people, `station=${stations.fryer}`);
  await page.getByRole('button', { name: 'This screen' }).click();
  await page.getByRole('dialog').getByText('Lines', { exact: true }).click();
  await page.keyboard.press('Escape');
  const row = page.getByRole('row').filter({ hasText: 'Chips' });
  await expect(row.getByText('2 ×')).toBeVisible();
  await row.getByRole('button', { name: waiting.label }).click();
  await status(waiting, 'ready');
  await expect(row.getByText('1 ×').first()).toBeVisible();
  expect((await orderNow(started)).prepared).toEqual({});
  await expect.poll(() => timelineOf(waiting)).toEqual(['preparing', 'ready']);

  // It has no line left, but is still visible and can be finished.
  await page
    .getByRole('button', { name: /^Recall/ })
    .filter({ hasText: waiting.label })
    .click();
  await new KitchenScreen(page)
    .ticket(waiting)
    .getByRole('button', { name: /^Done again/ })
    .click();
  await eventually('ready again', async () => (await timelineOf(waiting)).length === 4);
});

test('the ready board calls numbers, never names, and clears by itself', async ({ people }) => {
  const order = await storeOrder({ status: 'preparing', at: ['oven'], customerName: 'Zebulon' });
  const ride = await storeOrder({
    status: 'preparing',
    at: ['oven'],
    fulfilment: { type: 'delivery', requestedFor: null },
  });
  const page = await people.enter('/board', { as: 'kitchen' });
  const number = order.label.slice(1);
  await expect(page.getByRole('region', { name: 'Preparing' }).getByText(number)).toBeVisible();
  await transitionAsClient(db(), order.id, 3, { to: 'ready', role: 'kitchen' });
  const called = page
    .getByRole('region', { name: /^Ready/ })
    .getByRole('listitem')
    .filter({ hasText: number });
  await expect(called).toBeVisible();
  await expect(called).toHaveAttribute('data-called', 'now');
  const text = (await page.locator('body').textContent()) ?? '';
  expect(text).not.toContain('Zebulon');
  expect(text).not.toContain(ride.label.slice(1));
  await transitionAsClient(db(), order.id, 4, { to: 'completed', role: 'kitchen' });
  await expect(called).toHaveCount(0);
});
