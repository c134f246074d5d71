/** One order on the admins' screens, and the parts that customers and the public see. */
import { paths } from '@fireline/domain/paths';
import type { Page } from '@playwright/test';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { violations } from '../support/axe.ts';
import { prepareDelivery, statusOf } from '../support/deliveries.ts';
import { eventually } from '../support/eventually.ts';
import { type People, phone } from '../support/people.ts';
import { demoAccount, newAccount } from '../support/sessions.ts';
import { holdUndo } from '../support/undo.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

const orderPage = (id: string) => `/admin/orders/${id}`;

async function enterOrder(people: People, id: string): Promise<Page> {
  const page = await people.enter(orderPage(id), { as: 'admin' });
  await expect(page.getByLabel('Staff note')).toBeVisible();
  return page;
}

test('two admins on one order see each other; the loser of a race is told who won, and keeps every word', async ({
  people,
}) => {
  const { id, label } = await prepareDelivery('pending');
  const [winner, loser] = await Promise.all([enterOrder(people, id), enterOrder(people, id)]);
  await expect(winner.getByText('Also being viewed by you')).toBeVisible();
  await expect(loser.getByText('Also being viewed by you')).toBeVisible();

  await loser.getByLabel('Staff note').fill('Half a note about the stairs');
  // Offline, so that the move is based on what was seen last.
  await loser.context().setOffline(true);
  await loser.getByRole('button', { name: 'Decline' }).click();
  const dialog = loser.getByRole('alertdialog', { name: `Decline order ${label}?` });
  await dialog.getByRole('textbox').fill('We have run out of cinnamon');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await winner.getByRole('button', { name: 'Confirm' }).click();
  await statusOf(id, 'confirmed');
  await loser.context().setOffline(false);

  const told = loser.getByRole('alert').filter({ hasText: 'It’s been “Confirmed” since' });
  await expect(told.getByText('by you, on another screen')).toBeVisible();
  await expect(told.getByText('We have run out of cinnamon')).toBeVisible();
  await expect(loser.getByRole('button', { name: 'Start preparing' })).toBeVisible();
  expect((await read(db, paths.order(id)))?.reason ?? null).toBeNull();

  const note = loser.getByLabel('Staff note');
  await expect(note).toHaveValue('Half a note about the stairs');
  await told.getByRole('button', { name: 'Save as a note' }).click();
  await expect(note).toHaveValue('Half a note about the stairs\nWe have run out of cinnamon');
  await expect(note).toBeFocused();
  await loser.keyboard.press('Control+Enter');
  await expect(winner.getByText('We have run out of cinnamon')).toBeVisible();
  await expect(note).toHaveValue('');

  await loser.goto('/admin');
  await expect(winner.getByText('Also being viewed by you')).toBeHidden();
});

