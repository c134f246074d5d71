import { isOffer } from '@fireline/domain/delivery/offer';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import type { LucideIcon } from 'lucide-react';
import { Mail, MapPin, NotebookPen, Phone, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { sources } from '#entities/shop/sources.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import type { SignedIn } from '#platform/auth/session.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { UserText } from '#ui/user-text.tsx';

/** Who the order is for, how to reach them, and where it goes. */
export function OrderContact({ order, session }: { order: Entry<Order>; session: SignedIn }) {
  // Until the order exists on the server, rules let no one read its contact.
  const isThere = !order.hasPendingWrites || order.data.version > 0;
  const isReadable = isThere && mayReadContact(order.data, session);
  const contact = useLiveDocument(isReadable ? sources.contact(order.id) : null);
  const reach = contact.status === 'ready' ? contact.data?.data : undefined;
  return (
    <dl className="grid gap-3">
      <Row icon={UserRound} label={texts.orders.contactName}>
        <UserText>{order.data.customerName}</UserText>
      </Row>
      {isReadable && contact.status === 'loading' && <Skeleton className="h-12 w-48" />}
      {reach && reach.phone !== '' && (
        <Row icon={Phone} label={texts.orders.contactPhone}>
          {reach.phone}
        </Row>
      )}
      {reach && reach.email !== '' && (
        <Row icon={Mail} label={texts.orders.contactEmail}>
          {reach.email}
        </Row>
      )}
      {reach?.address && (
        <Row icon={MapPin} label={texts.orders.contactAddress}>
          <AddressLines address={reach.address} />
          {reach.address.instructions !== '' && (
            <UserText className="block text-ink-muted text-sm">
              {reach.address.instructions}
            </UserText>
          )}
        </Row>
      )}
      {order.data.note !== '' && (
        <Row icon={NotebookPen} label={texts.orders.contactNote}>
          <UserText>{order.data.note}</UserText>
        </Row>
      )}
    </dl>
  );
}

function Row({
  icon: Icon,
  label,
  children,
}: {
  icon: LucideIcon;
  label: string;
  children: ReactNode;
}) {
  return (
    <div className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3">
      <Icon aria-hidden className="mt-1 size-4 text-ink-muted" />
      <dt className="sr-only">{label}</dt>
      <dd className="wrap-anywhere min-w-0">{children}</dd>
    </div>
  );
}

function mayReadContact(order: Order, { uid, role }: SignedIn): boolean {
  if (order.customerId === uid || role === 'admin') return true;
  const isUnderWay = order.status === 'ready' || order.status === 'out_for_delivery';
  return role === 'courier' && order.courierId === uid && !isOffer(order) && isUnderWay;
}
