/** The staff's open screens, as admins see them. */

import { randomUUID } from 'node:crypto';
import { paths } from '@fireline/domain/paths';
import { screenOfflineAfterMs } from '@fireline/domain/shop/screen';
import { Timestamp } from 'firebase-admin/firestore';
import { dbOf, liveProject } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { phone } from '../support/people.ts';
import { newAccount } from '../support/sessions.ts';
import { expect, test } from './fixtures.ts';
import { CourierApp } from './pages/courier-app.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

const db = dbOf(liveProject);

test('a courier’s phone appears with where it is, and goes when they leave that page', async ({
  admin,
  people,
}) => {
  const displayName = `Rider ${randomUUID().slice(0, 6)}`;
  const courier = await newAccount({ role: 'courier', displayName });
  await admin.goto('/admin/staff');
  await admin.getByRole('link', { name: 'Screens' }).click();
  const screens = admin.getByRole('list', { name: 'Open screens' }).getByRole('listitem');
  await expect(screens.filter({ hasText: 'This screen' })).toContainText('Connected');
  const own = screens.filter({ hasText: 'This screen' });
  await expect(own).toContainText(/Version [0-9a-f]{8}/);
  const row = screens.filter({ hasText: displayName });

  const page = await people.arrive({ as: courier, context: phone });
  await CourierApp.open(page);
  await expect(row).toContainText('Deliveries');
  await expect(row).toContainText('Connected');
  await expect(row).toContainText(/Version [0-9a-f]{8}/);
  await expect(row).not.toContainText('Reload it');
  await page.getByRole('link', { name: 'Little Alder' }).click();
  await expect(row).toHaveCount(0);
});

test('a kitchen screen that loses its connection shows as silent, and is back by itself', async ({
  admin,
  people,
  stations,
}) => {
  const account = await newAccount({ role: 'kitchen' });
  const screens = db.collection(paths.screens);
  // Earlier stories with this station closed their pages without leaving them.
  const earlier = await screens.where('station', '==', stations.grill).get();
  for (const { ref } of earlier.docs) await ref.delete();
  const cook = await people.arrive({ as: account });
  await KitchenScreen.open(cook, `station=${stations.grill}`);
  await admin.goto('/admin/screens');
  const row = admin.getByRole('listitem').filter({ hasText: `Kitchen, ${stations.grill}` });
  await expect(row).toContainText('Connected');

  await cook.context().setOffline(true);
  await expect(cook.locator('[data-connection=live]')).toHaveCount(0);
  const beats = await screens.where('uid', '==', account.uid).get();
  // As if the time had passed: the screen itself can't say anything.
  const silentSince = Timestamp.fromMillis(Date.now() - screenOfflineAfterMs - 60_000);
  for (const { ref } of beats.docs) await ref.update({ lastBeatAt: silentSince });
  await expect(row).toContainText(/No contact since \d/);

  await cook.context().setOffline(false);
  await expect(row).toContainText('Connected');
});

test('only a screen with another build than the deployed one is to be reloaded', async ({
  admin,
}) => {
  // The admin's own page is the outdated one.
  await admin.route('**/build.txt', (route) => route.fulfill({ body: '0123abcd' }));
  const id = `screen-${randomUUID()}`;
  const ref = db.doc(paths.screen(id));
  afterwards(() => ref.delete());
  await ref.set({
    name: `Oven ${id.slice(-6)}`,
    uid: 'someone',
    surface: 'kitchen',
    station: null,
    viewing: null,
    lastBeatAt: Timestamp.now(),
    version: '0123abcd',
    answeredInMs: null,
  });
  await admin.goto('/admin/screens');
  const rows = admin.getByRole('listitem');
  await expect(rows.filter({ hasText: 'This screen' })).toContainText('Reload it');
  const oven = rows.filter({ hasText: `Oven ${id.slice(-6)}` });
  await expect(oven).toContainText('Connected');
  await expect(oven).not.toContainText('Reload it');
});

test('a screen that has fallen silent comes first, and says since when', async ({ admin }) => {
  const id = `screen-${randomUUID()}`;
  const name = `Grill ${id.slice(-6)}`;
  const ref = db.doc(paths.screen(id));
  afterwards(() => ref.delete());
  const beat = (at: number) =>
    ref.set({
      name,
      uid: 'someone',
      surface: 'kitchen',
      station: 'Grill',
      viewing: null,
      lastBeatAt: Timestamp.fromMillis(at),
      version: 'an-old-one',
      answeredInMs: 42,
    });
  await beat(Date.now());
  await admin.goto('/admin/screens');
  const row = admin.getByRole('listitem').filter({ hasText: name });
  await expect(row).toContainText('Kitchen, Grill');
  await expect(row).toContainText('Answers in 42 ms');
  await expect(row).toContainText('Reload it');
  await beat(Date.now() - screenOfflineAfterMs - 60_000);
  await expect(row).toContainText(/No contact since \d/);
  await expect(row).not.toContainText('Answers in');
  await expect(row).not.toContainText('Reload it');
  await ref.delete();
  await expect(row).toHaveCount(0);
});
