/** A shop that closes or is busy, as its customers see it. */
import { withShop } from '../../support/shop-admin.ts';
import { expect, test } from '../fixtures.ts';

test('a closed shop and a busy kitchen are shown immediately', async ({ people }) => {
  const page = await people.enter('/');
  await expect(page.getByText(/^Ready in about/)).toBeVisible();
  await withShop({ busyMinutes: 15 }, async () => {
    await expect(page.getByText('Busy right now: about 15 minutes longer')).toBeVisible();
  });
  await expect(page.getByText(/^Busy right now/)).toHaveCount(0);
  const never = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  await withShop({ hours: never }, async () => {
    await expect(page.getByText('Closed', { exact: true })).toBeVisible();
  });
  await expect(page.getByText(/^Ready in about/)).toBeVisible();
});
