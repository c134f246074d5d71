import type { Shop } from '@fireline/domain/shop/settings';
import { CirclePause, CirclePlay, UserCheck, UserX } from 'lucide-react';
import { useState } from 'react';
import { holdOrders } from '#entities/shop/shop-commands.ts';
import { Button } from '#ui/button/button.tsx';
import { ConfirmDialog } from '#ui/overlay/confirm-dialog.tsx';
import { Dialog } from '#ui/overlay/dialog.tsx';
import { useScreen } from './screen-context.ts';
import { ToolButton } from './tool-button.tsx';

interface OrderingSheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  shop: Pick<Shop, 'orderingPaused' | 'guestOrdering' | 'busyMinutes'>;
}

const busySteps = [0, 5, 10, 15, 20, 30, 45];

type Wish =
  | { readonly orderingPaused: boolean }
  | { readonly guestOrdering: 'on' | 'off' }
  | { readonly busyMinutes: number };

/** Pauses ordering or extends estimates. Each asks for confirmation because customers notice it. */
export function OrderingSheet({ open, onOpenChange, shop }: OrderingSheetProps) {
  const { actor } = useScreen();
  const [wish, setWish] = useState<Wish | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  function ask(next: Wish) {
    setWish(next);
    setIsAsking(true);
  }

  const steps = [...new Set([...busySteps, shop.busyMinutes])].sort((a, b) => a - b);
  return (
    <>
      <Dialog
        backCloses
        open={open}
        onOpenChange={onOpenChange}
        title="Ordering"
        description="Changes here apply to all customers right away."
      >
        <section className="grid gap-2">
          <h3 className="text-lg">
            {shop.orderingPaused ? 'Ordering is paused' : 'Customers can order'}
          </h3>
          <Button
            size="xl"
            wide
            variant={shop.orderingPaused ? 'primary' : 'danger'}
            icon={shop.orderingPaused ? CirclePlay : CirclePause}
            onClick={() => ask({ orderingPaused: !shop.orderingPaused })}
          >
            {shop.orderingPaused ? 'Resume ordering' : 'Pause ordering'}
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
            {shop.guestOrdering === 'on' ? 'Stop guest orders' : 'Allow guest orders'}
          </Button>
        </section>
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-bold font-display text-lg">
            Busy: extra minutes on every estimate
          </legend>
          <div className="flex flex-wrap gap-2">
            {steps.map((minutes) => (
              <ToolButton
                key={minutes}
                tone={minutes === shop.busyMinutes ? 'chosen' : 'plain'}
                aria-pressed={minutes === shop.busyMinutes}
                onClick={() => ask({ busyMinutes: minutes })}
              >
                {minutes === 0 ? 'None' : `+${minutes}`}
              </ToolButton>
            ))}
          </div>
        </fieldset>
      </Dialog>
      {wish && (
        <ConfirmDialog
          open={isAsking}
          onOpenChange={setIsAsking}
          {...question(wish)}
          onConfirm={() => {
            onOpenChange(false);
            void holdOrders(wish, actor.uid);
          }}
        />
      )}
    </>
  );
}

function guestTitle(state: Shop['guestOrdering']): string {
  if (state === 'on') return 'Guests can order';
  return state === 'off'
    ? 'Guests can’t order'
    : 'Guests can’t order: too many guest orders were waiting';
}

function question(wish: Wish) {
  if ('guestOrdering' in wish) {
    return wish.guestOrdering === 'on'
      ? {
          title: 'Allow guest orders?',
          description: 'Customers without an account can order right away.',
          confirmLabel: 'Allow guest orders',
        }
      : {
          title: 'Stop guest orders?',
          description: 'Customers will need an account to order. Open orders continue.',
          confirmLabel: 'Stop guest orders',
          tone: 'danger' as const,
        };
  }
  if ('busyMinutes' in wish) {
    const { busyMinutes } = wish;
    return busyMinutes === 0
      ? {
          title: 'Remove the extra minutes?',
          description: 'Estimates follow the queue again.',
          confirmLabel: 'Remove minutes',
        }
      : {
          title: `Add ${busyMinutes} minutes?`,
          description: 'Every estimate gets this much later, for open and new orders.',
          confirmLabel: `Add ${busyMinutes} minutes`,
        };
  }
  return wish.orderingPaused
    ? {
        title: 'Pause ordering?',
        description: 'Customers can’t order until you resume. Open orders continue.',
        confirmLabel: 'Pause ordering',
        tone: 'danger' as const,
      }
    : {
        title: 'Resume ordering?',
        description: 'Customers can order right away.',
        confirmLabel: 'Resume ordering',
      };
}
