/** A list that keeps still while someone works in it, which ends after 20 seconds at rest. */
import { expect, type Locator } from '@playwright/test';

/** Moves the mouse on `place` until `seen` is visible, however long that takes. */
export async function moveUntil(place: Locator, seen: Locator): Promise<void> {
  await workUntil(seen, async () => {
    await place.hover({ position: { x: 20, y: 10 } });
    await place.hover({ position: { x: 25, y: 15 } });
  });
}

/** Presses a key that does nothing, until `seen` is visible. The focus is in the list. */
export async function pressUntil(seen: Locator): Promise<void> {
  await workUntil(seen, () => seen.page().keyboard.press('Shift'));
}

async function workUntil(seen: Locator, work: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await work();
    await expect(seen).toBeVisible({ timeout: 500 });
  }).toPass();
}
