import type { OrderEvent } from '@fireline/domain/inbox/notification';
import { wasSentLater } from '@fireline/domain/order/reached';
import { texts } from '@fireline/domain/texts/texts';
import { MapPin, NotebookPen, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { removeCheckpoint } from '#entities/order/paperwork-mutations.ts';
import { statusIcons } from '#entities/order/status/status-icons.ts';
import { useUnsentTransitions } from '#entities/order/transitions/unsent-transitions.ts';
import { PersonName } from '#entities/user/person-label.tsx';
import { useConnection, useIsLive } from '#platform/connection/connection.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { IconButton } from '#ui/button/icon-button.tsx';
import { classNames } from '#ui/class-names.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';
import { actorName, stepLabel } from '../list/order-words.ts';

interface OrderTimelineProps {
  orderId: string;
  /** Uid of the viewer. */
  uid: string;
  timeZone: string | undefined;
}

/** What happened to an order, who did it, and why; oldest first. */
export function OrderTimeline({ orderId, uid, timeZone }: OrderTimelineProps) {
  const events = useLiveQuery(orderSources.staffTimeline(orderId));
  const queued = useQueuedSteps(orderId);
  if (events.status === 'loading') return <Skeleton className="h-32 w-full" />;
  if (events.status === 'error') return <p className="text-danger">{events.error.message}</p>;
  const steps = [...events.data.entries, ...queued(events.data.entries)];
  if (steps.length === 0) {
    return <p className="text-ink-muted">{texts.console.timelineEmpty}</p>;
  }
  return (
    <ol className="grid">
      {steps.map((event) => (
        <Step key={event.id} orderId={orderId} event={event} uid={uid} timeZone={timeZone} />
      ))}
    </ol>
  );
}

/** What this person did without a connection, as it will be in the timeline. */
function useQueuedSteps(orderId: string) {
  const { state } = useConnection();
  const unsent = useUnsentTransitions();
  return (known: readonly Entry<OrderEvent>[]): readonly Entry<OrderEvent>[] =>
    unsent
      .filter((made) => state !== 'live' && made.orderId === orderId)
      .map(
        ({ version, from, to, actor, reason, doneAt }): Entry<OrderEvent> => ({
          id: String(version + 1),
          data: { type: 'status', version: version + 1, from, to, by: actor, reason, at: doneAt },
          hasPendingWrites: true,
        }),
      )
      .filter(({ id }) => !known.some((event) => event.id === id));
}

function Step({
  orderId,
  event: { id, data: event, hasPendingWrites },
  uid,
  timeZone,
}: {
  orderId: string;
  event: Entry<OrderEvent>;
  uid: string;
  timeZone: string | undefined;
}) {
  const isLive = useIsLive();
  const state = hasPendingWrites ? (isLive ? 'sending' : 'waiting') : 'sent';
  const Icon = event.to ? statusIcons[event.to] : event.type === 'note' ? NotebookPen : MapPin;
  return (
    <li
      data-status={event.to ?? undefined}
      className="group grid grid-cols-[auto_1fr] gap-x-3 pb-4 last:pb-0"
    >
      <span className="relative grid justify-items-center">
        <span
          className={classNames(
            'z-1 grid size-7 place-items-center rounded-full',
            event.to && 'bg-status-soft text-status',
            event.type === 'note' && 'bg-warning-soft text-warning',
            event.type === 'checkpoint' && 'bg-info-soft text-info',
          )}
        >
          <Icon aria-hidden className="size-4" />
        </span>
        <span aria-hidden className="absolute top-7 -bottom-4 w-px bg-line group-last:hidden" />
      </span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <UserText className="font-semibold">{labelOf(event)}</UserText>
          <Time
            at={event.doneAt ?? event.at}
            timeZone={timeZone}
            className="text-ink-muted text-sm"
          />
        </div>
        {event.by && (
          <p className="text-ink-muted text-sm">
            {authorText(event, uid, state)}
            {wasSentLater(event.doneAt, event.at) && (
              <>
                {', '}
                {texts.console.timelineSent({
                  time: () => <Time key="sent" at={event.at} timeZone={timeZone} />,
                })}
              </>
            )}
          </p>
        )}
        {event.type === 'note' && (
          <UserText as="p" className="mt-1 rounded-control bg-warning-soft px-3 py-2 text-sm">
            {event.reason}
          </UserText>
        )}
        {event.type === 'status' && event.text && (
          <UserText as="p" className="text-sm">
            {event.text}
          </UserText>
        )}
        {event.type === 'status' && event.reason && (
          <UserText as="p" className="text-sm">
            {texts.console.quoted({ text: event.reason })}
          </UserText>
        )}
        {event.type === 'checkpoint' && (
          <div className="flex items-start justify-between gap-2">
            <UserText as="p" className="text-sm">
              {event.text}
            </UserText>
            <RemoveCheckpoint orderId={orderId} eventId={id} place={event.place ?? ''} />
          </div>
        )}
      </div>
    </li>
  );
}

function labelOf(event: OrderEvent): string {
  if (event.from === 'placed' && event.to === 'confirmed') return texts.console.timelineAccepted;
  if (event.to) return stepLabel(event.from, event.to);
  return event.type === 'note'
    ? texts.console.timelineNote
    : (event.place ?? texts.console.timelineCheckpoint);
}

/** Removes a wrong checkpoint. The customer may have seen it, but it shouldn't stay. */
function RemoveCheckpoint({
  orderId,
  eventId,
  place,
}: {
  orderId: string;
  eventId: string;
  place: string;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <IconButton
        icon={Trash2}
        label={texts.console.checkpointRemove({ place })}
        onClick={() => setAsking(true)}
        className="-my-2"
      />
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        title={texts.console.checkpointRemoveTitle({ place })}
        description={texts.console.checkpointRemoveHint}
        confirmLabel={texts.console.checkpointRemoveConfirm}
        cancelLabel={texts.console.checkpointKeep}
        tone="danger"
        onConfirm={() => void removeCheckpoint({ orderId, eventId })}
      />
    </>
  );
}

/** `by Ann (kitchen)`. */
function authorText(
  { by, source }: Pick<OrderEvent, 'by' | 'source'>,
  uid: string,
  state: 'sending' | 'waiting' | 'sent',
): ReactNode {
  if (source === 'carrier') return texts.console.timelineBy({ who: 'carrier', state });
  if (by === null) return null;
  if (by.uid === uid) return texts.console.timelineBy({ who: 'you', state });
  if (by.role === 'system' || by.role === 'customer') {
    return texts.console.timelineBy({ who: by.role, state });
  }
  return texts.console.timelineByPerson({
    role: by.role,
    state,
    person: () => (
      <PersonName key="person" uid={by.person ?? by.uid} fallback={actorName(by.role)} />
    ),
  });
}
