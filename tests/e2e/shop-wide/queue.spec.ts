/** The place in the queue, which is one document for the whole shop. */

import { paths } from '@fireline/domain/paths';
import { minute } from '@fireline/domain/time/durations';
import { Timestamp } from 'firebase-admin/firestore';
import { dbOf, liveProject } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { expect, test } from '../fixtures.ts';
import { Storefront } from '../pages/storefront.ts';

const db = dbOf(liveProject);

test('the place in the queue shows while it is measured', async ({ guest }) => {
  const shop = await Storefront.open(guest);
  const order = await shop.order('Espresso', 'Noor');
  await order.isReceived();
  const { placedAt } = (await db.doc(paths.order(order.id)).get()).data() ?? {};
  const before = [Timestamp.fromMillis(1), Timestamp.fromMillis(2)];
  const measured = { orders: 3, stations: {}, pace: 1, fullSlots: [] };
  const queue = db.doc(paths.queue);
  afterwards(() => queue.delete());
  /** As if that had just been measured; the shop's own measurements may come in between. */
  const after = (measuredAt: () => Timestamp, waiting: Timestamp[], check: () => Promise<void>) =>
    expect(async () => {
      await queue.set({ ...measured, measuredAt: measuredAt(), waiting });
      await check();
    }).toPass();
  const patience = { timeout: 5000 };
  await after(Timestamp.now, [...before, placedAt], () =>
    expect(guest.getByText('2 orders ahead of yours')).toBeVisible(patience),
  );
  await after(Timestamp.now, [placedAt], () =>
    expect(guest.getByText('Yours is next')).toBeVisible(patience),
  );
  const old = () => Timestamp.fromMillis(Date.now() - 10 * minute);
  await after(old, [placedAt], () =>
    expect(guest.getByText('Yours is next')).toHaveCount(0, patience),
  );
});
