/** Admins see the events that Fireline has given up on, and retry or dismiss them. */
import { paths } from '@fireline/domain/paths';
import { dbOf, liveProject, read } from '../support/admin.ts';
import { afterwards } from '../support/afterwards.ts';
import { storeOrder } from '../support/kitchen.ts';
import { expect, test } from './fixtures.ts';

const db = () => dbOf(liveProject);

async function aFailedEvent(orderId: string): Promise<string> {
  const ref = db().collection(paths.deadLetters).doc();
  await ref.set({
    source: 'onOrderMoved',
    document: paths.order(orderId),
    eventId: ref.id,
    error: 'Error: the mail could not be written',
    at: new Date(),
  });
  afterwards(() => ref.delete());
  return paths.deadLetter(ref.id);
}

test('a failed event counts as stuck, is retried, and is dismissed', async ({ admin }) => {
  const [one, other] = [await storeOrder(), await storeOrder()];
  const letters = [await aFailedEvent(one.id), await aFailedEvent(other.id)];
  await admin.goto('/admin?view=stuck');
  await admin.getByRole('link', { name: 'View failed events' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Failed events' })).toBeVisible();
  await admin
    .getByRole('button', { name: new RegExp(`^Try again ?: ${paths.order(one.id)}$`) })
    .click();
  await admin
    .getByRole('button', { name: new RegExp(`^Dismiss ?: ${paths.order(other.id)}$`) })
    .click();
  for (const { id } of [one, other])
    await expect(admin.getByText(paths.order(id), { exact: true })).toHaveCount(0);
  // The page doesn't wait for the server.
  for (const letter of letters) await expect.poll(() => read(db(), letter)).toBeNull();
});
