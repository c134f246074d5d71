/** Tickets that the browser sends to a receipt printer itself. The printers are fakes that keep bytes. */
import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { builtScript } from '../support/built-scripts.ts';
import { holdBack } from '../support/hold-back.ts';
import { confirm, storeOrder } from '../support/kitchen.ts';
import type { People } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { ticket } from './pages/ticket-printer.ts';

interface FakePrinter {
  /** What it has printed, as text. */
  readonly papers: string[];
  /** How often the user was asked for it. */
  asked: number;
  paper: boolean;
  plugged: boolean;
  baudRate: number;
}

/** Both kinds of connection lead to one printer; the browser remembers that it was chosen. */
async function plugIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const printer: FakePrinter = { papers: [], asked: 0, paper: true, plugged: true, baudRate: 0 };
    Object.assign(window, { printer });
    const isPaired = () => sessionStorage.getItem('paired') !== null && printer.plugged;
    const choose = () => {
      printer.asked += 1;
      sessionStorage.setItem('paired', 'yes');
    };
    const answer = () => new Uint8Array([0x12, printer.paper ? 0x12 : 0x72]);
    /** A question about its state is answered, anything else is printed. */
    const take = (bytes: Uint8Array) => {
      if (bytes[0] === 0x10) return;
      printer.papers.push(String.fromCharCode(...bytes));
    };

    const endpoint = (direction: string) => ({ endpointNumber: 1, direction, type: 'bulk' });
    const configuration = {
      interfaces: [
        {
          interfaceNumber: 0,
          alternate: { interfaceClass: 7, endpoints: [endpoint('out'), endpoint('in')] },
        },
      ],
    };
    const device = {
      configuration: null as object | null,
      open: async () => {},
      close: async () => {},
      selectConfiguration: async () => {
        device.configuration = configuration;
      },
      claimInterface: async () => {},
      transferOut: async (_endpoint: number, bytes: Uint8Array) => {
        take(bytes);
        return { status: 'ok' };
      },
      transferIn: async () => ({ data: new DataView(answer().buffer) }),
    };
    const usb = Object.assign(new EventTarget(), {
      requestDevice: async () => {
        choose();
        return device;
      },
      getDevices: async () => (isPaired() ? [device] : []),
    });

    const port = {
      readable: null as ReadableStream<Uint8Array> | null,
      writable: null as WritableStream<Uint8Array> | null,
      open: async ({ baudRate }: { baudRate: number }) => {
        printer.baudRate = baudRate;
        const replies = new TransformStream<Uint8Array, Uint8Array>();
        const reply = replies.writable.getWriter();
        port.readable = replies.readable;
        port.writable = new WritableStream({
          write: (bytes) => {
            take(bytes);
            if (bytes[0] === 0x10) void reply.write(answer()).catch(() => {});
          },
        });
      },
      close: async () => {
        port.readable = null;
        port.writable = null;
      },
    };
    const serial = Object.assign(new EventTarget(), {
      requestPort: async () => {
        choose();
        return port;
      },
      getPorts: async () => (isPaired() ? [port] : []),
    });
    Object.defineProperty(navigator, 'usb', { value: usb });
    Object.defineProperty(navigator, 'serial', { value: serial });
    window.print = () => printer.papers.push('the browser’s dialog');
  });
}

const printerOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { printer: FakePrinter }).printer);

function change(page: Page, fields: Partial<FakePrinter>): Promise<void> {
  return page.evaluate(
    (changed) => void Object.assign((window as unknown as { printer: object }).printer, changed),
    fields,
  );
}

/** The page of someone whose USB printer is connected and prints the tickets of `station`. */
async function withPrinter(people: People, station: string): Promise<Page> {
  const page = await people.arrive({ as: 'kitchen' });
  await plugIn(page);
  await page.goto('/print');
  await page.getByLabel('Tickets of').selectOption(station);
  await page.getByText('USB', { exact: true }).click();
  await page.getByRole('button', { name: 'Choose the printer' }).click();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  return page;
}

/** A page that has printed a ticket, and can't send that it has. */
async function withUnsentMark(people: People, station: string) {
  const order = await storeOrder({ at: [`${station}:Steak`] });
  const page = await withPrinter(people, station);
  await page.route(/Firestore\/Write\/channel/, (route) => route.abort());
  await page.getByText('Print new tickets automatically').click();
  await confirm(order);
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  return { page, order };
}

