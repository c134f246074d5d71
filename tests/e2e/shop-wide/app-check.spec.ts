/**
 * App Check refuses everything or nothing. The emulators don't have it: rules that deny everything
 * to everyone give the app the same response, even for public data.
 */
import { readFile } from 'node:fs/promises';
import { liveProject } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { whileOffline } from '../../support/while-offline.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

const closed = `rules_version = '2';
service cloud.firestore {
  match /databases/{database}/documents {
    match /{everything=**} {
      allow read, write: if false;
    }
  }
}`;

async function setRules(content: string): Promise<void> {
  const address = `http://${process.env.FIRESTORE_EMULATOR_HOST}/emulator/v1/projects/${liveProject}:securityRules`;
  const rules = { files: [{ name: 'firestore.rules', content }] };
  const response = await fetch(address, { method: 'PUT', body: JSON.stringify({ rules }) });
  if (!response.ok) throw new Error(`The rules were not set: ${await response.text()}`);
}

test('a customer keeps what is on the page, with the cause and the shop’s phone, until it is live again', async ({
  guest,
}) => {
  const open = await readFile(new URL('../../../firestore.rules', import.meta.url), 'utf8');
  const order = await (await Storefront.open(guest)).order('Espresso', 'Ines');
  await order.isReceived();
  afterwards(() => setRules(open));
  await whileOffline(guest, () => setRules(closed));

  const banner = guest.getByRole('region', { name: 'Not live' });
  await expect(banner).toContainText(/Not live since \d?\d:\d\d(?: [AP]M)?/);
  await expect(banner).toContainText('App Check expired or was refused');
  const phone = banner.getByRole('link', { name: /Call the shop/ });
  await expect(phone).toHaveAttribute('href', /^tel:/);
  const pill = guest.getByRole('button', { name: /Connection: App Check failed/ });
  await expect(pill).toBeVisible();
  await expect(guest.getByText('Espresso').first()).toBeVisible();

  await setRules(open);
  await expect(banner).toHaveCount(0);
  await order.isReceived();
});
