/** Pieces sold while someone types a new stock stay sold. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject } from '../support/admin.ts';
import { addProduct } from '../support/shop-admin.ts';
import { expect, test } from './fixtures.ts';

const db = dbOf(liveProject);

test('a typed stock is relative to the displayed value, and the result is shown', async ({
  admin,
}) => {
  const name = 'Test pretzel';
  const { id } = await addProduct({ name, stock: 3 });
  const stock = async () => (await db.doc(paths.product(id)).get()).get('stock');
  await admin.goto('/admin/products');
  const row = admin.getByRole('listitem', { name });
  const field = row.getByRole('textbox', { name: `Stock of ${name}` });
  await expect(field).toHaveValue('3');
  await field.fill('');
  await field.pressSequentially('12');
  await db.doc(paths.product(id)).update({ stock: 1 });
  await expect(row.getByText('2 fewer since you started. Saves as 10')).toBeVisible();
  await field.blur();
  await expect.poll(stock).toBe(10);
});
