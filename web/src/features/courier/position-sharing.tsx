import { distanceText } from '@fireline/domain/delivery/distance-text';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { MapPin } from 'lucide-react';
import { useEffect } from 'react';
import {
  chooseSharing,
  followSharingChoice,
  sharingChoice,
} from '#entities/delivery/sharing-choice.ts';
import { usePositionSharing } from '#entities/delivery/use-position-sharing.ts';
import { type Ride, removePosition } from '#entities/delivery/write-position.ts';
import { useStore } from '#lib/store.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { hasGeolocation } from '#platform/geolocation/geolocation.ts';
import { useLowBattery } from '#platform/geolocation/use-low-battery.ts';
import type { Live, LiveList } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { Time } from '#ui/time/time.tsx';
import { useWakeLock } from '#ui/use-wake-lock.ts';

interface PositionSharingProps {
  uid: string;
  /** This courier's deliveries. */
  mine: Live<LiveList<Order>>;
}

/**
 * Asks once, in our words, before the browser does; from then on, a switch. Shares only while an
 * order is on its way.
 */
export function PositionSharing({ uid, mine }: PositionSharingProps) {
  const choice = useStore(sharingChoice(uid));
  useEffect(() => followSharingChoice(uid), [uid]);
  const rides = ridesIn(mine);
  if (!hasGeolocation()) return null;
  if (choice === 'unasked') {
    return rides.length > 0 ? <Question onAnswer={(isOn) => chooseSharing(uid, isOn)} /> : null;
  }
  const isOn = choice === 'on';
  return (
    <Card className="mb-6 grid gap-3">
      {/* In line with the text below. */}
      <div className="-mx-2">
        <Switch
          label={texts.sharing.label}
          checked={isOn}
          onCheckedChange={(next) => {
            chooseSharing(uid, next);
            // What customers still see goes, too; a ride that never had a position has none to lose.
            if (!next) for (const ride of rides) void removePosition(ride);
          }}
        />
      </div>
      {isOn && rides.length > 0 ? (
        <Sharing uid={uid} rides={rides} />
      ) : (
        <p className="text-ink-muted text-sm">{isOn ? texts.sharing.idle : texts.sharing.off}</p>
      )}
    </Card>
  );
}

function Question({ onAnswer }: { onAnswer: (isOn: boolean) => void }) {
  return (
    <Card className="mb-6 grid gap-4">
      <div className="grid gap-1">
        <h2 className="flex items-center gap-2 text-lg">
          <MapPin aria-hidden className="size-5 shrink-0 text-accent" />
          {texts.sharing.askTitle}
        </h2>
        <p className="text-ink-muted">{texts.sharing.askText}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onAnswer(true)}>
          {texts.sharing.askYes}
        </Button>
        <Button variant="ghost" onClick={() => onAnswer(false)}>
          {texts.sharing.askNo}
        </Button>
      </div>
    </Card>
  );
}

function Sharing({ uid, rides }: { uid: string; rides: readonly Ride[] }) {
  const isLow = useLowBattery();
  const state = usePositionSharing({ courierId: uid, rides, isPrecise: !isLow });
  const isConnected = useIsLive();
  if (state.status === 'denied' || state.status === 'not-found') {
    return (
      <Callout tone="warning" announce>
        {state.status === 'denied' ? texts.sharing.denied : texts.sharing.notFound}
      </Callout>
    );
  }
  return (
    <div className="grid gap-2 text-sm">
      {isConnected ? (
        <p>
          {state.status === 'finding'
            ? texts.sharing.finding
            : texts.sharing.sent({
                count: rides.length,
                distance: distanceText(state.accuracy),
                time: () => <Time key="time" at={state.at} format="relative" />,
              })}
        </p>
      ) : (
        <p role="status" className="rounded-control bg-warning-soft px-3 py-2">
          {texts.sharing.notConnected}
        </p>
      )}
      {isLow ? (
        <p role="status" className="rounded-control bg-warning-soft px-3 py-2">
          {texts.sharing.lowBattery}
        </p>
      ) : (
        <ScreenNote />
      )}
    </div>
  );
}

/** Keeps the screen on, and says what happens if it doesn't stay on. */
function ScreenNote() {
  const isKeptOn = useWakeLock();
  return (
    <p className="text-ink-muted">
      {texts.sharing.keepOpen} {!isKeptOn && texts.sharing.screenMayTurnOff}
    </p>
  );
}

/** Those on their way as the server knows it: it accepts no position before. */
function ridesIn(mine: Live<LiveList<Order>>): readonly Ride[] {
  if (mine.status !== 'ready') return [];
  return mine.data.entries
    .filter(({ data, hasPendingWrites }) => data.status === 'out_for_delivery' && !hasPendingWrites)
    .map(({ id, data }) => ({ orderId: id, customerId: data.customerId }));
}
