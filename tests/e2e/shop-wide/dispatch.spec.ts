/** Suggestions consider everyone on duty, so nobody else's couriers may come and go meanwhile. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../../support/admin.ts';
import { onDuty } from '../../support/couriers.ts';
import { type KitchenOrder, orderNow, storeOrder } from '../../support/kitchen.ts';
import { expect, test } from '../fixtures.ts';
import { DispatchBoard } from '../pages/dispatch-board.ts';

const delivery = { fulfilment: { type: 'delivery', requestedFor: null }, status: 'ready' } as const;

async function isWithSomeoneOnDuty(order: KitchenOrder): Promise<void> {
  await expect.poll(async () => (await orderNow(order)).courierId).not.toBeNull();
  const { courierId } = await orderNow(order);
  const duty = await dbOf(liveProject)
    .doc(paths.courier(courierId ?? ''))
    .get();
  expect(duty.get('onDuty')).toBe(true);
}

test('“Suggest” gives a delivery to someone on duty', async ({ admin }) => {
  await onDuty();
  const order = await storeOrder(delivery);
  const board = await DispatchBoard.open(admin);
  await board.card(order).getByRole('button', { name: 'Suggest' }).click();
  await isWithSomeoneOnDuty(order);
});

test('the selected deliveries go to whom is suggested, with one key', async ({ admin }) => {
  await onDuty();
  const [one, two] = [await storeOrder(delivery), await storeOrder(delivery)];
  const board = await DispatchBoard.open(admin);
  await board.select(one);
  await board.select(two);
  await admin.keyboard.press('s');
  await expect(admin.getByText(/^2 deliveries assigned to /)).toBeVisible();
  for (const order of [one, two]) {
    await isWithSomeoneOnDuty(order);
    await expect(board.lane('Assigned').getByRole('article', { name: order.label })).toBeVisible();
  }
});
