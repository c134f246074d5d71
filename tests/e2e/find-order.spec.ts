/** Finding an order without its page. */
import type { Page } from '@playwright/test';
import { maxAttempts } from '../../functions/src/lookup/find-order.ts';
import { phone } from '../support/people.ts';
import { expect, test } from './fixtures.ts';
import { Storefront } from './pages/storefront.ts';

async function ask(page: Page, number: string, contact: string): Promise<void> {
  await page.getByLabel('Order number').fill(number);
  await page.getByLabel('Phone or email').fill(contact);
  await page.getByRole('button', { name: 'Find order' }).click();
}

test('a guest finds the order on another device, with the keyboard and another spelling', async ({
  people,
}) => {
  const guest = await people.enter('/');
  const order = await new Storefront(guest).order('Espresso', 'Fanny Finder');
  await order.isReceived();

  const page = await people.enter('/sign-in', { context: phone });
  await page.getByRole('link', { name: 'Find my order' }).focus();
  await page.keyboard.press('Enter');
  // The address changes before the page does, and its heading gets the focus.
  await expect(page.getByRole('heading', { level: 1, name: 'Find my order' })).toBeFocused();
  await page.getByLabel('Order number').focus();
  await page.keyboard.type(`${order.label.slice(1, 5).toLowerCase()} ${order.label.slice(5)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('212-555-0142');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/t\/[0-9a-f]{32}$/);
  await expect(page.getByRole('heading', { name: 'Fanny’s order' })).toBeVisible();
});

test('a miss says nothing about which part was wrong', async ({ people }) => {
  const guest = await people.enter('/');
  const order = await new Storefront(guest).order('Espresso', 'Mia Miss');
  await order.isReceived();
  const page = await people.enter('/find');
  const answers: (string | null)[] = [];
  for (const [number, contact] of [
    [order.label, '+1 212 555 0199'],
    ['#2222AAAA', '+1 212 555 0142'],
  ] as const) {
    await page.reload();
    await ask(page, number, contact);
    const answer = page.getByRole('alert');
    // The last part of it, once the shop's phone number is loaded.
    await expect(answer).toContainText(/Or call the shop/);
    answers.push(await answer.textContent());
  }
  expect(answers[0]).toMatch(/^We couldn’t find an order with that number and contact\.Check both/);
  expect(answers[1]).toBe(answers[0]);
});

test('an invalid number or contact is reported at its field, which has the focus', async ({
  guest,
}) => {
  await guest.goto('/find?number=ABC');
  await ask(guest, 'ABC', '');
  await expect(
    guest.getByText('Enter the 8 letters and digits of the order number.'),
  ).toBeVisible();
  await expect(guest.getByText('Enter the phone number or email')).toBeVisible();
  const focused = guest.locator('input:focus');
  await expect(focused).toHaveAttribute('name', 'number');
  await expect(focused).toHaveAttribute('aria-invalid', 'true');
});

test('too many tries are stopped, with the time to wait', async ({ guest }) => {
  await guest.goto('/find');
  // A number for this run only, so that it doesn't count for others.
  const number = String(Date.now()).slice(-8);
  await guest.getByLabel('Order number').fill(number);
  await guest.getByLabel('Phone or email').fill('eve@example.com');
  const button = guest.getByRole('button', { name: 'Find order' });
  const tooMany = guest
    .getByRole('status')
    .filter({ hasText: /Too many attempts\. Please try again in (a minute|\d+ minutes)\.$/ });
  const miss = guest.getByRole('alert').filter({ hasText: 'We couldn’t find an order' });
  // Twice the allowed number, in case a window ends in between.
  for (let tries = 0; tries <= 2 * maxAttempts.perNumber; tries += 1) {
    await button.click();
    await expect(tooMany.or(miss)).toBeVisible();
    if (await tooMany.isVisible()) break;
  }
  await expect(tooMany).toContainText('Try again later');
});
