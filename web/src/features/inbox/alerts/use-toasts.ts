import { texts } from '@fireline/domain/texts/texts';
import { useEffect, useRef } from 'react';
import { toast } from '#ui/overlay/toast.ts';
import { type InboxItem, isRead } from '../list/inbox-items.ts';
import type { Inbox } from '../list/use-inbox.ts';
import { planToasts, type ToastPlan } from './toast-plan.ts';

/**
 * Toasts for notifications. A toast disappears when it times out, when it is closed, or when
 * everything it is about has been read on any device.
 */
export function useToasts(
  inbox: Inbox,
  open: (item: InboxItem) => void,
  openInbox: () => void,
): { readonly show: (items: readonly InboxItem[]) => void } {
  const shown = useRef(new Map<string, ToastPlan>());

  useEffect(() => {
    const present = new Map(inbox.items.map((item) => [item.key, item]));
    for (const { id, items } of [...shown.current.values()]) {
      const isDone = items.every(({ key }) => {
        const item = present.get(key);
        return item !== undefined && isRead(item, inbox.reader);
      });
      if (isDone) close(shown.current, id);
    }
  }, [inbox]);

  useEffect(() => {
    const { current } = shown;
    return () => {
      for (const id of [...current.keys()]) close(current, id);
    };
  }, []);

  return {
    show(items) {
      const plans = planToasts(items, [...shown.current.values()]);
      for (const id of plans.dismiss) close(shown.current, id);
      for (const plan of plans.show) {
        shown.current.set(plan.id, plan);
        draw(plan, () => shown.current.delete(plan.id), open, openInbox);
      }
    },
  };
}

function close(shown: Map<string, ToastPlan>, id: string): void {
  shown.delete(id);
  toast.dismiss(id);
}

function draw(
  { id, level, title, message, duration, items }: ToastPlan,
  forget: () => void,
  open: (item: InboxItem) => void,
  openInbox: () => void,
): void {
  const [only] = items;
  toast[level](title, {
    id,
    description: message,
    duration,
    onDismiss: forget,
    onAutoClose: forget,
    action: {
      label: items.length === 1 ? texts.bell.open : texts.bell.showAll,
      onClick: () => (items.length === 1 && only ? open(only) : openInbox()),
    },
  });
}
