/** Devices whose clock is wrong: what counts is the server's. */
import { minute } from '@fireline/domain/time/durations';
import { setClockOff } from '../support/clock-off.ts';
import { newAccount } from '../support/sessions.ts';
import { installed, isInstalled } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

for (const [how, minutes] of [
  ['slow', -45],
  ['fast', 45],
] as const) {
  test(`an order from a phone whose clock is 45 minutes ${how}, offline for a moment, is received`, async ({
    people,
  }) => {
    const page = await people.arrive({ as: await newAccount(), context: installed });
    await setClockOff(page.context(), minutes * minute);
    const shop = await Storefront.open(page);
    await isInstalled(page);
    await shop.add('Espresso');
    const checkout = await shop.goToCheckout();
    await checkout.fill('Noor');
    await page.context().setOffline(true);
    const order = await checkout.placeOrder();
    await page.context().setOffline(false);
    await order.isReceived();
    // "Placed" is a time of now, and so is the promise.
    await expect(page.getByText(/In \d+–\d+ min|In \d+ min/)).toBeVisible();
  });
}
