/** The way back to an order without its page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { mostTries } from '../../functions/src/lookup/find-order.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();

async function ask(page: Page, number: string, contact: string): Promise<void> {
  await page.getByLabel('Order number').fill(number);
  await page.getByLabel('Phone or e-mail').fill(contact);
  await page.getByRole('button', { name: 'Find the order' }).click();
}

test('a guest finds the order on another device, with the keyboard and in their own spelling', async () => {
  const guest = await visitors.enter('/');
  const { label } = await placeOrder(guest, 'Espresso', 'Fanny Finder');
  await customerReads(guest, received);

  const page = await visitors.enter('/sign-in', { context: phone });
  await page.getByRole('link', { name: 'Find my order' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/find$/);
  await page.getByLabel('Order number').focus();
  await page.keyboard.type(`${label.slice(1, 5).toLowerCase()} ${label.slice(5)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.type('212-555-0142');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/t\/[0-9a-f]{32}$/);
  await page.getByRole('heading', { name: 'Fanny’s order' }).waitFor();
});

test('a miss says nothing about which part was wrong', async () => {
  const guest = await visitors.enter('/');
  const { label } = await placeOrder(guest, 'Espresso', 'Mia Miss');
  await customerReads(guest, received);
  const page = await visitors.enter('/find');
  const answers: (string | null)[] = [];
  for (const [number, contact] of [
    [label, '+1 212 555 0199'],
    ['#2222AAAA', '+1 212 555 0142'],
  ] as const) {
    await page.reload();
    await ask(page, number, contact);
    const answer = page.getByRole('alert');
    await answer.waitFor();
    answers.push(await answer.textContent());
  }
  expect(answers[0]).toMatch(/^We found no order with this number and contact\.Compare/);
  expect(answers[1]).toBe(answers[0]);
});

test('what cannot be a number or a contact is said at the field, which has the focus', async () => {
  const page = await visitors.enter('/find?number=ABC');
  await ask(page, 'ABC', '');
  await page.getByText('Enter the 8 letters and digits of the order number.').waitFor();
  await page.getByText('Enter the phone number or e-mail address').waitFor();
  const focused = page.locator('input:focus');
  expect(await focused.getAttribute('name')).toBe('number');
  expect(await focused.getAttribute('aria-invalid')).toBe('true');
});

test('too many tries are stopped, with the time to wait', async () => {
  const page = await visitors.enter('/find');
  // A number of this run's own, so that it is not counted for anybody else.
  const number = String(Date.now()).slice(-8);
  await page.getByLabel('Order number').fill(number);
  await page.getByLabel('Phone or e-mail').fill('eve@example.com');
  const button = page.getByRole('button', { name: 'Find the order' });
  const tooMany = page
    .getByRole('status')
    .filter({ hasText: /Too many tries\. Please try again in (a minute|\d+ minutes)\.$/ });
  const miss = page.getByRole('alert').filter({ hasText: 'We found no order' });
  // Twice as many as are allowed, in case a window ends in between.
  for (let tries = 0; tries <= 2 * mostTries.perNumber; tries += 1) {
    await button.click();
    await tooMany.or(miss).waitFor();
    if (await tooMany.isVisible()) break;
  }
  expect(await tooMany.textContent()).toContain('That is enough for now');
});
