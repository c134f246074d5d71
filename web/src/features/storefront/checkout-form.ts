/** The checkout's form as a value, and its way to an order. */
import { limits } from '@fireline/domain/limits';
import { type FulfilmentType, fulfilmentTypes } from '@fireline/domain/order-status';
import { checkInput } from '@fireline/domain/parse';
import {
  type Contact,
  contactSchema,
  type OrderInput,
  orderInputSchema,
} from '@fireline/domain/schemas/order';
import * as v from 'valibot';
import type { CartLine } from './cart-lines.ts';

const detailsSchema = v.object({
  customerName: v.string(),
  phone: v.string(),
  email: v.string(),
  type: v.picklist(fulfilmentTypes),
  address: v.object({
    line1: v.string(),
    line2: v.string(),
    postcode: v.string(),
    city: v.string(),
    instructions: v.string(),
  }),
});

/** What is the same from one order to the next: remembered on this device. */
export type Details = v.InferOutput<typeof detailsSchema>;
export interface CheckoutForm extends Details {
  readonly note: string;
}

const noDetails: Details = {
  customerName: '',
  phone: '',
  email: '',
  type: 'pickup',
  address: { line1: '', line2: '', postcode: '', city: '', instructions: '' },
};

/** In the order in which they stand on the page: the first wrong one gets the focus. */
export const fieldNames = [
  'address.line1',
  'address.line2',
  'address.postcode',
  'address.city',
  'address.instructions',
  'customerName',
  'phone',
  'email',
  'note',
] as const;

export type CheckedForm =
  | { readonly ok: true; readonly input: OrderInput; readonly contact: Contact }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

export function checkForm(form: CheckoutForm, lines: readonly CartLine[]): CheckedForm {
  const input = checkInput(orderInputSchema, {
    customerName: form.customerName,
    fulfilment: { type: form.type, requestedFor: null },
    items: lines,
    note: form.note,
  });
  const contact = checkInput(contactSchema, {
    phone: form.phone,
    email: form.email,
    address: addressFor(form.type, form),
  });
  if (input.ok && contact.ok) return { ok: true, input: input.value, contact: contact.value };
  return {
    ok: false,
    fields: { ...(input.ok ? {} : input.fields), ...(contact.ok ? {} : contact.fields) },
  };
}

function addressFor(type: FulfilmentType, { address }: Details): Details['address'] | null {
  return type === 'delivery' ? address : null;
}

const key = 'fireline.details';

export function recallDetails(storage: Pick<Storage, 'getItem'>): Details {
  try {
    const result = v.safeParse(detailsSchema, JSON.parse(storage.getItem(key) ?? 'null'));
    return result.success ? result.output : noDetails;
  } catch {
    return noDetails;
  }
}

export function rememberDetails(storage: Pick<Storage, 'setItem'>, details: Details): void {
  try {
    storage.setItem(key, JSON.stringify(v.parse(detailsSchema, details)));
  } catch {
    // Storage is blocked or full: they are typed again next time.
  }
}

/** What the browser lets a person type at most, so that nothing is cut off later. */
export const longest = {
  customerName: limits.customerName,
  phone: limits.phone,
  email: limits.email,
  addressLine: limits.addressLine,
  postcode: 20,
  note: limits.orderNote,
} as const;
