/** A burst of orders from the live lab, which would appear on all screens. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../../support/admin.ts';
import { eventually } from '../../support/eventually.ts';
import { removeLabOrders } from '../../support/lab-orders.ts';
import { expect, test } from '../fixtures.ts';

const db = dbOf(liveProject);

test.afterEach(removeLabOrders);

test('the generator creates orders live, and stops when the page is left', async ({ admin }) => {
  await admin.goto('/live');
  const generator = admin.getByRole('region', { name: 'Order generator' });
  await generator.getByLabel('Generator: steps').selectOption('500');
  await generator.getByRole('button', { name: 'Start' }).click();
  await expect(generator.getByText(/[1-9]\d* placed, [1-9]\d* moved/)).toBeVisible();
  await admin.getByRole('link', { name: 'Products' }).click();
  await expect(admin.getByRole('heading', { name: 'Products', level: 1 })).toBeVisible();
  const versions = async () => {
    const { docs } = await db
      .collection(paths.orders)
      .where('customerName', '==', 'Live lab')
      .get();
    return docs.map((order) => `${order.id} ${order.get('version')}`).toSorted();
  };
  // Writes in progress have arrived; after that, no more orders are created.
  let last: readonly string[] = [];
  await eventually(
    'nothing more to change',
    async () => {
      const now = await versions();
      const isSame = JSON.stringify(now) === JSON.stringify(last);
      last = now;
      return isSame;
    },
    { every: 1500 },
  );
});
