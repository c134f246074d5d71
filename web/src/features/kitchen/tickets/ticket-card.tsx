import { isOffer } from '@fireline/domain/delivery/offer';
import { orderLabel } from '@fireline/domain/order/number';
import { isDonePreparing, type Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { Bike, ShoppingBag, Star, Undo2 } from 'lucide-react';
import { lazy, memo, type ReactNode, Suspense, useEffect, useId, useRef } from 'react';
import { OrderWriteState } from '#entities/order/order-write-state.tsx';
import { loadPersistently } from '#lib/after-paint.ts';
import { useLocale } from '#lib/locale.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { UserText } from '#ui/user-text.tsx';
import { onFirstTap } from '../alarm/first-tap.ts';
import { useScreen } from '../board/screen-context.ts';
import { followsSelection, selectedTicket, useIsSelected } from '../keys/selection.ts';
import { pressLine, recall, takeStep, togglePriority } from './kitchen-actions.ts';
import { lineAction, nextStep } from './next-step.ts';
import { StationProgressList } from './station-progress.tsx';
import { TicketHead } from './ticket-head.tsx';
import { OrderNote, RemovedLines, TicketLines } from './ticket-lines.tsx';
import { isDoneInView, partOf, type TicketPart } from './tickets.ts';
import { stationText } from './views.ts';

/** Only where something is to be paid at the counter. */
const PayAtCounter = lazy(() => loadPersistently(() => import('./pay-at-counter.tsx')));

interface TicketCardProps {
  entry: Entry<Order>;
  /** The number that selects it; null if it has none. */
  place: number | null;
}

export const TicketCard = memo(function TicketCard({ entry, place }: TicketCardProps) {
  useLocale();
  const { view, stations, actor } = useScreen();
  const { id, data: order } = entry;
  const headingId = useId();
  const card = useRef<HTMLElement>(null);
  const isSelected = useIsSelected(id);
  const part = partOf(order, view, stations);
  const { lines, alsoAt, removed } = part;
  const isDone = isDoneInView(order, view, stations);
  const step = nextStep(order, view, stations);

  useEffect(() => {
    if (!isSelected || !card.current) return;
    const stop = focusOnceFree(card.current);
    if (followsSelection()) card.current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return stop;
  }, [isSelected]);

  return (
    <article
      ref={card}
      tabIndex={-1}
      aria-labelledby={headingId}
      data-status={order.status}
      data-ticket={id}
      onFocus={() => selectedTicket.set(id)}
      className={`relative scroll-m-2 overflow-clip [contain-intrinsic-size:auto_20rem] [content-visibility:auto] rounded-card bg-surface-raised outline-4 outline-transparent ${
        isSelected ? 'outline-info!' : order.status === 'pending' ? 'outline-accent!' : ''
      }`}
    >
      <TicketHead headingId={headingId} orderId={id} order={order} place={place} />
      <div className="grid gap-3 p-3">
        <Customer order={order} onPriority={() => togglePriority(entry)} />
        {view.kind === 'expo' && order.status !== 'pending' && (
          <StationProgressList order={order} />
        )}
        <TicketLines
          lines={lines}
          isCompact={isDone && view.kind !== 'expo'}
          actionOf={(line) => lineAction(order, line, view, stations)}
          onPress={(line) => pressLine(entry, line, view, stations, actor)}
        />
        <RemovedLines lines={removed} />
        {alsoAt.length > 0 && (
          <p className="text-base text-ink-muted">
            {texts.kitchen.alsoAt({ names: stationList(alsoAt), stations: stationNames })}
          </p>
        )}
        <OrderNote note={order.note} />
        {order.reason && order.status === 'preparing' && (
          <p className="font-semibold text-lg text-warning">
            {texts.kitchen.recalledBecause({
              because: order.reason,
              reason: (content) => <UserText key="reason">{content}</UserText>,
            })}
          </p>
        )}
        <OrderWriteState entry={entry} />
        <Waiting order={order} part={part} isDone={isDone} isAtStation={view.kind === 'station'} />
        {view.kind !== 'station' && isToPayAtCounter(order) && (
          <Suspense fallback={null}>
            <PayAtCounter entry={entry} />
          </Suspense>
        )}
        {step && !(step.kind === 'again' && entry.hasPendingWrites) && (
          <Button
            variant="primary"
            size="xl"
            wide
            aria-label={`${step.label}: ${orderLabel(id)}`}
            onClick={onFirstTap(() => takeStep(entry, step, actor))}
          >
            {step.label}
          </Button>
        )}
        {isDone && (
          <Button
            size="touch"
            wide
            icon={Undo2}
            aria-label={`${texts.kitchen.stepRecall}: ${orderLabel(id)}`}
            onClick={onFirstTap(() => recall(entry, view, stations, actor))}
          >
            {texts.kitchen.stepRecall}
          </Button>
        )}
      </div>
    </article>
  );
});

function isToPayAtCounter({ status, fulfilment, payment }: Order): boolean {
  return status === 'ready' && fulfilment.type === 'pickup' && (payment ?? paid).state !== 'paid';
}

/** Of an order that isn't paid through Fireline. */
const paid = { state: 'paid' } as const;

/**
 * Focuses a ticket. If a dialog led here and is still closing, waits until it releases the focus.
 * Returns a function that stops waiting.
 */
function focusOnceFree(card: HTMLElement): () => void {
  const take = () => {
    if (!mayTakeFocus(card)) return false;
    card.focus({ preventScroll: true });
    return true;
  };
  const isInDialog = document.activeElement?.closest('[role=dialog]') != null;
  if (take() || !isInDialog) return () => {};
  const dialogs = new MutationObserver(() => {
    if (take()) dialogs.disconnect();
  });
  dialogs.observe(document.body, { childList: true, subtree: true });
  return () => dialogs.disconnect();
}

/** From the body or another ticket, but never from a dialog or a field in use. */
function mayTakeFocus(card: HTMLElement): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return true;
  return !card.contains(activeElement) && activeElement.closest('[data-ticket]') !== null;
}

