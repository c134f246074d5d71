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
  const row = screens.filter({ hasText: displayName });

  const page = await people.arrive({ as: courier, context: phone });
  await CourierApp.open(page);
  await expect(row).toContainText('Deliveries');
  await expect(row).toContainText('Connected');
  await expect(row).toContainText(/Version \S/);
  await page.getByRole('link', { name: 'Little Alder' }).click();
  await expect(row).toHaveCount(0);
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
  await ref.delete();
  await expect(row).toHaveCount(0);
});
