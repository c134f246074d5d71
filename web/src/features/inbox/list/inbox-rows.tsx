import { texts } from '@fireline/domain/texts/texts';
import { minute } from '@fireline/domain/time/durations';
import { Archive, Bell } from 'lucide-react';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { groupBy } from '#lib/group-by.ts';
import { useNow } from '#lib/time/use-now.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { Button } from '#ui/button/button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { dayText } from '#ui/time/time-text.ts';
import { type InboxFilter, type InboxItem, noFilter, passes } from './inbox-items.ts';
import { InboxRow } from './inbox-row.tsx';
import { useEarlier } from './use-earlier.ts';
import type { Inbox } from './use-inbox.ts';

interface InboxRowsProps {
  inbox: Inbox;
  filter: InboxFilter;
  onFilter: (filter: InboxFilter) => void;
  /** Called when a link to an order is followed. */
  onLeave: () => void;
}

export function InboxRows({ inbox, filter, onFilter, onLeave }: InboxRowsProps) {
  const isLive = useIsLive();
  const { merged } = inbox;
  const isOld = merged.status === 'ready' && merged.fromCache && !isLive;
  return (
    <>
      {isOld && merged.data.entries.length > 0 && (
        <div className="p-4 pb-0">
          <Callout tone="warning" title={texts.inbox.savedTitle}>
            {texts.inbox.savedText}
          </Callout>
        </div>
      )}
      <LiveContent
        live={merged}
        isLive={isLive}
        what={texts.inbox.notifications}
        skeleton={<RowSkeletons />}
      >
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState icon={Bell} title={texts.inbox.emptyTitle} text={texts.inbox.emptyText} />
          ) : (
            <Rows {...{ inbox, filter, onFilter, onLeave }} />
          )
        }
      </LiveContent>
    </>
  );
}

function Rows({ inbox, filter, onFilter, onLeave }: InboxRowsProps) {
  const earlier = useEarlier(inbox);
  const found = earlier.items.filter((item) => passes(item, filter, inbox.reader));
  const shown = found.slice(0, earlier.size);
  const hasMore = found.length > shown.length || !earlier.isEnd;
  return (
    <div className="grid gap-3 pb-4">
      {shown.length === 0 && (
        <EmptyState
          icon={Archive}
          title={texts.inbox.noMatchTitle}
          text={earlier.isEnd ? undefined : texts.inbox.noMatchText}
          action={<Button onClick={() => onFilter(noFilter)}>{texts.inbox.showAll}</Button>}
        />
      )}
      <Days items={shown} inbox={inbox} onLeave={onLeave} onRead={earlier.onRead} />
      {earlier.failure && (
        <div className="px-4">
          <Callout tone="warning" announce title={texts.inbox.earlierFailedTitle}>
            {earlier.failure}
          </Callout>
        </div>
      )}
      {hasMore && (
        <Button
          variant="ghost"
          className="justify-self-center"
          busy={earlier.isReading}
          onClick={() => earlier.readOn(found.length)}
        >
          {texts.inbox.showEarlier}
        </Button>
      )}
    </div>
  );
}

function Days({
  items,
  inbox,
  onLeave,
  onRead,
}: {
  items: readonly InboxItem[];
  inbox: Inbox;
  onLeave: () => void;
  onRead: (item: InboxItem) => void;
}) {
  const today = dayText(useNow(minute));
  const days = groupBy(items, ({ data }) => dayText(data.createdAt));
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-label={day === today ? texts.inbox.today : day}>
      <h3 className="sticky top-0 z-10 bg-surface-overlay px-4 py-2 font-sans font-semibold text-ink-muted text-sm tracking-normal">
        {day === today ? texts.inbox.today : day}
      </h3>
      <ul>
        {ofDay.map((item) => (
          <InboxRow
            key={item.key}
            item={item}
            reader={inbox.reader}
            onLeave={onLeave}
            onRead={onRead}
          />
        ))}
      </ul>
    </section>
  ));
}

function RowSkeletons() {
  return (
    <div className="grid gap-3 p-4">
      {['first', 'second', 'third', 'fourth'].map((name) => (
        <Skeleton key={name} className="h-16 w-full rounded-control" />
      ))}
    </div>
  );
}
