import { paths } from '@fireline/domain/paths';
import { texts } from '@fireline/domain/texts/texts';
import { switchDuty } from '#entities/delivery/duty-mutations.ts';
import { useSeen } from '#entities/delivery/use-seen.ts';
import { orderSources } from '#entities/order/order-sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { dismissRefusedWrite, useRefusedWrite } from '#platform/outbox/refused-writes.ts';
import { useIsSending } from '#platform/outbox/unsent.ts';
import { Card } from '#ui/card.tsx';
import { WriteState } from '#ui/feedback/write-state.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { Time } from '#ui/time/time.tsx';

interface DutySwitchProps {
  courier: { readonly uid: string; readonly name: string };
  isLive: boolean;
  timeZone: string | undefined;
}

/** Tells the shop whether it can count on this courier. */
export function DutySwitch({ courier, isLive, timeZone }: DutySwitchProps) {
  const { uid, name } = courier;
  const duty = useLiveDocument(orderSources.courier(uid));
  const path = paths.courier(uid);
  const refused = useRefusedWrite(path);
  const entry = duty.status === 'ready' ? duty.data : null;
  const isOn = entry?.data.onDuty ?? false;
  const isSending = useIsSending(path, entry?.hasPendingWrites ?? false);
  useSeen(uid, isOn);
  return (
    <Card className="mb-4 grid gap-3">
      <div className="-mx-2">
        <Switch
          label={texts.courier.onDuty}
          description={
            entry !== null && isOn
              ? texts.courier.onDutySince({
                  time: () => <Time key="time" at={entry.data.since} timeZone={timeZone} />,
                })
              : texts.courier.offDutyText
          }
          checked={isOn}
          disabled={duty.status !== 'ready'}
          onCheckedChange={(onDuty) => void switchDuty({ uid, name, onDuty })}
        />
      </div>
      <WriteState
        pending={isSending}
        isLive={isLive}
        refused={refused}
        onDismiss={() => dismissRefusedWrite(path)}
      />
    </Card>
  );
}
