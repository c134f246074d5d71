/** What staff type in about an order besides its dishes, and what it means. */

import type { TakeOrderInput } from '@fireline/domain/counter/take-order';
import type { OrderItem } from '@fireline/domain/order/item';
import {
  type Address,
  contactSchema,
  type OrderSource,
  orderInputSchema,
} from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { type Checked, checkInput } from '@fireline/domain/parse';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { deliversTo, isPostcodeRequired } from '@fireline/domain/zones/delivers-to';
import { noDeliveryText } from '@fireline/domain/zones/delivery-words';
import { closedProblem, requestedForOf } from '#entities/order/when/when.ts';
import { postcodeWanted } from '#entities/user/address-check.ts';

export interface CounterForm {
  readonly source: OrderSource;
  readonly type: FulfilmentType;
  readonly phone: string;
  readonly email: string;
  readonly customerName: string;
  readonly address: Address;
  /** `asap`, or a slot's start in milliseconds. */
  readonly when: string;
  readonly note: string;
}

export const blankForm: CounterForm = {
  source: 'phone',
  type: 'pickup',
  phone: '',
  email: '',
  customerName: '',
  address: { line1: '', line2: '', postcode: '', city: '', instructions: '' },
  when: 'asap',
  note: '',
};

export type Meant = Pick<TakeOrderInput, 'source' | 'order' | 'contact'>;

/** Checks `form` with `items`; errors by the name of their field. */
export function checkForm(
  form: CounterForm,
  items: readonly OrderItem[],
  shop: Shop,
  now: number,
): Checked<Meant> {
  const { source, type, phone, email, when } = form;
  // At the counter, nobody has to say who they are.
  const isAnonymous = source === 'counter' && type === 'pickup' && phone === '' && email === '';
  const name = form.customerName.trim();
  const order = checkInput(orderInputSchema, {
    customerName: name === '' && source === 'counter' ? texts.counter.walkIn : name,
    fulfilment: { type, requestedFor: requestedForOf(when) },
    items,
    note: form.note,
  });
  const contact = isAnonymous
    ? ({ ok: true, value: null } as const)
    : checkInput(contactSchema, {
        phone,
        email,
        address: type === 'delivery' ? form.address : null,
      });
  const problems = { ...closedProblem(form, shop, now), ...addressProblem(form, shop) };
  if (order.ok && contact.ok && Object.keys(problems).length === 0) {
    return { ok: true, value: { source, order: order.value, contact: contact.value } };
  }
  return {
    ok: false,
    fields: {
      ...problems,
      ...(order.ok ? {} : order.fields),
      ...(contact.ok ? {} : contact.fields),
    },
  };
}

function addressProblem({ type, address }: CounterForm, shop: Shop) {
  if (type !== 'delivery') return {};
  if (isPostcodeRequired(shop) && address.postcode.trim() === '') {
    return { 'address.postcode': postcodeWanted(shop) };
  }
  const answer = deliversTo(address, shop);
  if (answer.ok) return {};
  const field = isPostcodeRequired(shop) ? 'address.postcode' : 'address.line1';
  return { [field]: noDeliveryText(answer.why, address, shop) };
}
