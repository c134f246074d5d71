/** A customer's email preferences: chosen on their page, applied to all their orders. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { eventually } from '../support/eventually.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

test('a kind is turned on and off, two tabs agree, and emails lead to the setting', async ({
  people,
}) => {
  const account = await newAccount();
  const preferences = async () => Object((await read(db, paths.user(account.uid)))?.preferences);
  const page = await people.enter('/account', { as: account });
  const other = await page.context().newPage();
  await other.goto('/account#mails');
  await expect(other.getByRole('heading', { name: 'Emails' })).toBeFocused();

  const steps = (on: typeof page) => on.getByRole('switch', { name: /Every step in the kitchen/ });
  const receipt = (on: typeof page) => on.getByRole('switch', { name: /Receipt/ });
  await steps(page)
    .and(page.getByRole('switch', { checked: false }))
    .click();
  await expect(steps(other).and(other.getByRole('switch', { checked: true }))).toBeVisible();
  await receipt(other)
    .and(other.getByRole('switch', { checked: true }))
    .click();
  await expect(receipt(page).and(page.getByRole('switch', { checked: false }))).toBeVisible();

  const chosen = { 'mail-progress': true, 'mail-done': false };
  await eventually('both choices to be kept', async () => {
    const { 'mail-progress': progress, 'mail-done': done } = await preferences();
    return progress === true && done === false;
  });
  expect(await preferences()).toMatchObject(chosen);
  await expect(page.getByText('We always email you')).toBeVisible();
});
