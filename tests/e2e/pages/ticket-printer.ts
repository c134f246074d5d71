/** The page of the device with the printer. */
import type { Locator, Page } from '@playwright/test';
import type { KitchenOrder } from '../../support/kitchen.ts';

/** The ticket of `order` in one of the page's lists. */
export function ticket(page: Page, list: 'Not printed' | 'Printed', order: KitchenOrder): Locator {
  const lists = page.getByRole('region', { name: list, exact: true });
  return lists.getByRole('listitem').filter({ hasText: order.label });
}