test('a printer is chosen once, and then prints tickets without a dialog', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [`${stations.fryer}:Chips`, `${stations.grill}:Crème`] });
  const page = await people.arrive({ as: 'kitchen' });
  await plugIn(page);
  await page.goto('/print');
  await page.getByLabel('Tickets of').selectOption(stations.grill);
  await page.getByText('USB', { exact: true }).click();
  await expect(page.getByText('No printer is connected.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose the printer' }).click();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByText('Print new tickets automatically').click();
  await confirm(order);
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  const { papers } = await printerOf(page);
  expect(papers).toHaveLength(1);
  const [paper = ''] = papers;
  expect(paper).toContain(order.label);
  expect(paper).toContain('Cr\x8ame');
  expect(paper).not.toContain('Chips');
  expect(paper).toContain('\x1dV\x01');

  await page.reload();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  await ticket(page, 'Printed', order)
    .getByRole('button', { name: /^Print again/ })
    .click();
  await expect.poll(async () => (await printerOf(page)).papers.length).toBe(1);
  expect((await printerOf(page)).asked).toBe(0);
});

test('a ticket is not printed again by a page that could not send yet that it was', async ({
  people,
  stations,
}) => {
  const { page, order } = await withUnsentMark(people, stations.grill);
  await page.reload();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  expect((await printerOf(page)).papers).toEqual([]);
});

test('a ticket is not printed again from what the kitchen’s page has read over HTTP', async ({
  people,
  stations,
}) => {
  const { page, order } = await withUnsentMark(people, stations.grill);
  const letThrough = await holdBack(
    page,
    `**${builtScript('src/platform/firestore/firestore-client.ts')}`,
  );
  // A page that has waited long enough for the answer leaves it to Firestore.
  await expect(async () => {
    await page.goto(`/kitchen?station=${stations.grill}`);
    await expect(page.getByRole('article', { name: order.label })).toBeVisible({ timeout: 20_000 });
  }).toPass();
  await page.getByRole('button', { name: /^Account/ }).click();
  await page.getByRole('menuitem', { name: 'Printer' }).click();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  letThrough();
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  expect((await printerOf(page)).papers).toEqual([]);
});

test('a ticket that a printer did not take says why, and is printed again', async ({
  people,
  stations,
}) => {
  const order = await storeOrder({ at: [`${stations.grill}:Steak`], status: 'confirmed' });
  const page = await withPrinter(people, stations.grill);
  const waiting = ticket(page, 'Not printed', order);
  const print = waiting.getByRole('button', { name: /^Print/ });

  await change(page, { paper: false });
  await print.click();
  await expect(waiting.getByText('Not printed: the printer has no paper.')).toBeVisible();
  await change(page, { paper: true, plugged: false });
  await print.click();
  await expect(waiting.getByText('Not printed: the printer isn’t connected.')).toBeVisible();
  expect((await printerOf(page)).papers).toEqual([]);
  expect(await violations(page)).toEqual([]);

  await change(page, { plugged: true });
  await print.click();
  await expect(ticket(page, 'Printed', order)).toBeVisible();
  await expect(page.getByText(/^Not printed: the printer/)).toHaveCount(0);
  expect((await printerOf(page)).papers).toHaveLength(1);
});

test('a printer at a serial port prints at the speed that it was set to', async ({
  people,
  stations,
}) => {
  const orders = [
    await storeOrder({ at: [`${stations.grill}:Steak`], status: 'confirmed', minutesAgo: 3 }),
    await storeOrder({ at: [`${stations.grill}:Ribs`], status: 'confirmed', minutesAgo: 2 }),
  ];
  const page = await people.arrive({ as: 'kitchen' });
  await plugIn(page);
  await page.goto('/print');
  await page.getByLabel('Tickets of').selectOption(stations.grill);
  await page.getByText('Serial port', { exact: true }).click();
  await page.getByLabel('Speed of the port (baud)').selectOption('19200');
  await page.getByRole('button', { name: 'Choose the printer' }).click();
  await expect(page.getByText('The printer is connected.')).toBeVisible();
  await page.getByRole('button', { name: /^Print all/ }).click();
  for (const order of orders) await expect(ticket(page, 'Printed', order)).toBeVisible();
  const { papers, baudRate } = await printerOf(page);
  expect(papers.map((paper) => /Steak|Ribs/.exec(paper)?.[0])).toEqual(['Steak', 'Ribs']);
  expect(baudRate).toBe(19_200);
});
