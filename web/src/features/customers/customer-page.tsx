import { accountBlockId, addressBlockId, phoneBlockId } from '@fireline/domain/access/block';
import type { User } from '@fireline/domain/access/user';
import { addressLines } from '@fireline/domain/delivery/address-format';
import { orderLabel } from '@fireline/domain/order/number';
import type { Contact, Order } from '@fireline/domain/order/schema';
import { countryOf } from '@fireline/domain/shop/country';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { Mail, Phone, UserX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { callLink, mailLink } from '#entities/order/reach-links.ts';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { Price } from '#entities/product/price.tsx';
import { LiveContent } from '#entities/shop/live-content.tsx';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { AddressLines } from '#entities/user/address-lines.tsx';
import type { BlockInput } from '#entities/user/customer-mutations.ts';
import { personName } from '#entities/user/person-name.ts';
import { RoleGate } from '#entities/user/role-gate.tsx';
import { useSession } from '#platform/auth/session.ts';
import { useIsLive } from '#platform/connection/connection.ts';
import { useLiveDocument, useLiveQuery } from '#platform/live/live.ts';
import type { Entry, Live } from '#platform/live/state.ts';
import { BackLink } from '#ui/button/back-link.tsx';
import { buttonStyle } from '#ui/button/button-style.ts';
import { Card } from '#ui/card.tsx';
import { Badge } from '#ui/feedback/badge.tsx';
import { EmptyState } from '#ui/feedback/empty-state.tsx';
import { Skeleton } from '#ui/feedback/skeleton.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Time } from '#ui/time/time.tsx';
import { TimeZoneNote } from '#ui/time/time-zone-note.tsx';
import { BlockRow } from './block-row.tsx';
import { CustomerNoteForm } from './customer-note.tsx';
import { useFigures } from './use-figures.ts';

/** How many orders are listed. */
const size = 50;

export function Component() {
  const { uid = '' } = useParams();
  return (
    <RoleGate session={useSession()} roles={['admin']} title={texts.customers.nameless}>
      {(admin) => <CustomerPage key={uid} uid={uid} by={admin.uid} />}
    </RoleGate>
  );
}

/** Everything about a customer: orders, how to reach them, a note, and what is blocked. */
function CustomerPage({ uid, by }: { uid: string; by: string }) {
  const user = dataOf(useLiveDocument(sources.user(uid)));
  const orders = useLiveQuery(officeSources.ordersOfCustomer(uid, size));
  const isLive = useIsLive();
  const shop = useShop();
  const accountBlock = dataOf(useLiveDocument(officeSources.block(accountBlockId(uid))));
  const entries = orders.status === 'ready' ? orders.data.entries : [];
  const name = nameOf(user?.data, entries[0]?.data);
  return (
    <div className="page">
      <PageHeader
        title={name}
        back={<BackLink to="/admin/customers">{texts.customers.back}</BackLink>}
        badges={
          <>
            {entries[0]?.data.byGuest && <Badge>{texts.customers.guest}</Badge>}
            {accountBlock && <Badge tone="danger">{texts.customers.blocked}</Badge>}
            <TimeZoneNote timeZone={shop?.timeZone} />
          </>
        }
      />
      <LiveContent
        live={orders}
        isLive={isLive}
        what={texts.customers.ordersPlural}
        nameOf={orderLabel}
        skeleton={<Skeleton className="h-72 w-full rounded-card" />}
      >
        {(orders) =>
          orders.length === 0 && !user ? (
            <EmptyState
              icon={UserX}
              title={texts.customers.nobody}
              text={texts.customers.nobodyHint}
            />
          ) : (
            <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
              <div className="grid gap-6">
                <Figures uid={uid} orders={orders} shop={shop} />
                <Orders orders={orders} timeZone={shop?.timeZone} />
              </div>
              <div className="grid gap-6">
                <ContactPart customer={{ uid, name }} newest={orders[0]} shop={shop} by={by} />
              </div>
            </div>
          )
        }
      </LiveContent>
    </div>
  );
}

function Figures({
  uid,
  orders,
  shop,
}: {
  uid: string;
  orders: readonly Entry<Order>[];
  shop: Shop | null;
}) {
  const newest = orders[0];
  const figures = useFigures(uid, shop?.currency, newest?.data.version);
  return (
    <Card>
      <h2 className="sr-only">{texts.customers.figures}</h2>
      <dl className="grid grid-cols-2 gap-4">
        <Figure name={texts.customers.orders}>{figures?.orders ?? texts.customers.unknown}</Figure>
        {shop && (
          <Figure
            name={texts.customers.spent}
            hint={texts.customers.spentHint({ currency: shop.currency })}
          >
            {figures === null ? (
              texts.customers.unknown
            ) : (
              <Price amount={figures.spent} currency={shop.currency} />
            )}
          </Figure>
        )}
      </dl>
    </Card>
  );
}

function Figure({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-muted text-sm">{name}</dt>
      <dd className="numeric font-semibold text-2xl">{children}</dd>
      {hint !== undefined && <dd className="text-ink-muted text-sm">{hint}</dd>}
    </div>
  );
}

function Orders({
  orders,
  timeZone,
}: {
  orders: readonly Entry<Order>[];
  timeZone: string | undefined;
}) {
  return (
    <section aria-labelledby="orders-of-customer" className="grid gap-3">
      <h2 id="orders-of-customer" className="text-xl">
        {texts.customers.ordersTitle}
      </h2>
      {orders.length === 0 && <p className="text-ink-muted">{texts.customers.ordersNone}</p>}
      {orders.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface-raised">
          {orders.map(({ id, data }) => (
            <li key={id}>
              <Link
                to={`/admin/orders/${id}`}
                className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5 transition-colors hover:bg-surface-sunken focus-visible:-outline-offset-2"
              >
                <span className="numeric min-w-26 font-semibold">{orderLabel(id)}</span>
                <StatusBadge status={data.status} />
                <span className="ml-auto flex gap-4 text-sm">
                  <Time at={data.placedAt} timeZone={timeZone} className="text-ink-muted" />
                  {data.total !== undefined && data.currency !== undefined && (
                    <Price
                      amount={data.total}
                      currency={data.currency}
                      className="min-w-16 text-right font-semibold"
                    />
                  )}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {orders.length === size && (
        <p className="text-ink-muted text-sm">{texts.customers.ordersNewest({ count: size })}</p>
      )}
    </section>
  );
}

interface ContactPartProps {
  customer: { readonly uid: string; readonly name: string };
  newest: Entry<Order> | undefined;
  shop: Shop | null;
  by: string;
}

/** How to reach them by their newest order, the note, and what can be blocked. */
function ContactPart({ customer, newest, shop, by }: ContactPartProps) {
  const contact = useLiveDocument(newest ? sources.contact(newest.id) : null);
  const note = useLiveDocument(officeSources.customerNote(customer.uid));
  const stored = dataOf(contact)?.data ?? null;
  const isKnown = newest === undefined || contact.status !== 'loading';
  return (
    <>
      <Card className="grid gap-3">
        <h2 className="text-xl">{texts.customers.contact}</h2>
        {!isKnown && <Skeleton className="h-14 w-40" />}
        {isKnown && stored === null && (
          <p className="text-ink-muted">{texts.customers.contactNone}</p>
        )}
        {stored && <Reach contact={stored} />}
        {note.status === 'ready' && (
          <CustomerNoteForm customer={customer} stored={note.data} by={by} />
        )}
        {note.status === 'error' && <p className="text-danger">{note.error.message}</p>}
      </Card>
      <Card>
        <h2 className="text-xl">{texts.customers.blockTitle}</h2>
        <p className="mt-1 text-ink-muted text-sm">{texts.customers.blockHint}</p>
        {isKnown && (
          <ul className="mt-2 divide-y divide-line">
            {blockable(customer, stored, shop).map((what) => (
              <LiveBlockRow key={what.blockId} what={what} by={by} timeZone={shop?.timeZone} />
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}

function LiveBlockRow({
  what,
  by,
  timeZone,
}: {
  what: BlockInput;
  by: string;
  timeZone: string | undefined;
}) {
  const stored = useLiveDocument(officeSources.block(what.blockId));
  if (stored.status === 'loading') return <Skeleton className="my-3 h-14 w-full" />;
  if (stored.status === 'error')
    return <li className="py-3 text-danger">{stored.error.message}</li>;
  return <BlockRow what={what} stored={stored.data} by={by} timeZone={timeZone} />;
}

function Reach({ contact: { phone, phoneE164, email, address } }: { contact: Contact }) {
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {phone !== '' && (
          <a
            href={callLink(phone, phoneE164)}
            className={buttonStyle({ size: 'sm', className: 'break-all' })}
          >
            <Phone aria-hidden className="size-4 shrink-0" />
            {phone}
          </a>
        )}
        {email !== '' && (
          <a href={mailLink(email)} className={buttonStyle({ size: 'sm', className: 'break-all' })}>
            <Mail aria-hidden className="size-4 shrink-0" />
            {email}
          </a>
        )}
      </div>
      {address && (
        <address className="not-italic">
          <AddressLines address={address} />
        </address>
      )}
    </>
  );
}

/** The account, and what its newest order says. */
function blockable(
  { uid, name }: { readonly uid: string; readonly name: string },
  contact: Contact | null,
  shop: Shop | null,
): readonly BlockInput[] {
  const phoneId = contact && phoneBlockId(contact.phone);
  const address = contact?.address ?? null;
  const addressId = address && addressBlockId(address);
  return [
    { blockId: accountBlockId(uid), kind: 'account', label: name },
    ...(contact && phoneId !== null
      ? [{ blockId: phoneId, kind: 'phone' as const, label: contact.phone }]
      : []),
    ...(address && addressId !== null
      ? [
          {
            blockId: addressId,
            kind: 'address' as const,
            label: addressLines({ ...address, line2: '' }, shop && countryOf(shop)).join(', '),
          },
        ]
      : []),
  ];
}

function nameOf(user: User | undefined, newest: Order | undefined): string {
  return (user && personName(user)) || newest?.customerName || texts.customers.nameless;
}

function dataOf<Value>(live: Live<Entry<Value> | null>): Entry<Value> | null {
  return live.status === 'ready' ? live.data : null;
}
