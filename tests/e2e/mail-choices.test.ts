/** What a customer is mailed: chosen on their page, kept in every order of theirs. */
import { demoAccounts } from '@fireline/domain/demo-accounts';
import { paths } from '@fireline/domain/paths';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { authOf, dbOf, liveProject, read } from '../support/admin.ts';
import { useBrowser } from '../support/browser.ts';
import { eventually } from '../support/eventually.ts';

const visitors = useBrowser();
const db = dbOf(liveProject);
let path: string;
let before: FirebaseFirestore.DocumentData | undefined;

beforeEach(async () => {
  const account = demoAccounts.find(({ email }) => email.startsWith('hannah'));
  const { uid } = await authOf(liveProject).getUserByEmail(account?.email ?? '');
  path = paths.user(uid);
  before = (await db.doc(path).get()).data();
});
afterEach(async () => {
  if (before) await db.doc(path).set(before);
  else await db.doc(path).delete();
});

const preferences = async () => Object((await read(db, path))?.preferences);

test('a kind is switched on and off, two tabs agree, and mails lead to the place', async () => {
  const page = await visitors.enter('/account', { as: 'hannah' });
  const other = await page.context().newPage();
  await other.goto('/account#mails');
  await other
    .getByRole('heading', { name: 'What we mail you' })
    .and(other.locator(':focus'))
    .waitFor();

  const steps = (on: typeof page) => on.getByRole('switch', { name: /Every step in the kitchen/ });
  const receipt = (on: typeof page) => on.getByRole('switch', { name: /Receipt/ });
  await steps(page)
    .and(page.getByRole('switch', { checked: false }))
    .click();
  await steps(other)
    .and(other.getByRole('switch', { checked: true }))
    .waitFor();
  await receipt(other)
    .and(other.getByRole('switch', { checked: true }))
    .click();
  await receipt(page)
    .and(page.getByRole('switch', { checked: false }))
    .waitFor();

  const chosen = { 'mail-progress': true, 'mail-done': false };
  await eventually('both choices to be kept', async () => {
    const { 'mail-progress': progress, 'mail-done': done } = await preferences();
    return progress === true && done === false;
  });
  expect(await preferences()).toMatchObject(chosen);
  await page.getByText('we always mail you').waitFor();
});
