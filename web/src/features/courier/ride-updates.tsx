import { limits } from '@fireline/domain/limits';
import { orderLabel } from '@fireline/domain/order/number';
import type { Order } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { MapPinPlus } from 'lucide-react';
import { useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { addCheckpoint } from '#entities/order/paperwork-mutations.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { Button } from '#ui/button/button.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Time } from '#ui/time/time.tsx';
import { UserText } from '#ui/user-text.tsx';

interface RideUpdatesProps {
  entry: Entry<Order>;
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
}

/** Tells everyone how far the delivery is, in a ready phrase or the courier's own words. */
export function RideUpdates({ entry, uid, isLive, timeZone }: RideUpdatesProps) {
  const { id, data: order } = entry;
  const path = paths.events(id);
  const refused = useRefusedWrite(path);
  const checkpoints = useLiveQuery(orderSources.checkpoints(id));
  const [isOpen, setOpen] = useState(false);
  const last = checkpoints.status === 'ready' ? checkpoints.data.entries[0] : undefined;
  return (
    <div className="grid gap-2">
      {last !== undefined && (
        <p className="text-sm">
          {texts.courier.lastUpdate({
            text: () => <UserText key="text">{last.data.place ?? ''}</UserText>,
            time: () => <Time key="time" at={last.data.at} timeZone={timeZone} />,
          })}
        </p>
      )}
      <WriteState
        pending={last?.hasPendingWrites ?? false}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
      <Button icon={MapPinPlus} wide onClick={() => setOpen(true)}>
        {texts.courier.update}
      </Button>
      <ConfirmDialog
        backCloses
        open={isOpen}
        onOpenChange={setOpen}
        title={texts.courier.updateTitle({ order: orderLabel(id) })}
        description={texts.courier.updateText}
        confirmLabel={texts.courier.updateSend}
        cancelLabel={texts.orderWork.back}
        reason={{
          label: texts.courier.updateLabel,
          required: true,
          maxLength: limits.checkpointPlace,
          suggestions:
            order.status === 'ready'
              ? [texts.courier.phraseWaiting, texts.courier.phraseBack]
              : [
                  texts.courier.phraseArrived,
                  texts.courier.phraseNobody,
                  texts.courier.phraseNear,
                  texts.courier.phraseTraffic,
                ],
        }}
        onConfirm={(place) =>
          void addCheckpoint(entry, { uid, role: 'courier' }, { place, text: '' })
        }
      />
    </div>
  );
}
