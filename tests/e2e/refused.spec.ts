/** Data that the server refuses to update stays on the screen, with the time and the reason. */

import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../support/admin.ts';
import { storeOrder } from '../support/kitchen.ts';
import { newAccount } from '../support/sessions.ts';
import { whileOffline } from '../support/while-offline.ts';
import { expect, test } from './fixtures.ts';
import { KitchenScreen } from './pages/kitchen-screen.ts';

const db = dbOf(liveProject);

test('a kitchen keeps its tickets, is told, and goes live again by itself', async ({
  people,
  stations,
}) => {
  const account = await newAccount({ role: 'kitchen' });
  const page = await people.enter(`/kitchen?station=${stations.fryer}`, { as: account });
  const order = await storeOrder({ at: [stations.fryer], status: 'preparing' });
  const ticket = new KitchenScreen(page).ticket(order);
  await expect(ticket).toBeVisible();
  const mirror = db.doc(paths.user(account.uid));
  // While nobody listens, so that the refusal is what the page receives next.
  await whileOffline(page, () => mirror.update({ role: null }));

  await expect(
    page.getByText(/^Not live since \d?\d:\d\d(?: [AP]M)?(?: \(.+ time\))?$/),
  ).toBeVisible();
  await expect(page.getByText(/^Access refused since/)).toBeVisible();
  await expect(ticket).toBeVisible();

  await mirror.update({ role: 'kitchen' });
  await expect(page.getByText(/^Not live since/)).toHaveCount(0);
  await expect(ticket).toBeVisible();
});
