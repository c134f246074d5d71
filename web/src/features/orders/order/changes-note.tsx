import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Sparkles } from 'lucide-react';
import { useNow } from '#lib/time/use-now.ts';
import { momentText } from '#ui/time/time-text.ts';
import { type Changes, changeWords } from '../list/last-seen.ts';

interface ChangesNoteProps {
  order: Order;
  changes: { readonly since: number; readonly changes: Changes };
  timeZone: string | undefined;
}

/** What changed while the customer was away, in one line. */
export function ChangesNote({ order, changes, timeZone }: ChangesNoteProps) {
  const since = momentText(changes.since, useNow(minute), timeZone);
  return (
    <p
      role="status"
      className="mb-5 flex items-start gap-2.5 rounded-card bg-accent-soft px-4 py-3 text-ink"
    >
      <Sparkles aria-hidden className="mt-1 size-4 shrink-0 text-accent-ink" />
      <span>
        {texts.orders.sinceLastLook({
          since,
          time: (content) => (
            <span key="time" className="numeric">
              {content}
            </span>
          ),
          changes: changeWords(changes.changes, order),
          news: (content) => <strong key="news">{content}</strong>,
        })}
      </span>
    </p>
  );
}
