/**
 * Which toasts to show for new notifications. Each order shows only its newest. More than a few
 * orders at once, or more than a few important toasts left open, are merged into one.
 */

import { alertSequence, alertTag } from '@fireline/domain/inbox/alerts';
import type { NotificationLevel } from '@fireline/domain/inbox/notification';
import { orderStatuses } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { inboxWindow } from '#entities/inbox/inbox-sources.ts';
import type { InboxItem } from '../list/inbox-items.ts';

/** More toasts than this would hide the page. */
const mostAtOnce = 3;
/** Duration (ms) of an unimportant toast. */
const shownFor = 5000;
/**
 * Duration (ms) of an important toast on staff pages, where it covers buttons and the inbox keeps
 * it. A customer's stays until it is closed.
 */
const shownAtWorkFor = 12_000;

export interface ToastPlan {
  /** A toast replaces the one with the same id. */
  readonly id: string;
  readonly level: NotificationLevel;
  readonly title: string;
  readonly message: string;
  /** In ms; infinite: until the toast is closed or the notification is read. */
  readonly duration: number;
  readonly isImportant: boolean;
  /** What the toast is about. A single item links to its order, several link to the inbox. */
  readonly items: readonly InboxItem[];
}

export interface ToastPlans {
  readonly show: readonly ToastPlan[];
  /** Ids of toasts that were merged into another. */
  readonly dismiss: readonly string[];
}

export const summaryId = 'inbox';

/** `open` are the toasts still on the screen. */
export function planToasts(fresh: readonly InboxItem[], open: readonly ToastPlan[]): ToastPlans {
  const news = newestPerSubject(fresh);
  if (news.length === 0) return { show: [], dismiss: [] };
  const summary = open.find(({ id }) => id === summaryId);
  const left = open.filter(
    ({ id, items }) =>
      id !== summaryId && !items.some((one) => news.some((item) => isSameSubject(item, one))),
  );
  const staying = left.filter(({ isImportant }) => isImportant);
  const important = news.filter(({ data }) => data.priority === 'high').length;
  const isFew = news.length <= mostAtOnce && staying.length + important <= mostAtOnce;
  if (isFew && !summary) {
    // The last one shown is in front.
    return { show: news.toReversed().map(single), dismiss: [] };
  }
  return {
    show: [summaryOf(newestPerSubject([...news, ...open.flatMap(({ items }) => items)]))],
    dismiss: open.filter(({ id }) => id !== summaryId).map(({ id }) => id),
  };
}

/** The newest of each subject, newest first. */
function newestPerSubject(items: readonly InboxItem[]): readonly InboxItem[] {
  const newest = new Map<string, InboxItem>();
  for (const item of items) {
    const tag = alertTag(item.data);
    const known = newest.get(tag);
    if (!known || alertSequence(known.data) < alertSequence(item.data)) newest.set(tag, item);
  }
  return [...newest.values()].toSorted((a, b) => b.data.createdAt - a.data.createdAt);
}

function single(item: InboxItem): ToastPlan {
  const { level, title, message } = item.data;
  return {
    id: alertTag(item.data),
    level,
    title,
    message,
    ...weightOf([item]),
    items: [item],
  };
}

/** `6 orders updated`, `2 ready, 3 confirmed, 1 canceled`; `5 notifications` if not only moves. */
function summaryOf(items: readonly InboxItem[]): ToastPlan {
  const counts = orderStatuses.flatMap((status) => {
    const count = items.filter(({ data }) => data.data.to === status).length;
    return count === 0 ? [] : texts.bell[status]({ count });
  });
  const count = items.length < inboxWindow ? `${items.length}` : `${inboxWindow}+`;
  return {
    id: summaryId,
    level: worstOf(items),
    title: titleOf(items, count),
    message: counts.join(', '),
    ...weightOf(items),
    items,
  };
}

function titleOf(items: readonly InboxItem[], count: string): string {
  if (items.every(({ data }) => data.data.to === 'pending')) return texts.bell.newOrders({ count });
  return items.every(({ data }) => data.type === 'order-status')
    ? texts.bell.updatedOrders({ count })
    : texts.bell.notifications({ count });
}

function weightOf(items: readonly InboxItem[]): Pick<ToastPlan, 'isImportant' | 'duration'> {
  const important = items.filter(({ data }) => data.priority === 'high');
  if (important.length === 0) return { isImportant: false, duration: shownFor };
  const isAtWork = important.every(({ data }) => data.audience !== 'customer');
  return { isImportant: true, duration: isAtWork ? shownAtWorkFor : Number.POSITIVE_INFINITY };
}

const byWeight = ['error', 'warning', 'info', 'success'] as const satisfies NotificationLevel[];

function worstOf(items: readonly InboxItem[]): NotificationLevel {
  return byWeight.find((level) => items.some(({ data }) => data.level === level)) ?? 'info';
}

function isSameSubject(one: InboxItem, other: InboxItem): boolean {
  return alertTag(one.data) === alertTag(other.data);
}
