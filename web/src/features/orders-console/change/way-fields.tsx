import { leadMinutes, leastMinutes } from '@fireline/domain/estimate/estimate';
import type { Order, OrderLine } from '@fireline/domain/order/schema';
import { hoursFor } from '@fireline/domain/shop/hours-for';
import type { Shop } from '@fireline/domain/shop/settings';
import { slotsFor } from '@fireline/domain/shop/slots';
import { texts } from '@fireline/domain/texts/texts';
import { isPostcodeRequired } from '@fireline/domain/zones/delivers-to';
import { Bike, ShoppingBag } from 'lucide-react';
import { sources } from '#entities/shop/sources.ts';
import { AddressFields } from '#entities/user/address-fields.tsx';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { useLiveDocument } from '#platform/live/live.ts';
import { FieldError } from '#ui/form/field-error.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { momentText } from '#ui/time/time-text.ts';
import { type ChangeForm, whenOf } from './change-form.ts';

interface WayFieldsProps {
  form: AppForm<ChangeForm>;
  order: Order;
  /** As they would be made. */
  lines: readonly OrderLine[];
  shop: Shop;
  now: number;
}

/** How and when the customer gets the order. */
export function WayFields({ form, order, lines, shop, now }: WayFieldsProps) {
  const { type } = form.values;
  const { fulfilment } = order;
  const queue = useLiveDocument(sources.queue());
  const known = queue.status === 'ready' ? (queue.data?.data ?? null) : null;
  // Last orders are for customers.
  const slots = slotsFor(hoursFor(type, { ...shop, lastOrderMinutes: 0 }), {
    now,
    leadMinutes: leadMinutes({ type, lines }, { queue: known, shop, now }),
    leastMinutes: leastMinutes({ type, lines }, shop),
    fullSlots: known?.fullSlots ?? [],
  });
  const { requestedFor } = fulfilment;
  const isKept = requestedFor !== null && !slots.some(({ at }) => at === requestedFor);
  const times = isKept ? [{ at: requestedFor, isFull: false }, ...slots] : slots;
  return (
    <>
      <Segmented
        label={texts.changing.type}
        value={type}
        onValueChange={form.bind('type').onValueChange}
        options={[
          { value: 'pickup', label: texts.orders.pickup, icon: ShoppingBag },
          {
            value: 'delivery',
            label: texts.orders.delivery,
            icon: Bike,
            disabled: !shop.offersDelivery && fulfilment.type !== 'delivery',
          },
        ]}
      />
      {form.errors.type !== undefined && <FieldError>{form.errors.type}</FieldError>}
      {type === 'delivery' && fulfilment.type === 'pickup' && (
        <AddressFields
          legend={texts.changing.address}
          needsPostcode={isPostcodeRequired(shop)}
          bind={(field) => form.bind(`address.${field}`)}
        />
      )}
      <SelectField
        {...form.bind('when')}
        label={texts.changing.when}
        options={[
          { value: 'asap', label: texts.changing.asap },
          ...times.map(({ at, isFull }) => ({
            value: String(at),
            label: momentText(at, now, shop.timeZone),
            disabled: isFull && String(at) !== whenOf(fulfilment),
          })),
        ]}
      />
    </>
  );
}