function stationList(stations: readonly string[]): string {
  return stations.map(stationText).join(', ');
}

function stationNames(content: ReactNode) {
  return (
    <UserText key="stations" className="capitalize">
      {content}
    </UserText>
  );
}

function Customer({ order, onPriority }: { order: Order; onPriority: () => void }) {
  const isDelivery = order.fulfilment.type === 'delivery';
  const Icon = isDelivery ? Bike : ShoppingBag;
  return (
    <p className="flex items-center gap-2 text-xl">
      <Icon
        aria-hidden
        className={`size-6 shrink-0 ${isDelivery ? 'text-info' : 'text-ink-muted'}`}
      />
      <span className="min-w-0">
        <UserText className="block font-semibold leading-tight">{order.customerName}</UserText>
        <span className="block text-base text-ink-muted leading-tight">
          {isDelivery ? texts.kitchen.delivery : pickupWords(order.calledName)}
        </span>
      </span>
      <button
        type="button"
        aria-pressed={order.priority}
        aria-label={texts.kitchen.priority}
        title={texts.kitchen.priority}
        onClick={onFirstTap(onPriority)}
        className="-my-2 -mr-1 ml-auto grid size-[56px] shrink-0 place-items-center rounded-control text-ink-muted transition-colors hover:bg-neutral-soft aria-pressed:text-warning"
      >
        <Star aria-hidden className="size-7" fill={order.priority ? 'currentColor' : 'none'} />
      </button>
    </p>
  );
}

function Waiting({
  order,
  part: { lines, alsoAt, waitingFor },
  isDone,
  isAtStation,
}: {
  order: Order;
  part: TicketPart;
  isDone: boolean;
  isAtStation: boolean;
}) {
  if (order.status === 'ready' && order.fulfilment.type === 'delivery') {
    return (
      <p className="text-base text-ink-muted">
        {order.courierId === null || isOffer(order)
          ? texts.kitchen.courierMissing
          : texts.kitchen.courierComing}
      </p>
    );
  }
  if (order.status !== 'preparing') return null;
  if (isDone) {
    return (
      <p className="font-semibold text-lg text-success">
        {texts.kitchen.waitingFor({ names: stationList(waitingFor), stations: stationNames })}
      </p>
    );
  }
  if (isDonePreparing(order)) {
    return <p className="font-semibold text-lg text-success">{texts.kitchen.allLinesDone}</p>;
  }
  const mayBeAgain = isAtStation && alsoAt.length > 0 && lines.every((line) => line.isPrepared);
  return mayBeAgain ? (
    <p className="font-semibold text-lg text-warning">{texts.kitchen.pressAgain}</p>
  ) : null;
}

/** What to call out; orders whose customer wasn't asked just say that it's a pickup. */
function pickupWords(calledName: string | undefined): string {
  if (calledName === undefined) return texts.kitchen.pickup;
  if (calledName === '') return texts.kitchen.pickupByNumber;
  return texts.kitchen.pickupCalled({ name: calledName });
}
