/** Tickets that print by themselves on the device with the printer, and what to do if one doesn't. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { confirm, storeOrder } from '../support/kitchen.ts';
import type { People } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { ticket } from './pages/ticket-printer.ts';

/** A browser that prints without asking, and keeps what is on the paper. */
async function openPrinter(people: People, station: string, { works = true } = {}): Promise<Page> {
  const page = await people.arrive({ as: 'kitchen' });
  await connectPrinter(page, works);
  await page.goto('/print');
  await page.getByLabel('Tickets of').selectOption(station);
  await page.getByText('Print new tickets automatically').click();
  await expect(page.getByRole('switch')).toBeChecked();
  return page;
}

async function connectPrinter(page: Page, works: boolean): Promise<void> {
  await page.addInitScript((isWorking) => {
    const papers: string[] = [];
    Object.assign(window, { papers });
    window.print = () => {
      if (!isWorking) return;
      papers.push(document.querySelector('[data-paper]')?.textContent ?? '');
      dispatchEvent(new Event('afterprint'));
    };
  }, works);
}

function papers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { papers: readonly string[] }).papers);
}

test('a ticket prints by itself once the order is confirmed, with what its station makes', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [`${stations.fryer}:Chips`, `${stations.grill}:Steak`] });
  const page = await openPrinter(people, stations.grill);
  await expect(page.getByText('Everything is printed.')).toBeVisible();
  await confirm(order);
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  const [paper = '', ...others] = await papers(page);
  expect(others).toEqual([]);
  expect(paper).toContain(order.label);
  expect(paper).toContain('Steak');
  expect(paper).not.toContain('Chips');
  expect(await violations(page)).toEqual([]);

  await ticket(page, 'Printed', order)
    .getByRole('button', { name: /^Print again/ })
    .click();
  await expect.poll(async () => (await papers(page)).length).toBe(2);
});

test('a ticket that did not print stays in the list, and prints when the page is opened again', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [`${stations.grill}:Steak`] });
  const page = await openPrinter(people, stations.grill, { works: false });
  await confirm(order);
  await expect(ticket(page, 'Not printed', order)).toBeVisible();
  await connectPrinter(page, true);
  await page.reload();
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  expect(await papers(page)).toHaveLength(1);
});

test('what was confirmed before is not printed unasked, and all at once if asked', async ({
  people,
  stations,
}) => {
  const orders = [
    await storeOrder({ at: [`${stations.grill}:Steak`], status: 'confirmed', minutesAgo: 3 }),
    await storeOrder({ at: [`${stations.grill}:Ribs`], status: 'preparing', minutesAgo: 2 }),
  ];
  const page = await openPrinter(people, stations.grill);
  for (const order of orders) await expect(ticket(page, 'Not printed', order)).toBeVisible();
  expect(await papers(page)).toEqual([]);
  await page.getByRole('button', { name: /^Print all/ }).click();
  for (const order of orders) await expect(ticket(page, 'Printed', order)).toBeVisible();
  const printed = await papers(page);
  expect(printed).toHaveLength(2);
  expect(printed[0]).toContain('Steak');
  expect(printed[1]).toContain('Ribs');
});
