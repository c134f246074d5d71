/** On a shared screen, whoever acts says who they are by PIN. */
import { randomUUID } from 'node:crypto';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Locator, Page } from '@playwright/test';
import { setRole } from '../../functions/src/staff/set-role.ts';
import { authOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { expectDialogEntries } from '../support/dialogs.ts';
import { eventually } from '../support/eventually.ts';
import { db, storeOrder } from '../support/kitchen.ts';
import { type Account, newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

/** A cook with a name, who leaves no PIN behind. */
async function aCook(name: string): Promise<Account> {
  const cook = await newAccount({ displayName: name, role: 'kitchen' });
  await db().doc(paths.user(cook.uid)).update({ displayName: name });
  afterwards(async () => {
    await db().doc(paths.pinHolder(cook.uid)).delete();
    await db().doc(serverPaths.pin(cook.uid)).delete();
  });
  return cook;
}

/** A screen that an admin pairs. */
async function pair(screen: Page, admin: Page): Promise<void> {
  const code = screen.locator('[data-code]');
  await expect(code).toHaveText(/^[A-Z2-9]{3} [A-Z2-9]{3}$/);
  await admin.goto('/admin/screens');
  await admin.getByRole('button', { name: 'Pair a screen' }).click();
  const name = `Wall ${randomUUID().slice(0, 8)}`;
  afterwards(async () => {
    const { docs } = await db().collection(paths.users).where('staff.name', '==', name).get();
    const deps = { auth: authOf(liveProject), db: db(), now: Date.now };
    for (const { id } of docs) await setRole(deps, { by: 'demo-admin', uid: id, role: null });
  });
  const dialog = admin.getByRole('dialog', { name: 'Pair a screen' });
  await dialog.getByLabel('Code').fill((await code.textContent()) ?? '');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByRole('button', { name: 'Pair', exact: true }).click();
  await expect(screen).toHaveURL(/\/kitchen$/);
  await expectDialogEntries(admin, 0);
}

async function press(pad: Locator, digits: string): Promise<void> {
  for (const digit of digits) await pad.getByRole('button', { name: digit, exact: true }).click();
  await pad.getByRole('button', { name: 'OK' }).click();
}

test('a cook types their PIN at the wall, and the timeline has their name', async ({
  people,
  admin,
  stations,
}) => {
  const name = `Rosa ${Date.now() % 100_000}`;
  const cook = await aCook(name);
  const wall = await people.enter('/pair');
  await pair(wall, admin);

  await test.step('an admin gives them a PIN', async () => {
    await admin.goto('/admin/staff');
    await admin.getByRole('button', { name: `Change ${name}` }).click();
    await admin.getByRole('menuitem', { name: 'Set or remove PIN' }).click();
    const dialog = admin.getByRole('dialog', { name: `PIN for ${name}` });
    await dialog.getByLabel('New PIN').fill('1234');
    await dialog.getByLabel('Repeat it').fill('1234');
    await dialog.getByRole('button', { name: 'Save PIN' }).click();
    await expect(dialog.getByText('Choose one that’s harder to guess.')).toBeVisible();
    await dialog.getByLabel('New PIN').fill('2580');
    await expect(dialog.getByText('That isn’t the same PIN.')).toBeVisible();
    await dialog.getByLabel('Repeat it').fill('2580');
    await dialog.getByRole('button', { name: 'Save PIN' }).click();
    await expect(dialog).toBeHidden();
    const row = admin.getByRole('listitem').filter({ hasText: name });
    await expect(row.getByText('PIN', { exact: true })).toBeVisible();
  });

  const order = await storeOrder({ at: [`${stations.grill}:Soup`], status: 'confirmed' });
  const kitchen = await KitchenScreen.open(wall, `station=${stations.grill}`);
  const pad = wall.getByRole('dialog', { name: `PIN of ${name}` });

  await test.step('they pick their name; a wrong PIN is refused', async () => {
    await wall.getByRole('button', { name: 'Who’s here?' }).click();
    const sheet = wall.getByRole('dialog', { name: 'Who’s here?' });
    await expect(sheet.getByRole('button', { name, exact: true })).toBeVisible();
    expect(await violations(wall)).toEqual([]);
    await sheet.getByRole('button', { name, exact: true }).click();
    await press(pad, '1');
    await expect(pad.getByText('Enter 4 to 6 digits.')).toBeVisible();
    await press(pad, '2581');
    await expect(pad.getByText('That isn’t the right PIN.')).toBeVisible();
    await press(pad, '2580');
    await expect(pad).toBeHidden();
    await expect(wall.getByRole('button', { name: `as ${name}` })).toBeVisible();
  });

  await test.step('what they start is theirs, also after a reload', async () => {
    await wall.reload();
    await expect(wall.getByRole('button', { name: `as ${name}` })).toBeVisible();
    await kitchen.ticket(order).getByRole('button', { name: 'Start preparing' }).click();
    const moved = await eventually('the move', async () => {
      const stored = await db().doc(paths.order(order.id)).get();
      return stored.get('status') === 'preparing' && stored.get('changedBy');
    });
    expect(moved).toMatchObject({ role: 'kitchen', person: cook.uid });
    await admin.goto(`/admin/orders/${order.id}`);
    const timeline = admin.getByRole('listitem').filter({ hasText: 'Being prepared' });
    await expect(timeline.getByText(name)).toBeVisible();
  });

  await test.step('what they are paid at the counter, too', async () => {
    await db()
      .doc(paths.order(order.id))
      .update({
        status: 'ready',
        payment: { state: 'due', paid: 0, tips: 0 },
      });
    const counter = await KitchenScreen.open(wall);
    await counter.ticket(order).getByRole('button', { name: 'Paid in cash' }).click();
    const payments = db().collection(paths.payments(order.id));
    const by = await eventually('the payment', async () => {
      const [paid] = (await payments.get()).docs;
      return paid?.get('by');
    });
    expect(by).toMatchObject({ role: 'kitchen', person: cook.uid });
    const entry = admin.getByRole('list', { name: 'Payment' }).getByRole('listitem');
    await expect(entry).toContainText(`by ${name} (kitchen)`);
  });

  await test.step('done: the screen acts for itself again', async () => {
    await wall.getByRole('button', { name: `as ${name}` }).click();
    await wall.getByRole('button', { name: `${name} is done` }).click();
    await expect(wall.getByRole('button', { name: 'Who’s here?' })).toBeVisible();
    const screen = (await db().doc(paths.order(order.id)).get()).get('changedBy.uid') as string;
    await eventually('the end on the server', async () => {
      return !(await db().doc(paths.personAtScreen(screen, cook.uid)).get()).exists;
    });
  });

  await test.step('another PIN ends it at once', async () => {
    await wall.getByRole('button', { name: 'Who’s here?' }).click();
    await wall.getByRole('button', { name, exact: true }).click();
    // By keyboard.
    await pad.getByRole('textbox', { name: 'PIN' }).fill('2580');
    await wall.keyboard.press('Enter');
    await expect(wall.getByRole('button', { name: `as ${name}` })).toBeVisible();
    await admin.goto('/admin/staff');
    await admin.getByRole('button', { name: `Change ${name}` }).click();
    await admin.getByRole('menuitem', { name: 'Set or remove PIN' }).click();
    await admin.getByRole('button', { name: 'Remove PIN' }).click();
    await expect(wall.getByRole('button', { name: `as ${name}` })).toHaveCount(0);
  });
});

test('staff set their own PIN in the account; customers see none of it', async ({
  people,
  customer,
}) => {
  const cook = await aCook('Rosa Blum');
  const page = await people.arrive({ as: cook });
  await page.goto('/account');
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  const dialog = page.getByRole('dialog', { name: 'PIN for shared screens' });
  await dialog.getByLabel('New PIN').fill('7391');
  await dialog.getByLabel('Repeat it').fill('7391');
  await dialog.getByRole('button', { name: 'Save PIN' }).click();
  await expect(page.getByText('You have a PIN.')).toBeVisible();
  await page.getByRole('button', { name: 'Change PIN' }).click();
  await dialog.getByRole('button', { name: 'Remove PIN' }).click();
  await expect(page.getByText('You don’t have a PIN.')).toBeVisible();
  expect((await db().doc(paths.pinHolder(cook.uid)).get()).exists).toBe(false);

  await customer.goto('/account');
  await expect(customer.getByRole('heading', { name: 'Your details' })).toBeVisible();
  await expect(customer.getByText('PIN for shared screens')).toHaveCount(0);
});
