import { isOffer, offerEndsAt } from '@fireline/domain/delivery/offer';
import type { Order } from '@fireline/domain/order/schema';
import { isFinal } from '@fireline/domain/order/status';
import { texts } from '@fireline/domain/texts/texts';
import { useState } from 'react';
import { orderSources } from '#entities/order/order-sources.ts';
import { assignCourier } from '#entities/order/transitions/order-mutations.ts';
import { useShop } from '#entities/shop/shop.ts';
import { PersonName } from '#entities/user/person-label.tsx';
import { personName } from '#entities/user/person-name.ts';
import { useLiveQuery } from '#platform/live/live.ts';
import type { Entry } from '#platform/live/state.ts';
import { Button } from '#ui/button/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { Time } from '#ui/time/time.tsx';

const nobody = '-';

/**
 * Offers the delivery to a courier, who still has to take it. Choosing and assigning are separate, so that arrow keys assign no one in
 * passing.
 */
export function CourierField({ entry }: { entry: Entry<Order> }) {
  const { id, data: order } = entry;
  const couriers = useLiveQuery(orderSources.couriers());
  const [typed, setTyped] = useState<string | null>(null);
  const assigned = order.courierId ?? nobody;
  const chosen = typed ?? assigned;
  const endsAt = offerEndsAt(order);
  const timeZone = useShop()?.timeZone;
  const unnamed = texts.console.courierUnnamed;
  const canAssign = !isFinal(order.status) && order.status !== 'placed';
  if (!canAssign || couriers.status !== 'ready') {
    return (
      <p>
        {order.courierId === null ? (
          <span className="text-ink-muted">{texts.console.courierNone}</span>
        ) : (
          <PersonName uid={order.courierId} fallback={unnamed} />
        )}
      </p>
    );
  }
  const people = couriers.data.entries.map(({ id: uid, data }) => ({
    value: uid,
    label: personName(data) || unnamed,
  }));
  const isUnknown = assigned !== nobody && !people.some(({ value }) => value === assigned);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const courierId = chosen === nobody ? null : chosen;
        if (chosen !== assigned) void assignCourier({ orderId: id, courierId });
        setTyped(null);
      }}
      className="flex flex-wrap items-end gap-2"
    >
      <SelectField
        label={texts.console.fieldCourier}
        labelHidden
        className="min-w-[min(100%,12rem)] flex-1"
        value={chosen}
        onValueChange={setTyped}
        options={[
          { value: nobody, label: texts.console.courierAny },
          ...people,
          ...(isUnknown ? [{ value: assigned, label: texts.console.courierFormer }] : []),
        ]}
      />
      <Button type="submit" disabled={chosen === assigned}>
        {chosen === nobody && assigned !== nobody
          ? texts.console.courierUnassign
          : texts.console.courierAssign}
      </Button>
      {isOffer(order) && (
        <p className="w-full text-ink-muted text-sm">
          {endsAt === null
            ? texts.console.courierOffered
            : texts.console.courierOfferedUntil({
                time: () => <Time key="time" at={endsAt} timeZone={timeZone} />,
              })}
        </p>
      )}
    </form>
  );
}
