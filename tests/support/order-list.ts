/** The admin's list of orders as a test sees it: orders that are there while it runs, and where they are shown. */
import { orderLabel, orderNumber } from '@fireline/domain/order-number';
import { paths } from '@fireline/domain/paths';
import { aDelivery, anOrder, type StoredOrder } from '@fireline/domain/testing/stored';
import type { Firestore } from 'firebase-admin/firestore';
import type { Locator, Page } from 'playwright-core';
import { afterEach } from 'vitest';
import { anOrderId } from './admin.ts';

/** Adds an order that waits for confirmation, placed just now; returns its id. */
export type AddOrder = (overrides?: Partial<StoredOrder>) => Promise<string>;

/** What is added is removed after each test. */
export function useAddedOrders(db: Firestore): AddOrder {
  const added: string[] = [];
  afterEach(async () => {
    const ids = added.splice(0);
    await Promise.all(ids.map((id) => db.recursiveDelete(db.doc(paths.order(id)))));
  });
  return async (overrides = {}) => {
    const id = anOrderId();
    added.push(id);
    const now = new Date();
    const status = overrides.status ?? 'pending';
    const base = overrides.fulfilment?.type === 'delivery' ? aDelivery : anOrder;
    const order = base({
      number: orderNumber(id),
      customerId: `customer-of-${id}`,
      placedAt: now,
      updatedAt: now,
      statusTimes: { placed: now, [status]: now },
      trackingToken: '',
      ...overrides,
    });
    await db.doc(paths.order(id)).set(order);
    return id;
  };
}

/** A word that no other order has, to be searched for. */
export function aName(): string {
  return `Q${anOrderId().slice(0, 7)}`;
}

export function rowOf(page: Page, id: string): Locator {
  return page.locator(`tr[data-order-id="${id}"]`);
}

export function cardOf(page: Page, id: string): Locator {
  return page.getByRole('article', { name: orderLabel(id) });
}

/** The ids of the orders on the page, from top to bottom. */
export async function shownIds(page: Page): Promise<(string | null)[]> {
  const rows = await page.locator('[data-order-id]').all();
  return await Promise.all(rows.map((element) => element.getAttribute('data-order-id')));
}
