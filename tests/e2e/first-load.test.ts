/** The menu is on the screen before anything heavy is, and the app is there without a network. */
import { expect, test } from 'vitest';
import { firstLoadGoal, measureFirstLoad } from '../../scripts/build/build-web.ts';
import { phone, useBrowser } from '../support/browser.ts';
import { menuCard } from '../support/ordering.ts';

const visitors = useBrowser();

test('the script before the menu paints is small, and Firestore is not in it', () => {
  const first = measureFirstLoad();
  expect(first?.gzip).toBeLessThanOrEqual(firstLoadGoal);
  expect(first?.hasFirestore).toBe(false);
});

test('the menu paints while Firestore’s script is still on its way, and then goes live', async () => {
  const page = await visitors.enter('/sign-in', { context: phone });
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/assets\/(firestore-client|auth-client)-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/');
  await menuCard(page, 'Shakshuka').waitFor();
  await page.locator('[data-connection="connecting"]').waitFor();
  letThrough();
  await page.locator('[data-connection="live"]').waitFor();
});

test('without the menu document, the menu comes from Firestore', async () => {
  const page = await visitors.enter('/sign-in', { context: phone });
  await page.route('/api/menu', (route) => route.abort());
  await page.goto('/');
  await menuCard(page, 'Shakshuka').waitFor();
  await page.locator('[data-connection="live"]').waitFor();
});

test('after the first visit, a page that was never opened is there offline', async () => {
  const page = await visitors.enter('/', { context: { ...phone, serviceWorkers: 'allow' } });
  await menuCard(page, 'Shakshuka').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.context().setOffline(true);
  await page.goto('/orders');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('[data-connection="offline"]').waitFor();
  await page.goto('/');
  await menuCard(page, 'Shakshuka').waitFor();
});
