/** Valid notifications for tests; a test overrides only what it is about. */

import type { Notification } from '@fireline/domain/inbox/notification';
import { aNotification } from '@fireline/domain/testing/plain';
import { minute } from '@fireline/domain/time/durations';
import { type InboxItem, itemsOf } from './list/inbox-items.ts';

/** Timestamp (ms) this many minutes after a fixed start. */
export const atMinute = (minutes: number) => 1_800_000_000_000 + minutes * minute;

/** Tells the customer that the kitchen has started. */
export function aStartNotification(overrides: Partial<Notification> = {}): Notification {
  return aNotification({
    version: 3,
    by: 'kim',
    title: 'Order #6789ABCD is being prepared',
    message: 'The kitchen has started.',
    data: { from: 'confirmed', to: 'preparing' },
    createdAt: atMinute(0),
    expiresAt: atMinute(43_200),
    ...overrides,
  });
}

/** Item in `inbox`; its id is made of order and version, as functions do it. */
export function anItem(overrides: Partial<Notification> = {}, inbox = 'carla'): InboxItem {
  const data = aStartNotification(overrides);
  const [item] = itemsOf(inbox, [
    { id: `${data.orderId}_${data.version}`, data, hasPendingWrites: false },
  ]);
  if (!item) throw new Error('There is always one.');
  return item;
}
