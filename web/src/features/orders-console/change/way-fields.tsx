import type { Order, OrderLine } from '@fireline/domain/order/schema';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { isPostcodeRequired } from '@fireline/domain/zones/delivers-to';
import { Bike, ShoppingBag } from 'lucide-react';
import { useStaffSlots } from '#entities/order/when/use-slots.ts';
import { whenOptions } from '#entities/order/when/when.ts';
import { AddressFields } from '#entities/user/address-fields.tsx';
import type { AppForm } from '#lib/form/use-app-form.ts';
import { FieldError } from '#ui/form/field-error.tsx';
import { Segmented } from '#ui/form/segmented.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import type { ChangeForm } from './change-form.ts';

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
  const slots = useStaffSlots({ type, lines }, shop, now);
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
        options={whenOptions(
          times.map(({ at, isFull }) => ({ at, isFull: isFull && at !== requestedFor })),
          { soon: texts.changing.asap, now, timeZone: shop.timeZone },
        )}
      />
    </>
  );
}
