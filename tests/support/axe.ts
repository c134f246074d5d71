/** What axe finds on a page, in a line each. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function violations(page: Page): Promise<string[]> {
  return await linesOf(new AxeBuilder({ page }));
}

/** The same by day and by night: only colours differ between them, so by night only colours are looked at. */
export async function violationsByDayAndNight(page: Page): Promise<string[]> {
  const byDay = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await allStill(page);
  const byNight = await linesOf(new AxeBuilder({ page }).withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
  await allStill(page);
  return [...byDay, ...byNight.map((line) => `by night, ${line}`)];
}

/** While something fades, its colours are not yet its own. */
export async function allStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}
