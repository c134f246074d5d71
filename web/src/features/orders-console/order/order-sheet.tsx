import { isAccount } from '@fireline/domain/access/order-owner';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal, type OrderStatus } from '@fireline/domain/order/status';
import type { Actor } from '@fireline/domain/order/transitions';
import { texts } from '@fireline/domain/texts/texts';
import { ExternalLink, Printer, Star } from 'lucide-react';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { TakePayment } from '#entities/order/payment/take-payment.tsx';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { setPriority } from '#entities/order/transitions/order-mutations.ts';
import { useSendingOnLeave } from '#entities/order/undo/transition-with-undo.ts';
import { useViewing } from '#entities/screen/screen-beat.ts';
import { useShortcuts } from '#lib/shortcuts.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { UserText } from '#ui/user-text.tsx';
import { ChangeItems } from '../change/change-items.tsx';
import { FulfilmentBadges } from '../list/fulfilment-badges.tsx';
import { MessageCustomers } from '../message/message-customers.tsx';
import { AlsoOpen } from './also-open.tsx';
import { ContactCard } from './contact-card.tsx';
import { CustomerSummary } from './customer-summary.tsx';
import { EraseCustomer } from './erase-customer.tsx';
import { OrderDelivery } from './order-delivery.tsx';
import { OrderFacts } from './order-facts.tsx';
import { OrderLines } from './order-lines.tsx';
import { NoteForm } from './order-note-form.tsx';
import { OrderPart } from './order-part.tsx';
import { OrderReason } from './order-reason.tsx';
import { OrderTimeline } from './order-timeline.tsx';
import { OrderTransitions } from './order-transitions.tsx';
import { useDraft } from './use-draft.ts';

const payableByStaff = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
  'completed',
] as const satisfies readonly OrderStatus[];

interface OrderSheetProps {
  entry: Entry<Order>;
  /** Uid of the viewer, an admin. */
  uid: string;
  isLive: boolean;
  timeZone: string | undefined;
  /** Whether it is shown in a dialog over the list and not on its own page. */
  isPanel?: boolean;
}

/** Everything about an order and everything an admin can do with it. */
export function OrderSheet({ entry, uid, isLive, timeZone, isPanel = false }: OrderSheetProps) {
  const { id, data: order } = entry;
  const actor: Actor = { uid, role: 'admin' };
  const navigate = useNavigate();
  const [note, setNote] = useDraft(`${uid}.note.${id}`);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const hasAccount = isAccount(order.customerId);
  const canHurry = !isFinal(order.status) && order.status !== 'placed';
  const togglePriority = () => void setPriority({ orderId: id, priority: !order.priority });
  const printPath = `/admin/orders/${id}/print`;
  useViewing(id);
  useSendingOnLeave();
  useShortcuts(
    [
      {
        keys: 'p',
        label: texts.console.keyPrintTicket,
        run: () => navigate(`${printPath}?as=ticket`),
      },
      { keys: 'n', label: texts.console.keyAddNote, run: () => noteField.current?.focus() },
      ...(canHurry
        ? [{ keys: 'Shift+p', label: texts.console.keyPriority, run: togglePriority }]
        : []),
    ].map((shortcut) => ({ ...shortcut, group: texts.console.thisOrder, inDialogs: isPanel })),
  );

  /** Keeps the text typed for a move that someone else made first. */
  function keepAsNote(typed: string) {
    const before = (note ?? '').trim();
    setNote(before === '' ? typed : `${before}\n${typed}`);
    noteField.current?.focus();
  }

  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        {isPanel && <StatusBadge status={order.status} />}
        <FulfilmentBadges order={order} timeZone={timeZone} />
        <div className="flex flex-wrap gap-2 sm:ml-auto">
          {(canHurry || order.priority) && (
            <Button
              size="sm"
              icon={Star}
              aria-pressed={order.priority}
              disabled={!canHurry}
              onClick={togglePriority}
              className="aria-pressed:border-accent aria-pressed:text-accent-ink aria-pressed:[&_svg]:fill-current"
            >
              {texts.console.priority}
            </Button>
          )}
          <ButtonLink size="sm" icon={Printer} to={`${printPath}?as=ticket`}>
            {texts.console.openTicket}
          </ButtonLink>
          <ButtonLink size="sm" icon={Printer} to={`${printPath}?as=slip`}>
            {texts.console.openSlip}
          </ButtonLink>
          {isPanel && (
            <ButtonLink size="sm" icon={ExternalLink} to={`/admin/orders/${id}`}>
              {texts.console.openPage}
            </ButtonLink>
          )}
        </div>
      </div>
      <AlsoOpen orderId={id} uid={uid} />
      <OrderReason reason={order.reason} className="rounded-control bg-surface-sunken px-3 py-2" />
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid min-w-0 content-start gap-6 max-md:order-1">
          <OrderPart title={texts.console.fieldItems}>
            <OrderLines order={order} />
            <ChangeItems entry={entry} timeZone={timeZone} />
          </OrderPart>
          {order.payment && (
            <OrderPart title={texts.payment.title}>
              <TakePayment entry={entry} by={actor} timeZone={timeZone} during={payableByStaff} />
            </OrderPart>
          )}
          {order.note !== '' && (
            <OrderPart title={texts.console.partNote}>
              <UserText as="p" className="rounded-control bg-warning-soft px-3 py-2">
                {order.note}
              </UserText>
            </OrderPart>
          )}
          <OrderPart title={texts.console.partTimeline}>
            <OrderTimeline orderId={id} uid={uid} timeZone={timeZone} />
            <NoteForm
              entry={entry}
              actor={actor}
              draft={note ?? ''}
              onDraftChange={(next) => setNote(next === '' ? null : next)}
              fieldRef={noteField}
            />
          </OrderPart>
        </div>
        <div className="contents content-start gap-6 md:grid">
          <OrderTransitions entry={entry} actor={actor} isLive={isLive} onKeep={keepAsNote} />
          <div className="grid min-w-0 content-start gap-6 max-md:order-2">
            <OrderPart title={texts.console.fieldCustomer}>
              <ContactCard
                orderId={id}
                name={order.customerName}
                isDelivery={order.fulfilment.type === 'delivery'}
              />
              {hasAccount && (
                <>
                  <MessageCustomers orderId={id} count={1} size="sm" />
                  <CustomerSummary customerId={order.customerId} />
                </>
              )}
              {isFinal(order.status) && hasAccount && (
                <EraseCustomer customerId={order.customerId} name={order.customerName} />
              )}
            </OrderPart>
            {order.fulfilment.type === 'delivery' && <OrderDelivery entry={entry} actor={actor} />}
            <OrderPart title={texts.console.partFacts}>
              <OrderFacts entry={entry} timeZone={timeZone} />
            </OrderPart>
          </div>
        </div>
      </div>
    </>
  );
}
