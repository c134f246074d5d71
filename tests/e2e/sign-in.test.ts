/** The ways in and out. */
import { test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { customerReads, placeOrder, received } from '../support/ordering.ts';

const visitors = useBrowser();

test('a wrong password is said at the field', async () => {
  const page = await visitors.enter('/sign-in');
  await page.getByLabel('E-mail').fill('admin@fireline.test');
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByText('E-mail or password is wrong.').waitFor();
});

test('a demo account is one tap away, and goes to its own screen', async () => {
  const page = await visitors.enter('/sign-in');
  await page.getByRole('button', { name: /Mateo Rivera/ }).click();
  await page.waitForURL(/\/kitchen$/);
  await page.getByRole('article').first().waitFor();
});

test('a new customer registers, signs out in one tab and is signed out in the other', async () => {
  const page = await visitors.enter('/sign-in');
  await page.getByRole('radio', { name: 'I am new here' }).click();
  await page.getByLabel('Name').fill('Nia Okafor');
  await page.getByLabel('E-mail').fill(`nia-${Date.now()}@example.test`);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('button', { name: /Nia Okafor/ }).waitFor();

  const tab = await page.context().newPage();
  await tab.goto('/');
  await tab.getByRole('button', { name: /Nia Okafor/ }).click();
  await tab.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
});

test('a guest who registers keeps the order that is under way', async () => {
  const page = await visitors.enter('/');
  const { id, label } = await placeOrder(page, 'Espresso', 'Gus Guest');
  await customerReads(page, received);

  await page.goto('/sign-in');
  await page.getByRole('radio', { name: 'I am new here' }).click();
  await page.getByLabel('Name').fill('Gus Guest');
  await page.getByLabel('E-mail').fill(`gus-${id}@example.test`);
  await page.getByLabel('Password').fill('correct horse');
  await page.getByRole('button', { name: 'Create account', exact: true }).click();
  await page.getByRole('button', { name: /Gus Guest/ }).waitFor();

  await page.goto('/orders');
  await page.getByRole('link', { name: new RegExp(label) }).waitFor();
});

test('Google signs a customer in', async () => {
  const page = await visitors.enter('/sign-in');
  await page.getByRole('button', { name: /Google/ }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await page.getByRole('button', { name: /gina/i }).waitFor();
});
