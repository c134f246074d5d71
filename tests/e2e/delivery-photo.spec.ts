/** Proof of delivery: the courier takes a photo at the door. */

import { paths } from '@fireline/domain/paths';
import { Timestamp } from 'firebase-admin/firestore';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { violations } from '../support/axe.ts';
import { type KitchenOrder, orderNow } from '../support/kitchen.ts';
import { type People, phone } from '../support/people.ts';
import { goOffline } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { atTheDoor } from './pages/at-the-door.ts';
import type { CourierApp } from './pages/courier-app.ts';

const db = dbOf(liveProject);

/** For a shop that wants a photo. */
async function withPhoto(people: People) {
  const door = await atTheDoor(people, 'photo');
  afterwards(() => db.doc(paths.deliveryPhoto(door.order.id)).delete());
  return door;
}

/** Where and with what a picture was taken, as cameras write it at the start of a JPEG. */
const metadata = Buffer.from('ffe1001645786966000049492a0008000000000000000000', 'hex');

/** A picture of 2,400 × 1,600 pixels with noise in it, as a camera makes them. */
async function aPicture(app: CourierApp): Promise<Buffer> {
  const base64 = await app.page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 2400, height: 1600 });
    const context = canvas.getContext('2d');
    for (let at = 0; context && at < 40_000; at += 1) {
      context.fillStyle = `hsl(${(at * 137) % 360} 60% 50%)`;
      context.fillRect((at * 53) % 2400, (at * 91) % 1600, 14, 14);
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
  });
  const picture = Buffer.from(base64, 'base64');
  return Buffer.concat([picture.subarray(0, 2), metadata, picture.subarray(2)]);
}

async function askFor(app: CourierApp, order: KitchenOrder): Promise<void> {
  await app.ride(order).getByRole('button', { name: 'Delivered' }).click();
  await expect(app.page.getByRole('button', { name: 'Take a photo' })).toBeVisible();
}

interface PickedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Where the phone looks for it: in its camera, or (`null`) in its files. */
async function give(app: CourierApp, button: string, file: PickedFile): Promise<string | null> {
  const choosing = app.page.waitForEvent('filechooser');
  await app.page.getByRole('button', { name: button }).click();
  const chooser = await choosing;
  await chooser.setFiles(file);
  return await chooser.element().getAttribute('capture');
}

async function takePhoto(app: CourierApp, button = 'Take a photo'): Promise<string | null> {
  const buffer = await aPicture(app);
  const from = await give(app, button, { name: 'door.jpg', mimeType: 'image/jpeg', buffer });
  await expect(app.page.getByAltText('The photo you’ve taken')).toBeVisible();
  return from;
}

const delivered = (app: CourierApp) =>
  app.page.getByRole('button', { name: 'Yes, delivered' }).click();

test('a photo closes the delivery, and its customer and admins see it', async ({
  people,
  admin,
}) => {
  const { app, page, order, customer } = await withPhoto(people);
  const mine = await people.enter(`/orders/${order.id}`, { as: customer, context: phone });
  await askFor(app, order);
  await expect(page.getByRole('button', { name: 'Yes, delivered' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  expect(await takePhoto(app)).toBe('environment');
  await delivered(app);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');

  await expect(mine.getByRole('img', { name: 'Photo of the delivery' })).toBeVisible();
  await mine.getByRole('button', { name: 'Open the photo' }).click();
  const dialog = mine.getByRole('dialog', { name: 'Photo of the delivery' });
  const shown = dialog.getByRole('img');
  await expect(shown).toBeVisible();
  const width = () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(width).toBeGreaterThan(500);
  expect(await width()).toBeLessThanOrEqual(1024);
  expect(await violations(mine)).toEqual([]);
  await admin.goto(`/admin/orders/${order.id}`);
  await expect(admin.getByRole('img', { name: 'Photo of the delivery' })).toBeVisible();

  await db.doc(paths.deliveryPhoto(order.id)).update({ expiresAt: Timestamp.fromMillis(0) });
  await mine.reload();
  await expect(mine.getByText('Delivered. Enjoy!')).toBeVisible();
  await expect(mine.getByRole('img', { name: 'Photo of the delivery' })).toHaveCount(0);
});

test('a file that isn’t a picture is refused, and another can be taken', async ({ people }) => {
  const { app, page, order } = await withPhoto(people);
  await askFor(app, order);
  const buffer = Buffer.from('not a picture');
  await give(app, 'Take a photo', { name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await expect(page.getByRole('alert')).toContainText('This file can’t be read as a picture.');
  await give(app, 'Choose a picture', { name: 'a.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('alert')).toContainText('Choose a picture');
  await expect(page.getByRole('button', { name: 'Yes, delivered' })).toHaveCount(0);
  await takePhoto(app);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take another' })).toBeVisible();
  await page.keyboard.press('Escape');
  await askFor(app, order);
});

test('a phone whose camera doesn’t work can send a picture from its files', async ({ people }) => {
  const { app, page, order } = await withPhoto(people);
  await askFor(app, order);
  await expect(page.getByText('No camera? Call the shop')).toBeVisible();
  expect(await takePhoto(app, 'Choose a picture')).toBeNull();
  await delivered(app);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
});

test('a photo taken in a dead spot is sent later, before the delivery is closed', async ({
  people,
}) => {
  const { app, page, order } = await withPhoto(people);
  await goOffline(page, 'src/features/courier/photo-dialog.tsx');
  await askFor(app, order);
  await takePhoto(app);
  await delivered(app);
  await expect(page.getByText('Delivered at')).toBeVisible();
  await page.context().setOffline(false);
  await expect.poll(async () => (await orderNow(order)).status).toBe('completed');
  const photo = await read(db, paths.deliveryPhoto(order.id));
  const [head, base64 = ''] = String(photo?.image).split(',');
  expect(head).toBe('data:image/jpeg;base64');
  expect(Buffer.from(base64, 'base64').includes('Exif')).toBe(false);
});
