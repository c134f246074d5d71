/** As soon as possible, or at a time that the shop offers. */
import type { Weekday, WeekHours } from '@fireline/domain/opening-hours';
import { parse } from '@fireline/domain/parse';
import { paths } from '@fireline/domain/paths';
import { fulfilmentSchema } from '@fireline/domain/schemas/order';
import { anItem } from '@fireline/domain/testing/stored';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { demoShop } from '../../scripts/demo/shop.ts';
import { dbOf, liveProject, moveAsClient, placeOrder, read } from '../support/admin.ts';
import { phone, useBrowser } from '../support/browser.ts';
import {
  addToCart,
  customerReads,
  fillCheckout,
  goToCheckout,
  orderOnPage,
  received,
} from '../support/ordering.ts';
import { withShop } from '../support/shop-admin.ts';

const visitors = useBrowser();
const db = () => dbOf(liveProject);

const espresso = anItem({ productId: 'espresso', choices: { style: ['straight'] } });

async function enterCheckout(context = {}): Promise<Page> {
  const page = await visitors.enter('/', { context });
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  return page;
}

const times = (page: Page) => page.getByRole('radiogroup', { name: /^Time/ });

/** What the shop's clock shows at the slot that is chosen: `12:15`. */
async function chosenClock(page: Page): Promise<string> {
  return (await times(page).locator('label:has(:checked)').textContent()) ?? '';
}

/** Goes on from the first slot, which is chosen at the beginning, by key. Returns what is chosen then. */
async function chooseSecond(page: Page): Promise<string> {
  await times(page).getByRole('radio', { checked: true }).waitFor();
  const first = await chosenClock(page);
  await times(page).getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('ArrowRight');
  await times(page).getByRole('radio', { name: first, checked: false }).waitFor();
  return await chosenClock(page);
}

async function requestedTime(orderId: string): Promise<number> {
  const order = await read(db(), paths.order(orderId));
  return parse(fulfilmentSchema, order?.fulfilment).requestedFor ?? 0;
}

function clockOf(at: number): string {
  const { format } = new Intl.DateTimeFormat('en-GB', {
    timeZone: demoShop.timeZone,
    hour: '2-digit',
    minute: '2-digit',
  });
  return format(at);
}

/** The next moment at which the shop's clock shows `clock`. */
function nextMoment(clock: string): number {
  const slot = demoShop.slotMinutes * 60_000;
  let at = Math.ceil(Date.now() / slot) * slot;
  while (clockOf(at) !== clock) at += slot;
  return at;
}

/** Open from 08:00 on, on each day but today by the shop's calendar. */
function notToday(): WeekHours {
  const { format } = new Intl.DateTimeFormat('en-GB', {
    timeZone: demoShop.timeZone,
    weekday: 'short',
  });
  const day = 24 * 60 * 60_000;
  const [today, yesterday] = [0, day].map((ago) => format(Date.now() - ago).toLowerCase());
  const hours = (day: Weekday) => (day === today || day === yesterday ? '' : '08:00-20:00');
  return {
    mon: hours('mon'),
    tue: hours('tue'),
    wed: hours('wed'),
    thu: hours('thu'),
    fri: hours('fri'),
    sat: hours('sat'),
    sun: hours('sun'),
  };
}

test.each([
  ['a desk', {}],
  ['a phone', phone],
] as const)('an order for later arrives with its time, on %s', async (_, context) => {
  const page = await enterCheckout(context);
  await page.getByRole('radio', { name: 'Choose a time' }).click();
  const clock = await chooseSecond(page);
  await page.getByText(new RegExp(`Ready (tomorrow )?at ${clock}`)).waitFor();
  await fillCheckout(page, 'Later Lena');
  await page.getByRole('button', { name: /^Place order/ }).click();
  const { id } = await orderOnPage(page);
  await customerReads(page, received);

  expect(await requestedTime(id)).toBe(nextMoment(clock));
});

test('a slot that fills while the page is open is taken away with a word', async () => {
  const page = await enterCheckout();
  await page.getByRole('radio', { name: 'Choose a time' }).click();
  // The first may be too soon before it is full.
  const clock = await chooseSecond(page);
  await withShop({ slotCapacity: 1 }, async () => {
    // Whoever comes first takes the slot; the measurement of the queue tells everybody.
    const requestedFor = new Date(nextMoment(clock));
    const other = await placeOrder(db(), { items: [espresso], requestedFor });
    await page
      .getByRole('alert')
      .filter({ hasText: `${clock} has just been taken` })
      .waitFor();
    const full = times(page).getByRole('radio', { name: `${clock} Full` });
    expect(await full.isDisabled()).toBe(true);
    await fillCheckout(page, 'Too Late Tom');
    await page.getByRole('button', { name: /^Place order/ }).click();
    await times(page).getByRole('radio').and(page.locator(':focus')).waitFor();
    await times(page).getByRole('radio', { disabled: false }).first().click();
    await page.getByRole('button', { name: /^Place order/ }).click();
    await orderOnPage(page);
    await customerReads(page, received);
    await moveAsClient(db(), other, 1, { to: 'cancelled', role: 'customer' });
  });
});

test('a closed shop offers times only, and the first is chosen', async () => {
  const page = await enterCheckout();
  await page.getByRole('radio', { name: 'As soon as possible' }).waitFor();
  await withShop({ hours: notToday() }, async () => {
    await page.getByText(/The shop is closed now, it opens (tomorrow|on) /).waitFor();
    await page.getByRole('alert').filter({ hasText: 'has closed meanwhile' }).waitFor();
    expect(await page.getByRole('radio', { name: 'As soon as possible' }).count()).toBe(0);

    await page.reload();
    // The kitchen begins at 08:00, so nothing can be had then.
    await times(page).getByRole('radio', { name: '08:15', checked: true }).waitFor();
    expect(await times(page).getByRole('radio', { name: '08:00' }).count()).toBe(0);
    await fillCheckout(page, 'Early Erin');
    await page.getByRole('button', { name: /^Place order/ }).click();
    const { id } = await orderOnPage(page);
    await customerReads(page, received);
    expect(clockOf(await requestedTime(id))).toBe('08:15');
  });
});

test('an order for a chosen time that waits for a connection says what becomes of it', async () => {
  const page = await enterCheckout();
  await fillCheckout(page, 'Offline Otto');
  await page.getByRole('button', { name: /^Place order/ }).click();
  await orderOnPage(page);
  await customerReads(page, received);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await addToCart(page, 'Espresso');
  await goToCheckout(page);
  await page.getByRole('radio', { name: 'Choose a time' }).click();
  await page.getByRole('button', { name: /^Place order/ }).waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: /^Place order/ }).click();
  await orderOnPage(page);
  await page.getByRole('link', { name: 'Menu' }).first().click();
  await page.getByText(/If that is after \d\d:\d\d, the shop cannot take it/).waitFor();
  await page.context().setOffline(false);
  await page.getByText(/is not sent yet$/).waitFor({ state: 'detached' });
});
