/** A wall screen that nobody is signed in to: paired by its code, and taken away with one button. */
import { violations } from '../support/axe.ts';
import { expect, test } from './fixtures.ts';

test('an admin pairs a screen by its code, and takes it away again', async ({ people, admin }) => {
  const name = `Wall ${Date.now() % 100_000}`;
  const screen = await people.enter('/pair');
  const code = screen.locator('[data-code]');
  await expect(code).toHaveText(/^[A-Z2-9]{3} [A-Z2-9]{3}$/);
  expect(await violations(screen)).toEqual([]);

  await admin.goto('/admin/screens');
  await admin.getByRole('button', { name: 'Pair a screen' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Pair a screen' });
  await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
  await expect(
    dialog.getByText('Enter the 6 letters and digits that the screen shows.'),
  ).toBeVisible();
  await dialog.getByLabel('Code').fill('222 222');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
  await expect(dialog.getByText(/^No screen shows this code\./)).toBeVisible();
  await dialog.getByLabel('Code').fill((await code.textContent())?.toLowerCase() ?? '');
  await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
  await expect(dialog).toBeHidden();

  await expect(screen).toHaveURL(/\/kitchen$/);
  await expect(screen.getByRole('button', { name: 'All', exact: true })).toBeVisible();
  const paired = admin.getByRole('region', { name: 'Paired screens' }).getByRole('listitem');
  await expect(paired.filter({ hasText: name })).toBeVisible();
  expect(await violations(admin)).toEqual([]);

  await paired
    .filter({ hasText: name })
    .getByRole('button', { name: /^Remove/ })
    .click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(paired.filter({ hasText: name })).toHaveCount(0);
  await expect(screen.getByRole('button', { name: 'All', exact: true })).toHaveCount(0);
});

test('a screen that someone is signed in to asks them to sign out first', async ({ kitchen }) => {
  await kitchen.goto('/pair');
  await expect(kitchen.getByText('Mateo Rivera is signed in here')).toBeVisible();
  await expect(kitchen.locator('[data-code]')).toHaveCount(0);
});
