/** A cook's press hits what is under the finger, and is kept, whatever happens to the page. */
import type { Page } from '@playwright/test';
import { longestPress } from '../../web/src/platform/live/hold-while-pressed.ts';
import { holdTimeouts } from '../support/hold-timeouts.ts';
import { orderNow, storeOrder } from '../support/kitchen.ts';
import type { Stations } from '../support/stations.ts';
import { holdUndo } from '../support/undo.ts';
import { webFontsHaveLoaded } from '../support/web-fonts.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

const tablet = { width: 1024, height: 768 };

/** Enough lines to make a ticket taller than the screen, for a station without other tickets. */
function manyLines({ fryer }: Stations): string[] {
  return Array.from({ length: 12 }, (_, line) => `${fryer}:Dish ${line}`);
}

/** A ticket that is taller than the screen, scrolled until its header is out of sight. */
async function withoutItsHead(page: Page, label: string) {
  const ticket = page.getByRole('article', { name: label });
  const start = ticket.getByRole('button', { name: /^Start preparing/ });
  await start.evaluate((button) => button.scrollIntoView({ block: 'center' }));
  await expect(ticket.getByRole('heading')).not.toBeInViewport();
  return start;
}

test('the first press on a ticket whose header is out of sight counts', async ({
  kitchen,
  stations,
}) => {
  const order = await storeOrder({ status: 'confirmed', at: manyLines(stations) });
  await kitchen.setViewportSize(tablet);
  await holdUndo(kitchen);
  await KitchenScreen.open(kitchen, `station=${stations.fryer}`);
  const start = await withoutItsHead(kitchen, order.label);
  await start.hover();
  await kitchen.mouse.down();
  await kitchen.mouse.up();
  await expect(kitchen.getByText(`${order.label} started`).first()).toBeVisible();
});

test('a press counts if a ticket arrives while the finger is down', async ({
  kitchen,
  people,
  stations,
}) => {
  const order = await storeOrder({ status: 'confirmed', at: [stations.grill] });
  await holdTimeouts(kitchen, [longestPress]);
  await holdUndo(kitchen);
  const screen = await KitchenScreen.open(kitchen, `station=${stations.grill}`);
  const beside = await KitchenScreen.open(
    await people.arrive({ as: 'kitchen' }),
    `station=${stations.grill}`,
  );
  await screen
    .ticket(order)
    .getByRole('button', { name: /^Start preparing/ })
    .hover();
  await kitchen.mouse.down();
  const first = await storeOrder({ status: 'confirmed', at: [stations.grill], minutesAgo: 3 });
  await expect(beside.ticket(first)).toBeVisible();
  await expect(screen.ticket(first)).toHaveCount(0);

  await kitchen.mouse.up();
  await expect(kitchen.getByText(`${order.label} started`).first()).toBeVisible();
  await expect(screen.ticket(first)).toBeVisible();
});

test('a press that sends a ticket to another lane leaves the page where it is', async ({
  kitchen,
  stations,
}) => {
  const at = manyLines(stations);
  const order = await storeOrder({ status: 'confirmed', at, minutesAgo: 2 });
  // The page is as long after the press as before.
  await storeOrder({ status: 'confirmed', at, minutesAgo: 1 });
  await storeOrder({ status: 'preparing', at });
  await kitchen.setViewportSize(tablet);
  const screen = await KitchenScreen.open(kitchen, `station=${stations.fryer}`);
  await expect(screen.page.getByRole('article')).toHaveCount(3);
  await webFontsHaveLoaded(kitchen);
  const start = await withoutItsHead(kitchen, order.label);
  const before = await kitchen.evaluate(() => window.scrollY);
  await start.click();
  const preparing = kitchen.getByRole('region', { name: 'Preparing' });
  await expect(preparing.getByRole('article', { name: order.label })).toBeAttached();
  const moved = async () => Math.abs((await kitchen.evaluate(() => window.scrollY)) - before);
  await expect.poll(moved).toBeLessThan(2);
});

test('a start is made even if the page is reloaded before the time for undo is over', async ({
  kitchen,
}) => {
  const order = await storeOrder({ status: 'confirmed', at: ['bar:Espresso'] });
  await KitchenScreen.open(kitchen);
  const ticket = kitchen.getByRole('article', { name: order.label });
  await ticket.getByRole('button', { name: /^Start preparing/ }).click();
  await kitchen.reload();
  await expect.poll(async () => (await orderNow(order)).status).toBe('preparing');
  await expect(ticket.getByRole('button', { name: /^All done/ })).toBeVisible();
});

test('U undoes the last priority', async ({ kitchen }) => {
  const order = await storeOrder({ status: 'preparing', at: ['bar:Espresso', 'bar:Latte'] });
  await holdUndo(kitchen);
  const screen = await KitchenScreen.open(kitchen);
  const ticket = screen.ticket(order);
  await ticket.getByRole('button', { name: /Espresso/ }).click();
  const star = ticket.getByRole('button', { name: 'Priority' });
  await kitchen.keyboard.press('p');
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await kitchen.keyboard.press('u');
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await expect(ticket.getByRole('button', { name: /Espresso/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the undo bar covers neither tickets nor finished orders', async ({ kitchen }) => {
  await holdUndo(kitchen);
  await kitchen.setViewportSize({ width: 1440, height: 900 });
  const order = await storeOrder({ status: 'confirmed', at: ['bar:Espresso'] });
  const screen = await KitchenScreen.open(kitchen);
  await screen
    .ticket(order)
    .getByRole('button', { name: /^Start preparing/ })
    .click();
  const undo = kitchen.getByRole('button', { name: `Undo: ${order.label} started` });
  await expect(undo).toBeVisible();
  const gapToBar = async () => {
    const [bar, lanes] = await Promise.all([
      undo.boundingBox(),
      screen.lane('Preparing').boundingBox(),
    ]);
    return (bar?.y ?? 0) - (lanes?.y ?? 0) - (lanes?.height ?? 0);
  };
  await expect.poll(gapToBar).toBeGreaterThanOrEqual(0);
});
