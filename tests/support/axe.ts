/** axe's findings on a page, one per line. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export async function violations(page: Page): Promise<string[]> {
  await allStill(page);
  return await linesOf(axeFor(page));
}

/**
 * In light and dark mode: only colors differ between them, so in dark mode only colors are checked.
 */
export async function violationsByDayAndNight(page: Page): Promise<string[]> {
  const byDay = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await allStill(page);
  const byNight = await linesOf(axeFor(page).withRules('color-contrast'));
  await page.emulateMedia({ colorScheme: 'light' });
  await allStill(page);
  return [...byDay, ...byNight.map((line) => `by night, ${line}`)];
}

/** Waits for animations to end: while something fades, its colors aren't the final ones. */
export async function allStill(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

/** What it doesn't report isn't described, and no second page is opened for it: there are no frames. */
function axeFor(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function linesOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}
