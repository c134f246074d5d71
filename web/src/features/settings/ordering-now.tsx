import type { Shop } from '@fireline/domain/shop/settings';
import { CirclePause, CirclePlay, Flame } from 'lucide-react';
import { useState } from 'react';
import { holdOrders } from '#entities/shop/shop-commands.ts';
import { Button } from '#ui/button/button.tsx';
import { Card } from '#ui/card.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { Switch } from '#ui/form/switch.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';

/**
 * Settings that take effect immediately on every open storefront: paused or not, guest orders, and
 * busy minutes.
 */
export function OrderingNow({ shop, uid }: { shop: Shop; uid: string }) {
  const [asks, setAsks] = useState(false);
  const isPaused = shop.orderingPaused;
  const Icon = isPaused ? CirclePause : CirclePlay;
  return (
    <Card className="mb-6 grid gap-5">
      <section
        aria-labelledby="ordering-now"
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-4"
      >
        <div className="flex min-w-0 flex-1 basis-64 items-start gap-3">
          <Icon
            aria-hidden
            className={`mt-0.5 size-7 shrink-0 ${isPaused ? 'text-danger' : 'text-success'}`}
          />
          <div>
            <h2 id="ordering-now" className="text-lg">
              {isPaused ? 'Ordering is paused' : 'Taking orders'}
            </h2>
            <p className="text-ink-muted text-sm">
              {isPaused
                ? 'Customers can see the menu and keep their carts, but can’t order. Open orders continue.'
                : 'Customers can order during the hours below.'}
            </p>
          </div>
        </div>
        <Button
          size="lg"
          variant={isPaused ? 'primary' : 'danger'}
          className="max-sm:w-full"
          onClick={() => setAsks(true)}
        >
          {isPaused ? 'Resume ordering' : 'Pause ordering'}
        </Button>
      </section>
      <div className="grid gap-3 border-line border-t pt-4">
        {shop.guestOrdering === 'flood' && (
          <Callout tone="warning" announce title="Guests can’t order right now">
            More than {shop.guestOrdersUnconfirmed} guest orders were waiting for confirmation.
            Review them, then let guests order again.
          </Callout>
        )}
        <Switch
          label="Guests can order"
          description="When this is off, customers need an account to order."
          checked={shop.guestOrdering === 'on'}
          onCheckedChange={(isOn) => void holdOrders({ guestOrdering: isOn ? 'on' : 'off' }, uid)}
        />
      </div>
      <div className="grid gap-2 border-line border-t pt-4">
        <p className="flex items-center gap-2 font-semibold">
          <Flame aria-hidden className="size-4.5 text-accent-ink" />
          Busy minutes
        </p>
        <div className="max-w-md">
          <Segmented
            label="Busy minutes"
            value={String(shop.busyMinutes)}
            onValueChange={(minutes) => void holdOrders({ busyMinutes: Number(minutes) }, uid)}
            options={busySteps(shop.busyMinutes).map((minutes) => ({
              value: String(minutes),
              label: minutes === 0 ? 'Off' : `+${minutes}`,
            }))}
          />
        </div>
        <p className="text-ink-muted text-sm">
          Added to every new estimate. Customers see that you’re busy.
        </p>
      </div>
      <ConfirmDialog
        open={asks}
        onOpenChange={setAsks}
        title={isPaused ? 'Resume ordering?' : 'Pause ordering?'}
        description={
          isPaused
            ? 'Customers can order again right away.'
            : 'Customers see right away that you’re not taking orders. Open orders continue.'
        }
        confirmLabel={isPaused ? 'Resume ordering' : 'Pause ordering'}
        cancelLabel={isPaused ? 'Stay paused' : 'Keep taking orders'}
        tone={isPaused ? 'default' : 'danger'}
        onConfirm={() => void holdOrders({ orderingPaused: !isPaused }, uid)}
      />
    </Card>
  );
}

/** The usual steps, plus the current value if it isn't one of them. */
function busySteps(present: number): readonly number[] {
  return [...new Set([0, 5, 10, 15, 30, present])].toSorted((a, b) => a - b);
}