test('a typed reason stays when the order moves on, and does no harm', async ({ people }) => {
  const { id, label } = await prepareDelivery('pending');
  const [first, second] = await Promise.all([enterOrder(people, id), enterOrder(people, id)]);
  await second.getByRole('button', { name: 'Decline' }).click();
  const dialog = second.getByRole('alertdialog', { name: `Decline order ${label}?` });
  await dialog.getByRole('textbox').fill('Too far away');
  await first.getByRole('button', { name: 'Confirm' }).click();
  await expect(dialog.getByText('The order has moved on')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue('Too far away');
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect(second.getByRole('alert').getByText('Too far away')).toBeVisible();
  expect(await read(db, paths.order(id))).toMatchObject({ status: 'confirmed', version: 2 });
});

test('a move is undone by its key, if the table has a way back', async ({ people }) => {
  const { id } = await prepareDelivery('preparing');
  const admin = await people.arrive({ as: 'admin' });
  await holdUndo(admin);
  await admin.goto(orderPage(id));
  await admin.getByRole('button', { name: 'Mark ready' }).click();
  await expect(admin.getByRole('button', { name: 'Undo last move' })).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Send out' })).toBeVisible();
  await statusOf(id, 'ready');
  await admin.keyboard.press('u');
  await statusOf(id, 'preparing');
  await expect(admin.getByText('Recalled to the kitchen')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Undo last move' })).toBeHidden();
});

test('checkpoints, carrier, and number show immediately for the customer and on the tracking page, without authors', async ({
  people,
}) => {
  const account = await newAccount();
  const { id, token } = await prepareDelivery('ready', account.uid);
  const [admin, customer, friend] = await Promise.all([
    enterOrder(people, id),
    people.enter(`/orders/${id}`, { as: account, context: phone }),
    people.enter(`/t/${token}`, { context: phone }),
  ]);
  const carrier = admin.getByRole('textbox', { name: 'Name' });
  await carrier.fill('Swift Parcels');
  await admin.getByRole('textbox', { name: 'Tracking number' }).fill('SP-4711');
  await admin.getByRole('button', { name: 'Save carrier' }).click();
  const add = async (place: string, text: string) => {
    await expect(admin.getByRole('textbox', { name: 'Location' })).toHaveValue('');
    await admin.getByRole('textbox', { name: 'Location' }).fill(place);
    await admin.getByRole('textbox', { name: 'Details' }).fill(text);
    await admin.keyboard.press('Enter');
  };
  await add('Depot North', 'Handed to the carrier.');
  for (const page of [customer, friend]) {
    await expect(page.getByText('Depot North')).toBeVisible();
    await expect(page.getByText('SP-4711')).toBeVisible();
  }
  await admin.getByRole('button', { name: 'Send out' }).click();
  await add('Bridge Street', '');
  for (const page of [customer, friend]) {
    const stops = page.getByRole('listitem').filter({ hasText: /Depot North|Bridge Street/ });
    await expect(stops).toHaveText([/Bridge Street/, /Depot North/]);
    expect(await violations(page)).toEqual([]);
  }
  const tracking = JSON.stringify(await read(db, paths.tracking(token)));
  for (const secret of [account.uid, demoAccount('admin').uid])
    expect(tracking).not.toContain(secret);

  await admin.getByRole('button', { name: 'Remove update “Bridge Street”' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Remove update' }).click();
  for (const page of [customer, friend]) {
    await expect(page.getByText('Bridge Street')).toBeHidden();
    await expect(page.getByText('Depot North')).toBeVisible();
  }
});

test('a courier is assigned, and the contact is corrected', async ({ people }) => {
  const { id } = await prepareDelivery('ready');
  const admin = await enterOrder(people, id);
  const courier = demoAccount('courier').uid;
  await admin.getByRole('combobox', { name: 'Courier' }).selectOption(courier);
  expect((await read(db, paths.order(id)))?.courierId).toBeNull();
  await admin.getByRole('button', { name: 'Assign' }).click();
  await eventually(
    'the courier',
    async () => (await read(db, paths.order(id)))?.courierId === courier,
  );

  await admin.getByRole('button', { name: 'Edit contact details' }).click();
  const form = admin.getByRole('form', { name: 'Contact' });
  await form.getByLabel('Phone').fill('call me');
  await form.getByRole('textbox', { name: 'Street address' }).fill('Harbour Road 1');
  await form.getByRole('button', { name: 'Save contact details' }).click();
  await expect(form.getByText('Enter a valid phone number.')).toBeVisible();
  await form.getByLabel('Phone').fill('+1 212 555 0199');
  await form.getByLabel(/^(ZIP|Postal) code|^Postcode/).fill('11201');
  await form.getByLabel('City').fill('Brooklyn');
  await form.getByRole('button', { name: 'Save contact details' }).click();
  await expect(admin.getByText('Harbour Road 1')).toBeVisible();
  const link = admin.getByRole('link', { name: 'Call +1 212 555 0199' });
  await expect(link).toHaveAttribute('href', 'tel:+12125550199');
  expect(await violations(admin)).toEqual([]);
});

test('a ticket and a packing slip are printed on their own, without any of the app', async ({
  people,
}) => {
  const { id, label } = await prepareDelivery('preparing');
  const admin = await enterOrder(people, id);
  await admin.keyboard.press('p');
  await admin.waitForURL((url) => url.pathname.endsWith('/print'));
  await expect(admin.getByRole('heading', { level: 2, name: label })).toBeVisible();
  expect(await violations(admin)).toEqual([]);

  await admin.emulateMedia({ media: 'print' });
  await expect(admin.getByRole('navigation')).toBeHidden();
  await expect(admin.getByRole('button', { name: 'Print…' })).toBeHidden();
  const paper = admin.locator('main');
  await expect(paper).toHaveText(/2 ×\s*Butter croissant/);
  await expect(paper).toHaveText(/Contains .*gluten/);
  await expect(paper).not.toHaveText(/[$€£]|\d\.\d\d/);
  expect(await paperOf(admin)).toMatchObject({ width: 80, pages: 1 });

  await admin.emulateMedia({ media: 'screen' });
  await admin.getByRole('radio', { name: 'Packing slip, A4' }).click();
  await expect(admin.getByRole('table')).toBeVisible();
  expect(await violations(admin)).toEqual([]);
  await admin.emulateMedia({ media: 'print' });
  await expect(paper).toContainText('Ada Lovelace');
  await expect(paper).toContainText('Total');
  expect(await paperOf(admin)).toMatchObject({ width: 210, height: 297, pages: 1 });
});

/** What the browser would print, in whole millimeters. */
async function paperOf(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return {
    width: millimetres(width),
    height: millimetres(height),
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length,
  };
}

test('a missing order is reported as unknown', async ({ people }) => {
  const admin = await people.enter(orderPage('zzzzzzzz23456789zzzz'), { as: 'admin' });
  await expect(admin.getByText('Order not found')).toBeVisible();
  expect(await violations(admin)).toEqual([]);
});
