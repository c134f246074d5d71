import { isPaused, pauseOf } from '@fireline/domain/shop/pause';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { CirclePause, CirclePlay, Flame } from 'lucide-react';
import { useState } from 'react';
import { pausedText } from '#entities/shop/paused-text.ts';
import { holdOrders } from '#entities/shop/shop-mutations.ts';
import { useNow } from '#lib/time/use-now.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

const untilResumed = 'open';

/**
 * Settings that take effect immediately on every open storefront: paused or not, guest orders, and
 * busy minutes.
 */
export function OrderingNow({ shop, uid }: { shop: Shop; uid: string }) {
  const [asks, setAsks] = useState(false);
  const [minutes, setMinutes] = useState(untilResumed);
  const now = useNow(1000);
  const paused = isPaused(shop, now);
  const Icon = paused ? CirclePause : CirclePlay;
  return (
    <Card className="mb-6 grid gap-5">
      <section
        aria-labelledby="ordering-now"
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4"
      >
        <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
          <Icon
            aria-hidden
            className={`mt-0.5 size-7 shrink-0 ${paused ? 'text-danger' : 'text-success'}`}
          />
          <div>
            <h2 id="ordering-now" className="text-lg">
              {paused ? pausedText(shop, now, shop.timeZone) : texts.settings.open}
            </h2>
            <p className="text-ink-muted text-sm">
              {paused ? texts.settings.pausedText : texts.settings.openText}
            </p>
          </div>
        </div>
        <Button
          size="lg"
          variant={paused ? 'primary' : 'danger'}
          className="max-sm:w-full"
          onClick={() => setAsks(true)}
        >
          {paused ? texts.settings.resume : texts.settings.pause}
        </Button>
        {!paused && (
          <div className="grid w-full max-w-xl gap-2">
            <p className="text-ink-muted text-sm">{texts.settings.pauseFor}</p>
            <Segmented
              label={texts.settings.pauseFor}
              value={minutes}
              onValueChange={setMinutes}
              options={[
                ...['10', '20', '30', '60'].map((step) => ({
                  value: step,
                  label: texts.settings.pauseStep({ minutes: Number(step) }),
                })),
                { value: untilResumed, label: texts.settings.pauseOpenEnd },
              ]}
            />
          </div>
        )}
      </section>
      <div className="grid gap-3 border-line border-t pt-4">
        {shop.guestOrdering === 'flood' && (
          <Callout tone="warning" announce title={texts.settings.guestsStoppedTitle}>
            {texts.settings.guestsStoppedText({ count: shop.guestOrdersUnconfirmed })}
          </Callout>
        )}
        <Switch
          label={texts.settings.guestsLabel}
          description={texts.settings.guestsHint}
          checked={shop.guestOrdering === 'on'}
          onCheckedChange={(isOn) =>
            void holdOrders({ uid, change: { guestOrdering: isOn ? 'on' : 'off' } })
          }
        />
      </div>
      <div className="grid gap-2 border-line border-t pt-4">
        <p className="flex items-center gap-2 font-semibold">
          <Flame aria-hidden className="size-4.5 text-accent-ink" />
          {texts.settings.busyLabel}
        </p>
        <div className="max-w-md">
          <Segmented
            label={texts.settings.busyLabel}
            value={String(shop.busyMinutes)}
            onValueChange={(minutes) =>
              void holdOrders({ uid, change: { busyMinutes: Number(minutes) } })
            }
            options={busySteps(shop.busyMinutes).map((minutes) => ({
              value: String(minutes),
              label: minutes === 0 ? texts.settings.busyOff : texts.settings.busyStep({ minutes }),
            }))}
          />
        </div>
        <p className="text-ink-muted text-sm">{texts.settings.busyHint}</p>
      </div>
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title={paused ? texts.settings.resumeTitle : texts.settings.pauseTitle}
        description={paused ? texts.settings.resumeText : texts.settings.pauseText}
        confirmLabel={paused ? texts.settings.resume : texts.settings.pause}
        cancelLabel={paused ? texts.settings.resumeCancel : texts.settings.pauseCancel}
        tone={paused ? 'default' : 'danger'}
        onConfirm={() =>
          void holdOrders({
            uid,
            change: pauseOf(!paused, minutes === untilResumed ? null : Number(minutes), now),
          })
        }
      />
    </Card>
  );
}

/** The usual steps, plus the current value if it isn't one of them. */
function busySteps(present: number): readonly number[] {
  return [...new Set([0, 5, 10, 15, 30, present])].toSorted((a, b) => a - b);
}
