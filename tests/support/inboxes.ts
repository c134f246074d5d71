/** Puts notifications into inboxes, and checks how an inbox shows them. */

import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { aNotification } from '@fireline/domain/testing/stored';
import { day, minute } from '@fireline/domain/time/durations';
import { expect, type Locator, type Page } from '@playwright/test';
import { anOrderId, dbOf, liveProject } from './admin.ts';
import { afterwards } from './afterwards.ts';

const db = () => dbOf(liveProject);

export interface PutNotification {
  readonly path: string;
  readonly orderId: string;
  readonly label: string;
  readonly title: string;
}

type Overrides = Parameters<typeof aNotification>[0] & { readonly minutesAgo?: number };

/** Puts a notification into `inbox` as functions do, about a made-up order. */
export async function notify(inbox: string, overrides: Overrides = {}): Promise<PutNotification> {
  const [one] = await notifyAll(inbox, [overrides]);
  if (!one) throw new Error('There is always one.');
  return one;
}

/** Puts all of them there in one batch, so that they arrive together. */
export async function notifyAll(
  inbox: string,
  list: readonly Overrides[],
): Promise<readonly PutNotification[]> {
  const batch = db().batch();
  const all = list.map(({ minutesAgo = 0, ...overrides }) => {
    const orderId = overrides.orderId ?? anOrderId();
    const version = overrides.version ?? 3;
    const title = overrides.title ?? `Order ${orderLabel(orderId)} is being prepared`;
    const path = paths.notification(inbox, orderId, version);
    batch.set(db().doc(path), {
      ...aNotification({
        message: 'The kitchen has started.',
        data: { from: 'confirmed', to: 'preparing' },
        createdAt: new Date(Date.now() - minutesAgo * minute),
        expiresAt: new Date(Date.now() + day),
        ...overrides,
      }),
      orderId,
      version,
      title,
    });
    return { path, orderId, label: orderLabel(orderId), title };
  });
  await batch.commit();
  afterwards(() => Promise.all(all.map(({ path }) => db().doc(path).delete())));
  return all;
}

/** The bell in the header, once it shows this many unread (none: 0); also behind its panel. */
export async function bellSays(page: Page, unread: number | string): Promise<Locator> {
  const name = unread === 0 ? 'Inbox' : `Inbox, ${unread} unread`;
  const bell = page.locator(`[data-inbox][aria-label="${name}"]`);
  await expect(bell).toBeVisible();
  return bell;
}

/** Opens the inbox and waits for its content. */
export async function openInbox(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Inbox/ }).click();
  const panel = page.getByRole('dialog', { name: 'Inbox' });
  await expect(panel).toBeVisible();
  return panel;
}

export function toasts(page: Page): Locator {
  return page.locator('[data-sonner-toast]');
}

/** Waits for the inbox's first snapshot: whatever comes after it is new. */
export async function inboxIsLive(page: Page): Promise<void> {
  await expect(page.locator('[data-inbox="live"]')).toBeVisible();
}
