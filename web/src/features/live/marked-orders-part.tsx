import { orderLabel } from '@fireline/domain/order/number';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { FlaskConical, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { nextOrderId } from '#entities/order/next-order-id.ts';
import { StatusBadge } from '#entities/order/status/status-badge.tsx';
import { takeOrder } from '#entities/order/take-order.ts';
import { deleteTestOrder } from '#entities/order/test-order-mutations.ts';
import { useOffered } from '#entities/product/sold-out/use-offered.ts';
import { officeSources } from '#entities/shop/office-sources.ts';
import { useShop } from '#entities/shop/shop.ts';
import { sources } from '#entities/shop/sources.ts';
import { useMay } from '#entities/user/use-may.ts';
import type { SignedIn } from '#platform/auth/session.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import { Button } from '#ui/button/button.tsx';
import { ButtonLink } from '#ui/button/button-link.tsx';
import { IconButton } from '#ui/button/icon-button.tsx';
import { Callout } from '#ui/feedback/callout.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { Part } from './part.tsx';
import { testContact, testInput } from './test-input.ts';

/** Test orders in the shop itself: like real ones on every screen, marked, and in no figure. */
export function MarkedOrdersPart({ session }: { session: SignedIn }) {
  const mayErase = useMay('erase');
  const shop = useShop();
  const menu = useOffered(useLiveQuery(sources.menu()));
  const products = menu.status === 'ready' ? menu.data.entries : [];
  const found = useLiveQuery(officeSources.testOrders());
  const orders = found.status === 'ready' ? found.data.entries : [];
  const [type, setType] = useState<FulfilmentType>('pickup');
  const [isPlacing, setPlacing] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const number = useRef(0);

  async function place() {
    if (!shop) return;
    setPlacing(true);
    setFailure(null);
    try {
      number.current += 1;
      const customerName = texts.live.testCustomer;
      const order = testInput(products, { type, number: number.current, customerName });
      if (!order) throw new Error(texts.live.testNothingToOrder);
      await takeOrder({
        orderId: nextOrderId(),
        source: 'counter',
        order,
        contact: type === 'delivery' ? testContact(shop, session.email) : null,
        isTest: true,
      });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setPlacing(false);
  }

  return (
    <Part title={texts.live.markedTitle} text={texts.live.markedText}>
      <ul className="grid list-disc gap-1 pl-5 text-ink-muted text-sm">
        <li>{texts.live.markedDoes}</li>
        <li>{texts.live.markedDoesNot}</li>
        <li>{texts.live.markedEnds}</li>
      </ul>
      <Segmented
        label={texts.live.orderType}
        value={type}
        onValueChange={setType}
        options={[
          { value: 'pickup', label: texts.live.pickup },
          { value: 'delivery', label: texts.live.delivery },
        ]}
      />
      <Button
        variant="primary"
        icon={FlaskConical}
        wide
        busy={isPlacing}
        disabled={products.length === 0 || shop === null}
        onClick={() => void place()}
      >
        {texts.live.placeMarked}
      </Button>
      {failure !== null && (
        <Callout tone="danger" announce title={texts.live.placeFailedTitle}>
          {failure}
        </Callout>
      )}
      {orders.length > 0 && (
        <>
          <ul aria-label={texts.live.markedList} className="grid divide-y divide-line">
            {orders.toReversed().map(({ id, data }) => (
              <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
                <span className="numeric font-semibold">{orderLabel(id)}</span>
                <StatusBadge status={data.status} />
                <span className="ml-auto flex flex-wrap items-center gap-1">
                  <ButtonLink size="sm" to={`/admin/orders/${id}`}>
                    {texts.live.openOrder}
                  </ButtonLink>
                  {data.trackingToken != null && (
                    <ButtonLink size="sm" to={`/t/${data.trackingToken}`}>
                      {texts.live.openTracking}
                    </ButtonLink>
                  )}
                  {mayErase && (
                    <IconButton
                      icon={Trash2}
                      label={texts.live.deleteMarked({ order: orderLabel(id) })}
                      onClick={() => void deleteTestOrder({ orderId: id })}
                    />
                  )}
                </span>
              </li>
            ))}
          </ul>
          {mayErase && (
            <Button
              icon={Trash2}
              onClick={() => {
                for (const { id } of orders) void deleteTestOrder({ orderId: id });
              }}
            >
              {texts.live.deleteAllMarked({ count: orders.length })}
            </Button>
          )}
        </>
      )}
    </Part>
  );
}
