import { needsCode } from '@fireline/domain/delivery/proof';
import type { Order } from '@fireline/domain/order/schema';
import { texts } from '@fireline/domain/texts/texts';
import { orderSources } from '#entities/order/order-sources.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';

/** The code for the courier, large enough to show at the door. */
export function DeliveryCode({ order: { id, data } }: { order: Entry<Order> }) {
  const isAwaited = data.status === 'ready' || data.status === 'out_for_delivery';
  const source = needsCode(data) && isAwaited ? orderSources.deliveryCode(id) : null;
  const code = useLiveDocument(source);
  if (source === null || code.status !== 'ready' || code.data === null) return null;
  return (
    <p className="grid gap-1 rounded-control bg-surface-raised px-4 py-3 text-ink">
      <span className="text-sm">{texts.orders.deliveryCode}</span>
      <strong className="numeric font-extrabold text-3xl tracking-[0.3em]">
        {code.data.data.code}
      </strong>
      <span className="text-ink-muted text-sm">{texts.orders.deliveryCodeHint}</span>
    </p>
  );
}
