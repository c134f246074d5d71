/** The live lab: orders to play with, their deliveries to listeners, and faults on purpose. */
import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import type { Locator, Page } from '@playwright/test';
import { dbOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { eventually } from '../support/eventually.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

interface LabOrder {
  readonly card: Locator;
  /** The order number as displayed: `#7F3KQ2ZD`. */
  readonly label: string;
}

/** Creates an order and waits until it's verified. It's removed when the story ends. */
async function createOrder(page: Page): Promise<LabOrder> {
  await page.getByRole('button', { name: 'Create a test order' }).click();
  const card = page.getByRole('article', { name: /^Test order #/ });
  const label = (await card.getAttribute('aria-label'))?.replace('Test order ', '') ?? '';
  afterwards(async () => {
    const orders = db.collection(paths.orders).where('number', '==', label.slice(1));
    for (const { ref } of (await orders.get()).docs) await ref.delete();
  });
  await expect(card.getByRole('button', { name: /^Confirm/ })).toBeVisible();
  return { card, label };
}

const rows = (page: Page) => page.getByRole('table', { name: 'Events' }).locator('[data-event]');

test('an admin creates an order and moves it: the log shows each step and how long it took', async ({
  people,
}) => {
  const page = await people.enter('/live', { as: 'admin' });
  const { card: order, label } = await createOrder(page);
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await expect(order.getByText(/This page shows: Confirmed/)).toBeVisible();
  await order.getByRole('button', { name: /^Start preparing/ }).click();
  await expect(order.getByText(/This page shows: Being prepared/)).toBeVisible();

  const step = rows(page).filter({ hasText: 'Being prepared' }).filter({ hasText: 'server' });
  const latency = page.getByRole('cell', { name: /^[\d.]+ m?s$/ });
  await expect(step.filter({ has: latency }).first()).toBeVisible();
  await expect(page.getByText(/^Last \d+, up to/)).toBeVisible();

  // The filter hides everything else.
  const filter = page.getByRole('searchbox', { name: 'Filter events' });
  await filter.fill('no such document');
  await expect(page.getByText('No events match the filter.')).toBeVisible();
  await filter.fill('preparing server');
  await expect(step.first()).toBeVisible();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // It says so for two seconds.
  await Promise.all([
    page.getByRole('button', { name: 'Copied' }).waitFor(),
    page.getByRole('button', { name: 'Copy as JSON' }).click(),
  ]);
  const copied: unknown = JSON.parse(await page.evaluate('navigator.clipboard.readText()'));
  expect(copied).toContainEqual(
    expect.objectContaining({ status: 'preparing', source: 'server', fault: null }),
  );
  // Only this order's: others change meanwhile.
  await filter.fill(label.slice(1));

  // While paused, it shows no new events, but still counts them.
  await page.getByRole('button', { name: 'Pause' }).click();
  const before = (await rows(page).first().textContent()) ?? '';
  await order.getByRole('button', { name: /^Mark ready/ }).click();
  await expect(page.getByRole('button', { name: /^Resume \(\d+ new\)/ })).toBeVisible();
  await expect(rows(page).first()).toHaveText(before);
  await page.getByRole('button', { name: /^Resume/ }).click();
  await expect(rows(page).filter({ hasText: 'Ready' }).first()).toBeVisible();

  expect(await violations(page)).toEqual([]);
  await filter.fill('');
  // The next change of any order fills it again.
  await expect(async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByText('Nothing delivered yet.')).toBeVisible({ timeout: 1000 });
  }).toPass();
});

test('a dropped update leaves the page behind, every page of the tab says so, and the next one fixes it', async ({
  people,
}) => {
  const page = await people.enter('/live', { as: 'admin' });
  const { card: order } = await createOrder(page);
  await expect(order.getByText(/This page shows: Waiting for confirmation/)).toBeVisible();
  // A cook moves it, so it reaches this page only through the server.
  await order.getByLabel('Act as').selectOption('kitchen');
  await page.getByLabel('Drop updates').selectOption('2');
  const warning = page.getByRole('complementary', { name: 'Active faults' });
  await expect(warning.getByText('one update in 2 dropped')).toBeVisible();

  for (const move of [/^Confirm/, /^Start preparing/, /^Mark ready/]) {
    await order.getByRole('button', { name: move }).click();
  }
  await expect(order.getByRole('button', { name: /^Complete/ })).toBeVisible();
  await expect(rows(page).filter({ hasText: 'dropped' }).first()).toBeVisible();

  await page.getByRole('link', { name: 'Products' }).click();
  await expect(page.getByRole('heading', { name: 'Products', level: 1 })).toBeVisible();
  await expect(warning.getByText('Fault active in this tab')).toBeVisible();
  await warning.getByRole('button', { name: 'Turn off' }).click();
  await expect(warning).toHaveCount(0);
});

test('with every second update dropped, the page shows that it is behind, and catches up without a reload', async ({
  people,
}) => {
  const page = await people.enter('/live', { as: 'kitchen' });
  const { card: order } = await createOrder(page);
  await expect(order.getByText(/This page shows: Waiting for confirmation/)).toBeVisible();
  await order.getByLabel('Act as').selectOption('admin');
  await page.getByLabel('Drop updates').selectOption('2');
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await order.getByRole('button', { name: /^Start preparing/ }).click();
  await order.getByRole('button', { name: /^Mark ready/ }).click();
  await expect(order.getByRole('button', { name: /^Complete/ })).toBeVisible();
  await expect(page.getByText(/listeners? (is|are) behind/)).toBeVisible();
  await page.getByRole('button', { name: 'Turn all off' }).click();
  await expect(order.getByText(/This page shows: Ready/)).toBeVisible();
  await expect(page.getByText(/listeners? (is|are) behind/)).toHaveCount(0);
});

test('offline is shown as offline, and moves made meanwhile arrive afterwards', async ({
  people,
}) => {
  const page = await people.enter('/live', { as: 'admin' });
  const { card: order } = await createOrder(page);
  await expect(order.getByText(/This page shows: Waiting for confirmation/)).toBeVisible();
  await page.getByRole('switch', { name: /^Offline/ }).click();
  const history = page.getByRole('list', { name: 'Connection history' });
  await expect(history.getByText(/unreachable|offline/i).first()).toBeVisible();
  await order.getByLabel('Act as').selectOption('kitchen');
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await expect(order.getByText('(1 behind)')).toBeVisible();
  await page.getByRole('switch', { name: /^Offline/ }).click();
  await expect(order.getByText(/This page shows: Confirmed/)).toBeVisible();
  await expect(history.getByText('Live').first()).toBeVisible();
});

test('the latency is reported, and shown in today’s insights', async ({ people }) => {
  const account = await newAccount({ role: 'admin' });
  const page = await people.enter('/live', { as: account });
  const { card: order } = await createOrder(page);
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await expect(order.getByText(/This page shows: Confirmed/)).toBeVisible();
  await eventually(
    'a report of the admin’s screen',
    async () => {
      const { docs } = await db
        .collection(paths.latencyReports)
        .where('uid', '==', account.uid)
        .get();
      return docs.some((report) => report.get('latencies').length > 0);
    },
    // One a minute, and the first may only measure the clock.
    { within: 3 * minute },
  );
  await page.getByRole('link', { name: 'Insights' }).click();
  const admins = page
    .getByRole('table', { name: 'Screen updates' })
    .getByRole('row', { name: /^Admins/ });
  await expect(admins.getByText(/\d ms$|\d s$/).first()).toBeVisible();
});

test('anyone sees the tracking page of a test order, and the email about it', async ({
  people,
}) => {
  const page = await people.enter('/live', { context: phone });
  await expect(page.getByText(/^You’re not signed in/)).toBeVisible();
  const { card: order, label } = await createOrder(page);
  await expect(order.getByText(/This page shows: Waiting for confirmation/)).toBeVisible();
  await order.getByRole('button', { name: /^Confirm/ }).click();
  await expect(order.getByText(/This page shows: Confirmed/)).toBeVisible();

  const mails = page.getByRole('list', { name: 'Emails' });
  await eventually(`a mail about ${label}`, async () => {
    await page.getByRole('button', { name: 'Refresh' }).click();
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
  await expect(frame).toHaveAttribute('sandbox', '');
  await expect(frame.contentFrame().getByText(label).first()).toBeVisible();
  await expect(mail.getByText('live-lab@fireline.test')).toBeVisible();
  await page.getByRole('radio', { name: 'Plain text' }).click();
  // The address is unverified: the email contains nothing that was typed.
  await expect(page.locator('pre')).toContainText('Hello,');
  await expect(page.locator('pre')).not.toContainText('Live lab');
  expect(await violations(page)).toEqual([]);
});
