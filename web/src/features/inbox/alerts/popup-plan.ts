/** Content of browser notifications: one per order, or a single one for many orders. */
import { alertSequence, alertTag, notificationPath } from '@fireline/domain/inbox/alerts';
import type { InboxItem } from '../list/inbox-items.ts';
import type { BrowserNotification } from './browser-notifications.ts';
import { planToasts, summaryId } from './toast-plan.ts';

export interface PopupPlan extends Omit<BrowserNotification, 'silent'> {
  readonly items: readonly InboxItem[];
}

export function planPopups(items: readonly InboxItem[]): readonly PopupPlan[] {
  return planToasts(items, []).show.map(({ id, title, message, isImportant, items: told }) => {
    const [first] = told;
    const isOne = id !== summaryId && first !== undefined;
    return {
      title,
      body: message,
      tag: isOne ? alertTag(first.data) : summaryId,
      data: isOne
        ? {
            url: notificationPath(first.data),
            ...(first.data.orderId !== null && { orderId: first.data.orderId }),
            version: alertSequence(first.data),
          }
        : { url: '/' },
      requireInteraction: isImportant,
      items: told,
    };
  });
}
