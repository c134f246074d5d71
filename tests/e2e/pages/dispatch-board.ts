import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { KitchenOrder } from '../../support/kitchen.ts';

/** The dispatch board, as admins assign deliveries on it. */
export class DispatchBoard {
  readonly page: Page;
  /** Lets in what is waiting outside the lanes. */
  readonly newPill: Locator;

  constructor(page: Page) {
    this.page = page;
    this.newPill = page.getByRole('button', { name: /^\d+ new$/ });
  }

  static async open(page: Page): Promise<DispatchBoard> {
    await page.goto('/admin/dispatch');
    await expect(page.locator('[data-connection=live]')).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    return new DispatchBoard(page);
  }

  lane(name: 'Unassigned' | 'Assigned' | 'On the way'): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^${name}`) });
  }

  card({ label }: KitchenOrder): Locator {
    return this.page.getByRole('article', { name: label });
  }

  courier(name: string): Locator {
    return this.page.getByRole('list', { name: 'Couriers' }).getByRole('listitem').filter({
      hasText: name,
    });
  }

  async select(order: KitchenOrder): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Select ${order.label}` }).check();
  }

  /** Drags a delivery by its handle onto a courier. */
  async drag(order: KitchenOrder, courier: string): Promise<void> {
    const [handle, target] = [
      this.page.getByRole('button', { name: `Drag ${order.label} to a courier` }),
      this.courier(courier),
    ];
    await target.scrollIntoViewIfNeeded();
    await handle.hover();
    await this.page.mouse.down();
    // The list moves up when an account that is in it is deleted: follow the courier, as people do.
    await expect(async () => {
      const box = await target.boundingBox();
      if (!box) throw new Error(`${courier} isn't on the board.`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await this.page.mouse.move(x - 40, y, { steps: 8 });
      await this.page.mouse.move(x, y, { steps: 4 });
      await expect(target).toHaveAttribute('data-drop-target', 'true', { timeout: 1000 });
      expect(await target.boundingBox()).toEqual(box);
    }).toPass();
    await this.page.mouse.up();
  }
}
