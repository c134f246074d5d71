/** A shop that accepts orders automatically. */
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { anItem } from '@fireline/domain/testing/stored';
import { dbOf, liveProject, placeOrder, removeQuietly } from '../../support/admin.ts';
import { afterwards } from '../../support/afterwards.ts';
import { eventually } from '../../support/eventually.ts';
import { addProduct, withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';
import { KitchenScreen } from '../pages/kitchen-screen.ts';

const db = dbOf(liveProject);

test('an admin lets orders be accepted automatically: the kitchen has them, and nothing rings', ({
  people,
  stations,
}) =>
  withShop({ autoAccept: 'never' }, async () => {
    const [admin, cook] = await Promise.all([
      people.enter('/admin/settings', { as: 'admin' }),
      people.arrive({ as: 'kitchen' }),
    ]);
    const screen = await KitchenScreen.open(cook, `station=${stations.fryer}`);
    const { id: productId } = await addProduct({ station: stations.fryer });
    const order = async () => {
      const id = await placeOrder(db, { items: [anItem({ productId, choices: {}, quantity: 1 })] });
      afterwards(() => removeQuietly(db, id));
      return { id, label: orderLabel(id) };
    };

    await screen.page.getByRole('button', { name: /Turn on sound|Sound on/ }).click();
    const alarm = screen.page.locator('[data-alarm]');
    await order();
    await expect(alarm).toHaveAttribute('data-alarm', 'ringing');
    await screen.page.getByRole('button', { name: 'Accept it' }).click();
    await expect(alarm).toHaveAttribute('data-alarm', 'silent');

    const how = admin.getByLabel('Accept orders');
    await how.selectOption('Automatically while it’s quiet');
    await admin.getByLabel('Fewer orders than').fill('none');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await expect(admin.getByText('Enter a whole number from 1 to 999.')).toBeVisible();
    await how.selectOption('Automatically');
    await admin.getByRole('button', { name: 'Save changes' }).click();
    await eventually('the shop to accept orders automatically', async () => {
      return (await db.doc(paths.shop).get()).get('autoAccept') === 'always';
    });

    const accepted = await order();
    await expect(screen.ticket(accepted)).toBeVisible();
    await expect(
      screen.lane('To start').getByRole('article', { name: accepted.label }),
    ).toBeVisible();
    await expect(alarm).toHaveAttribute('data-alarm', 'silent');
    await admin.goto(`/admin/orders/${accepted.id}`);
    await expect(admin.getByText('Accepted automatically')).toBeVisible();
  }));
