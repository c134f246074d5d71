import { isPaused, pauseOf } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CirclePause, CirclePlay, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { pausedText } from '#entities/shop/paused-text.ts';
import { holdOrders } from '#entities/shop/shop-mutations.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useScreen } from './screen-context.ts';
import { ToolButton } from './tool-button.tsx';

interface OrderingSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shop: Pick<Shop, 'orderingPaused' | 'pausedUntil' | 'guestOrdering' | 'busyMinutes'>;
}

/** In minutes. */
const pauseSteps = [10, 20, 30, 60];

const busySteps = [0, 5, 10, 15, 20, 30, 45];

type OrderingChange =
  /** Null: until someone resumes ordering. */
  | { readonly orderingPaused: boolean; readonly pausedFor: number | null }
  | { readonly guestOrdering: 'on' | 'off' }
  | { readonly busyMinutes: number };

/** Pauses ordering or extends estimates. Each asks for confirmation because customers notice it. */
export function OrderingSheet({ open, onOpenChange, shop }: OrderingSheetProps) {
  const { actor, timeZone } = useScreen();
  const now = useNow(1000);
  const paused = isPaused(shop, now);
  const [change, setChange] = useState<OrderingChange | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  function ask(next: OrderingChange) {
    setChange(next);
    setIsAsking(true);
  }

  const steps = [...new Set([...busySteps, shop.busyMinutes])].sort((a, b) => a - b);
  return (
    <>
      <Dialog
        backCloses
        open={open}
        onOpenChange={onOpenChange}
        title={texts.kitchen.orderingTitle}
        description={texts.kitchen.orderingHint}
      >
        <section className="grid gap-2">
          <h3 className="text-lg">
            {paused ? pausedText(shop, now, timeZone) : texts.kitchen.orderingOpen}
          </h3>
          {!paused && (
            <fieldset className="flex flex-wrap gap-2">
              <legend className="mb-2 text-ink-muted">{texts.kitchen.pauseFor}</legend>
              {pauseSteps.map((minutes) => (
                <ToolButton
                  key={minutes}
                  onClick={() => ask({ orderingPaused: true, pausedFor: minutes })}
                >
                  {texts.kitchen.pauseStep({ minutes })}
                </ToolButton>
              ))}
            </fieldset>
          )}
          <Button
            size="xl"
            wide
            variant={paused ? 'primary' : 'danger'}
            icon={paused ? CirclePlay : CirclePause}
            onClick={() => ask({ orderingPaused: !paused, pausedFor: null })}
          >
            {paused ? texts.kitchen.resume : texts.kitchen.pause}
          </Button>
        </section>
        <section className="grid gap-2">
          <h3 className="text-lg">{guestTitle(shop.guestOrdering)}</h3>
          <Button
            size="xl"
            wide
            variant={shop.guestOrdering === 'on' ? 'secondary' : 'primary'}
            icon={shop.guestOrdering === 'on' ? UserX : UserCheck}
            onClick={() => ask({ guestOrdering: shop.guestOrdering === 'on' ? 'off' : 'on' })}
          >
            {shop.guestOrdering === 'on' ? texts.kitchen.stopGuests : texts.kitchen.allowGuests}
          </Button>
        </section>
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-bold font-display text-lg">{texts.kitchen.busyLabel}</legend>
          <div className="flex flex-wrap gap-2">
            {steps.map((minutes) => (
              <ToolButton
                key={minutes}
                tone={minutes === shop.busyMinutes ? 'chosen' : 'plain'}
                aria-pressed={minutes === shop.busyMinutes}
                onClick={() => ask({ busyMinutes: minutes })}
              >
                {minutes === 0 ? texts.kitchen.busyNone : `+${minutes}`}
              </ToolButton>
            ))}
          </div>
        </fieldset>
      </Dialog>
      {change && (
        <ConfirmDialog
          open={isAsking}
          onOpenChange={setIsAsking}
          {...question(change)}
          onConfirm={() => {
            onOpenChange(false);
            void holdOrders({ uid: actor.uid, change: changesOf(change, now) });
          }}
        />
      )}
    </>
  );
}

function changesOf(change: OrderingChange, now: number) {
  if (!('orderingPaused' in change)) return change;
  return pauseOf(change.orderingPaused, change.pausedFor, now);
}

function guestTitle(state: Shop['guestOrdering']): string {
  if (state === 'on') return texts.kitchen.guestsOn;
  return state === 'off' ? texts.kitchen.guestsOff : texts.kitchen.guestsStopped;
}

function question(change: OrderingChange) {
  if ('guestOrdering' in change) {
    return change.guestOrdering === 'on'
      ? {
          title: texts.kitchen.allowGuestsTitle,
          description: texts.kitchen.allowGuestsText,
          confirmLabel: texts.kitchen.allowGuests,
        }
      : {
          title: texts.kitchen.stopGuestsTitle,
          description: texts.kitchen.stopGuestsText,
          confirmLabel: texts.kitchen.stopGuests,
          tone: 'danger' as const,
        };
  }
  if ('busyMinutes' in change) {
    const { busyMinutes: minutes } = change;
    return minutes === 0
      ? {
          title: texts.kitchen.busyRemoveTitle,
          description: texts.kitchen.busyRemoveText,
          confirmLabel: texts.kitchen.busyRemove,
        }
      : {
          title: texts.kitchen.busyAddTitle({ minutes }),
          description: texts.kitchen.busyAddText,
          confirmLabel: texts.kitchen.busyAdd({ minutes }),
        };
  }
  return change.orderingPaused
    ? {
        ...(change.pausedFor === null
          ? { title: texts.kitchen.pauseTitle, description: texts.kitchen.pauseText }
          : {
              title: texts.kitchen.pauseForTitle({ minutes: change.pausedFor }),
              description: texts.kitchen.pauseForText,
            }),
        confirmLabel: texts.kitchen.pause,
        tone: 'danger' as const,
      }
    : {
        title: texts.kitchen.resumeTitle,
        description: texts.kitchen.resumeText,
        confirmLabel: texts.kitchen.resume,
      };
}
