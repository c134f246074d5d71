/** The live lab: orders to play with, what is delivered of them, and what happens when that goes wrong. */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import { paths } from '@fireline/domain/paths';
import type { Locator, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { dbOf, liveProject } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);

/** The orders that were made here, and with them what others would trip over. */
afterAll(async () => {
  const { docs } = await db.collection(paths.orders).where('customerName', '==', 'Live lab').get();
  await Promise.all(docs.map(({ ref }) => ref.delete()));
  await eventually(`the clean-up of ${docs.length} orders`, async () => {
    const records = docs.map(({ id }) => db.doc(paths.auditEntry(`order-deleted-${id}`)));
    const found = docs.length > 0 ? await db.getAll(...records) : [];
    return found.every(({ exists }) => exists);
  });
});

/** Makes an order and waits until it is verified. */
async function createOrder(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Create a test order' }).click();
  const order = page.getByRole('article', { name: /^Test order #/ });
  await order.getByRole('button', { name: /^Confirm/ }).waitFor();
  return order;
}

const rows = (page: Page) => page.getByRole('table', { name: 'Events' }).locator('[data-event]');

test('an admin makes an order and moves it: the log shows each step and how long it took', async () => {
  const page = await visitors.enter('/live', { as: 'admin' });
  const order = await createOrder(page);
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByText(/This page shows: Confirmed/).waitFor();
  await order.getByRole('button', { name: /^Start preparing/ }).click();
  await order.getByText(/This page shows: Being prepared/).waitFor();

  const step = rows(page).filter({ hasText: 'Being prepared' }).filter({ hasText: 'server' });
  const latency = page.getByRole('cell', { name: /^[\d.]+ m?s$/ });
  await step.filter({ has: latency }).first().waitFor();
  await page.getByText(/^Last \d+, up to/).waitFor();

  // What is not there is not found; what is, is.
  const filter = page.getByRole('searchbox', { name: 'Filter events' });
  await filter.fill('no such document');
  await page.getByText('No event fits the filter.').waitFor();
  await filter.fill('preparing server');
  await step.first().waitFor();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied: unknown = JSON.parse(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toContainEqual(
    expect.objectContaining({ status: 'preparing', source: 'server', fate: null }),
  );
  await filter.fill('');

  // Held still, it takes nothing in; it counts on.
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = await rows(page).first().textContent();
  await order.getByRole('button', { name: /^Mark ready/ }).click();
  await page.getByRole('button', { name: /^Go on \(\d+ new\)/ }).waitFor();
  expect(await rows(page).first().textContent()).toBe(before);
  await page.getByRole('button', { name: /^Go on/ }).click();
  await rows(page).filter({ hasText: 'Ready' }).first().waitFor();

  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByText('Nothing has been delivered yet.').waitFor();
});

test('an update that is dropped leaves the page behind, on every page of the tab it is said, and the next one heals', async () => {
  const page = await visitors.enter('/live', { as: 'admin' });
  const order = await createOrder(page);
  await order.getByText(/This page shows: Waiting for confirmation/).waitFor();
  // A cook moves it, so that it comes to this page from the server alone.
  await order.getByLabel('Act as').selectOption('kitchen');
  await page.getByLabel('Drop updates').selectOption('2');
  const warning = page.getByRole('complementary', { name: 'Faults that are on' });
  await warning.getByText('one update in 2 dropped').waitFor();

  for (const move of [/^Confirm/, /^Start preparing/, /^Mark ready/]) {
    await order.getByRole('button', { name: move }).click();
  }
  await order.getByRole('button', { name: /^Complete/ }).waitFor();
  await rows(page).filter({ hasText: 'dropped' }).first().waitFor();

  await page.getByRole('link', { name: 'Products' }).click();
  await page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
  await warning.getByText('A fault is on in this tab').waitFor();
  await warning.getByRole('button', { name: 'Turn it off' }).click();
  await warning.waitFor({ state: 'detached' });
});

test('with every second update dropped the page shows that it is behind, and catches up without a reload', async () => {
  const page = await visitors.enter('/live', { as: 'kitchen' });
  const order = await createOrder(page);
  await order.getByText(/This page shows: Waiting for confirmation/).waitFor();
  await order.getByLabel('Act as').selectOption('admin');
  await page.getByLabel('Drop updates').selectOption('2');
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByRole('button', { name: /^Start preparing/ }).click();
  await order.getByRole('button', { name: /^Mark ready/ }).click();
  await order.getByRole('button', { name: /^Complete/ }).waitFor();
  await page.getByText(/listeners? (is|are) behind/).waitFor();
  await page.getByRole('button', { name: 'All off' }).click();
  await order.getByText(/This page shows: Ready/).waitFor();
  expect(await page.getByText(/listeners? (is|are) behind/).count()).toBe(0);
});

test('offline is seen as offline, and what was moved meanwhile arrives afterwards', async () => {
  const page = await visitors.enter('/live', { as: 'admin' });
  const order = await createOrder(page);
  await page.getByRole('switch', { name: /^Offline/ }).click();
  const history = page.getByRole('list', { name: 'History of the connection' });
  await history
    .getByText(/unreachable|offline/i)
    .first()
    .waitFor();
  await order.getByLabel('Act as').selectOption('kitchen');
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByText('(1 behind)').waitFor();
  await page.getByRole('switch', { name: /^Offline/ }).click();
  await order.getByText(/This page shows: Confirmed/).waitFor();
  await history.getByText('Live').first().waitFor();
});

test('how long it took is reported, and shown in the insights of today', async () => {
  const page = await visitors.enter('/live', { as: 'admin' });
  const { uid } = demoAccounts.find(({ email }) => email === 'admin@fireline.test') ?? { uid: '' };
  const order = await createOrder(page);
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByText(/This page shows: Confirmed/).waitFor();
  await eventually(
    'a report of the admin’s screen',
    async () => {
      const { docs } = await db.collection(paths.deliveryReports).where('uid', '==', uid).get();
      return docs.some((report) => report.get('latencies').length > 0);
    },
    { within: 90_000 },
  );
  await page.getByRole('link', { name: 'Insights' }).click();
  const admins = page
    .getByRole('table', { name: 'Delivery of changes' })
    .getByRole('row', { name: /^Admins/ });
  await admins
    .getByText(/\d ms$|\d s$/)
    .first()
    .waitFor();
});

test('the generator makes orders live, and stops when the page is left', async () => {
  const page = await visitors.enter('/live', { as: 'admin' });
  const generator = page.getByRole('region', { name: 'Order generator' });
  await generator.getByLabel('Generator: steps').selectOption('500');
  await generator.getByRole('button', { name: 'Start' }).click();
  await generator.getByText(/[1-9]\d* placed, [1-9]\d* moved/).waitFor();
  await page.getByRole('link', { name: 'Products' }).click();
  await page.getByRole('heading', { name: 'Products', level: 1 }).waitFor();
  const versions = async () => {
    const { docs } = await db
      .collection(paths.orders)
      .where('customerName', '==', 'Live lab')
      .get();
    return docs.map((order) => `${order.id} ${order.get('version')}`).toSorted();
  };
  // What was under way has arrived; then nothing more is made.
  let last: readonly string[] = [];
  await eventually(
    'nothing more to change',
    async () => {
      const now = await versions();
      const isSame = JSON.stringify(now) === JSON.stringify(last);
      last = now;
      return isSame;
    },
    { every: 1500 },
  );
});

test('a stranger sees the public page of a test order, and the mail about it', async () => {
  const page = await visitors.enter('/live', { context: phone });
  await page.getByText(/^Nobody is signed in/).waitFor();
  const order = await createOrder(page);
  await order.getByText(/This page shows: Waiting for confirmation/).waitFor();
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByText(/This page shows: Confirmed/).waitFor();

  const label = (await order.getAttribute('aria-label'))?.replace('Test order ', '') ?? '';
  const mails = page.getByRole('list', { name: 'Mails' });
  await eventually(`a mail about ${label}`, async () => {
    await page.getByRole('button', { name: 'Look again' }).click();
    return (await mails.getByRole('button', { name: new RegExp(label) }).count()) > 0;
  });
  await mails
    .getByRole('button', { name: new RegExp(label) })
    .first()
    .click();
  const mail = page
    .getByRole('article', { name: new RegExp(label) })
    .filter({ has: page.locator('iframe') });
  const frame = mail.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  await frame.contentFrame().getByText('Live lab').first().waitFor();
  await mail.getByText('live-lab@fireline.test').waitFor();
  await page.getByRole('radio', { name: 'Plain text' }).click();
  await page
    .locator('pre')
    .getByText(/Live lab/)
    .waitFor();
  expect(await violations(page)).toEqual([]);
});
