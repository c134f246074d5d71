/** What every new notification has in common. */
import { day } from '../time/durations.ts';
import type { Notification } from './notification.ts';

/** How long (ms) a notification is kept, unless it is of use for less. */
export const notificationLifetime = 30 * day;

type Told = Omit<Notification, 'data' | 'createdAt' | 'readBy' | 'expiresAt'>;

/** A notification that nobody has read; `at` is when (ms) it happened. */
export function newNotification(
  told: Told & Partial<Pick<Notification, 'data'>>,
  at: number,
  lifetime = notificationLifetime,
): Notification {
  return {
    data: { from: null, to: null },
    ...told,
    createdAt: at,
    readBy: {},
    expiresAt: at + lifetime,
  };
}
