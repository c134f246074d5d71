import { LogIn, ReceiptText } from 'lucide-react';
import { useState } from 'react';
import { useConnection } from '#lib/connection.ts';
import { useLiveQuery } from '#lib/live.ts';
import { type SignedIn, useSession } from '#lib/session.ts';
import { useShop } from '#lib/shop.ts';
import { sources } from '#lib/sources.ts';
import { Button } from '#ui/button.tsx';
import { ButtonLink } from '#ui/button-link.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { LiveContent } from '#ui/live-content.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { OrderGroups } from './order-groups.tsx';

const pageSize = 20;
/** More than this is history, which is not kept live. */
const mostLive = 200;

/** The orders of whoever is signed in, newest first, the active ones on top. */
export function Component() {
  const session = useSession();
  return (
    <div className="page-narrow">
      <PageHeader title="My orders" />
      {session.status === 'loading' && <OrdersSkeleton />}
      {session.status === 'signed-out' && (
        <EmptyState
          icon={ReceiptText}
          title="Your orders show up here"
          text="Sign in to see them on every device. What you order as a guest is on the device that you ordered with."
          action={
            <>
              <ButtonLink to="/sign-in?next=/orders" variant="primary" icon={LogIn}>
                Sign in
              </ButtonLink>
              <ButtonLink to="/">To the menu</ButtonLink>
            </>
          }
        />
      )}
      {session.status === 'signed-in' && <OwnOrders key={session.uid} session={session} />}
    </div>
  );
}

function OwnOrders({ session: { uid, isGuest } }: { session: SignedIn }) {
  const isLive = useConnection().state === 'live';
  const timeZone = useShop()?.timeZone;
  const [size, setSize] = useState(pageSize);
  const [shownSize, setShownSize] = useState(pageSize);
  const shown = useLiveQuery(sources.ordersOfCustomer(uid, shownSize));
  // The longer list takes over once it is there, so that nothing blinks.
  const longer = useLiveQuery(size === shownSize ? null : sources.ordersOfCustomer(uid, size));
  if (longer.status === 'ready' && size !== shownSize) setShownSize(size);

  return (
    <LiveContent live={shown} isLive={isLive} what="orders" skeleton={<OrdersSkeleton />}>
      {(entries) =>
        entries.length === 0 ? (
          <EmptyState
            icon={ReceiptText}
            title="No orders yet"
            text="Once you have ordered something, you can follow every step of it here."
            action={
              <ButtonLink to="/" variant="primary">
                To the menu
              </ButtonLink>
            }
          />
        ) : (
          <div className="grid gap-8">
            <OrderGroups orders={entries} timeZone={timeZone} />
            {entries.length >= shownSize && shownSize < mostLive && (
              <Button
                className="justify-self-center"
                busy={size !== shownSize}
                onClick={() => setSize(Math.min(shownSize + pageSize, mostLive))}
              >
                Show more
              </Button>
            )}
            {isGuest && (
              <p className="text-center text-ink-muted text-sm">
                You are a guest: these orders are on this device only.
              </p>
            )}
          </div>
        )
      }
    </LiveContent>
  );
}

function OrdersSkeleton() {
  return (
    <div aria-busy="true" className="grid gap-3">
      <Skeleton className="h-28 w-full rounded-card" />
      <Skeleton className="h-28 w-full rounded-card" />
      <Skeleton className="h-28 w-full rounded-card" />
    </div>
  );
}
