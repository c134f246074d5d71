/** Slots that fill up, and a shop that closes, while a customer is at checkout. */

import { paths } from '@fireline/domain/paths';
import type { Weekday, WeekHours } from '@fireline/domain/shop/opening-hours';
import { anItem } from '@fireline/domain/testing/stored';
import { day } from '@fireline/domain/time/durations';
import type { Page } from '@playwright/test';
import { demoShop } from '../../../scripts/demo/shop.ts';
import { dbOf, liveProject, placeOrder, transitionAsClient } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import type { People } from '../../support/people.ts';
import { withShop } from '../../support/shop-admin.ts';
import { clockOf, nextMoment, requestedTime, shownTime } from '../../support/shop-clock.ts';
import { expect, test } from '../fixtures.ts';
import { Checkout } from '../pages/checkout.ts';
import { OrderPage } from '../pages/order-page.ts';
import { Storefront } from '../pages/storefront.ts';

const db = () => dbOf(liveProject);

const espresso = anItem({ productId: 'espresso', choices: { style: ['straight'] } });

async function enterCheckout(people: People, context = {}): Promise<Page> {
  const page = await people.enter('/', { context });
  await new Storefront(page).add('Espresso');
  await new Storefront(page).goToCheckout();
  return page;
}

/** Open from 08:00 on each day of the shop's calendar except today. */
function notToday(): WeekHours {
  const { format } = new Intl.DateTimeFormat('en-GB', {
    timeZone: demoShop.timeZone,
    weekday: 'short',
  });
  const [today, yesterday] = [0, day].map((ago) => format(Date.now() - ago).toLowerCase());
  const hours = (weekday: Weekday) =>
    weekday === today || weekday === yesterday ? '' : '08:00-20:00';
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

test('a slot that fills up while the page is open is removed with an explanation', async ({
  people,
}) => {
  const page = await enterCheckout(people);
  await page.getByRole('radio', { name: 'Choose a time' }).click();
  // The first may be too soon before it is full.
  const clock = await new Checkout(page).chooseSecondTime();
  await withShop({ slotCapacity: 1 }, async () => {
    // The first customer gets the slot; the measurement of the queue informs the others.
    const requestedFor = new Date(nextMoment(clock));
    const other = await placeOrder(db(), { items: [espresso], requestedFor });
    afterwards(() => db().doc(paths.order(other)).delete());
    await expect(
      page.getByRole('alert').filter({ hasText: `${clock} was just taken` }),
    ).toBeVisible();
    const full = new Checkout(page).times.getByRole('radio', { name: `${clock} Full` });
    await expect(full).toBeDisabled();
    await new Checkout(page).fill('Too Late Tom');
    await page.getByRole('button', { name: /^Place order/ }).click();
    await expect(new Checkout(page).times.locator(':focus')).toHaveCount(1);
    // Not the first, which may soon be too soon.
    await new Checkout(page).times.getByRole('radio', { disabled: false }).last().click();
    await new Checkout(page).placeOrder();
    await new OrderPage(page).isReceived();
    await transitionAsClient(db(), other, 1, { to: 'cancelled', role: 'customer' });
  });
});

test('a closed shop only offers times, and the first is selected', async ({ people }) => {
  const page = await enterCheckout(people);
  await expect(page.getByRole('radio', { name: 'As soon as possible' })).toBeVisible();
  await withShop({ hours: notToday() }, async () => {
    await expect(page.getByText(/The shop is closed now and opens (tomorrow|on) /)).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'just closed' })).toBeVisible();
    await expect(page.getByRole('radio', { name: 'As soon as possible' })).toHaveCount(0);

    await page.reload();
    // The kitchen starts at 08:00, so nothing can be ready then.
    await expect(
      new Checkout(page).times.getByRole('radio', { name: shownTime('08:15'), checked: true }),
    ).toBeVisible();
    await expect(
      new Checkout(page).times.getByRole('radio', { name: shownTime('08:00') }),
    ).toHaveCount(0);
    await new Checkout(page).fill('Early Erin');
    const { id } = await new Checkout(page).placeOrder();
    await new OrderPage(page).isReceived();
    expect(clockOf(await requestedTime(id))).toBe('08:15');
  });
});
