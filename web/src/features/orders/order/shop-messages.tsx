import { inboxSources } from '#entities/inbox/inbox-sources.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Callout } from '#ui/feedback/callout.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface ShopMessagesProps {
  orderId: string;
  /** The customer's. */
  uid: string;
  timeZone: string | undefined;
}

/** What the shop has written to the customer about the order, newest first. */
export function ShopMessages({ orderId, uid, timeZone }: ShopMessagesProps) {
  const inbox = useLiveQuery(inboxSources.newest(uid));
  const messages =
    inbox.status === 'ready'
      ? inbox.data.entries.filter(
          ({ data }) => data.type === 'shop-message' && data.orderId === orderId,
        )
      : [];
  return messages.map(({ id, data: { title, message, createdAt } }) => (
    <div key={id} className="mb-5">
      <Callout tone="warning" title={title}>
        <UserText as="p">{message}</UserText>
        <Time at={createdAt} timeZone={timeZone} className="text-ink-muted" />
      </Callout>
    </div>
  ));
}
