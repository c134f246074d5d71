/** The checkout form as a value, and its conversion to an order. */

import { coordinates } from '@fireline/domain/fields';
import { limits } from '@fireline/domain/limits';
import type { PayChoice } from '@fireline/domain/money/order-payment';
import {
  type Contact,
  contactSchema,
  type OrderInput,
  orderInputSchema,
} from '@fireline/domain/order/schema';
import { type FulfilmentType, fulfilmentTypes } from '@fireline/domain/order/status';
import { checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';
import * as v from 'valibot';
import type { CartLine } from '../cart/cart-lines.ts';
import type { ChosenTime, When } from './checkout-time.ts';

export const detailsSchema = v.object({
  customerName: v.string(),
  /** Missing in what was remembered before customers were asked. */
  calledName: v.optional(v.string(), ''),
  phone: v.string(),
  email: v.string(),
  type: v.picklist(fulfilmentTypes),
  address: v.object({
    line1: v.string(),
    line2: v.string(),
    postcode: v.string(),
    city: v.string(),
    instructions: v.string(),
    position: v.exactOptional(coordinates),
  }),
});

/** What stays the same from one order to the next; remembered on this device. */
export type Details = v.InferOutput<typeof detailsSchema>;
export interface CheckoutForm extends Details {
  readonly note: string;
  /** The discount code that was applied; empty: none. */
  readonly discountCode: string;
  /** Null: the customer has no choice. */
  readonly payBy: PayChoice | null;
  /** `none`, `own` for `tipAmount`, or a suggested percentage. */
  readonly tip: string;
  /** As typed. */
  readonly tipAmount: string;
  readonly when: When;
  /** The saved address that was picked (`address-choice.ts`); null before one was. */
  readonly addressPick: string | null;
  /** Whether to add the typed address to the account's address book. */
  readonly savesAddress: boolean;
}

export const emptyForm: CheckoutForm = {
  customerName: '',
  calledName: '',
  phone: '',
  email: '',
  type: 'pickup',
  address: { line1: '', line2: '', postcode: '', city: '', instructions: '' },
  note: '',
  discountCode: '',
  payBy: 'cash',
  tip: 'none',
  tipAmount: '',
  when: null,
  addressPick: null,
  savesAddress: false,
};

/** What is sent. */
export interface CheckedOrder {
  readonly input: OrderInput;
  readonly contact: Contact;
}

export type CheckedForm =
  | ({ readonly ok: true } & CheckedOrder)
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/**
 * Checks `form`, with its address already resolved, for `lines` at `time`. `addressErrors` are
 * those that only the shop's settings tell.
 */
export function checkForm(
  form: CheckoutForm,
  lines: readonly CartLine[],
  time: ChosenTime,
  addressErrors: Readonly<Record<string, string>> = {},
): CheckedForm {
  const input = checkInput(orderInputSchema, {
    customerName: form.customerName,
    calledName: form.calledName,
    fulfilment: { type: form.type, requestedFor: time.ok ? time.requestedFor : null },
    items: lines,
    note: form.note,
    ...(form.payBy !== null && { payBy: form.payBy }),
    ...(form.discountCode !== '' && { discountCode: form.discountCode }),
  });
  const contact = checkInput(contactSchema, {
    phone: form.phone,
    email: form.email,
    address: addressFor(form.type, form),
  });
  const isAddressRight = form.type === 'pickup' || Object.keys(addressErrors).length === 0;
  if (input.ok && contact.ok && time.ok && isAddressRight) {
    return { ok: true, input: input.value, contact: contact.value };
  }
  return {
    ok: false,
    fields: {
      ...(input.ok ? {} : input.fields),
      ...(contact.ok ? {} : contact.fields),
      ...(isAddressRight ? {} : addressErrors),
      ...(time.ok ? {} : { 'fulfilment.requestedFor': time.problem }),
    },
  };
}

function addressFor(type: FulfilmentType, { address }: Details): Details['address'] | null {
  return type === 'delivery' ? address : null;
}

/** How it's paid: what was chosen, if this type of order can be paid like that; null: nothing is said. */
export function chosenWay(
  { payBy }: Pick<CheckoutForm, 'payBy'>,
  methods: readonly PayChoice[],
): PayChoice | null {
  return methods.find((method) => method === payBy) ?? methods[0] ?? null;
}

/** The errors to show: without the address if its fields appeared after the attempt, untouched. */
export function seenErrors(
  fields: Readonly<Record<string, string>>,
  isSameType: boolean,
): Readonly<Record<string, string>> {
  if (isSameType) return fields;
  return Object.fromEntries(
    Object.entries(fields).filter(([field]) => !field.startsWith('address')),
  );
}

/** An error in the cart itself, which no form field can show; null if there is none. */
export function itemsError(fields: Readonly<Record<string, string>>): string | null {
  const [field, message] = Object.entries(fields).find(([name]) => /^items\b/.test(name)) ?? [];
  if (message === undefined) return null;
  return field === 'items' ? message : texts.checkout.incomplete;
}

/** `form` with `details` filled in where nothing has been typed. */
export function filledIn(form: CheckoutForm, details: Partial<Details>): CheckoutForm {
  const isTyped = Object.values(form.address).some((line) => line !== '');
  return {
    ...form,
    customerName: form.customerName || (details.customerName ?? ''),
    calledName: form.calledName || (details.calledName ?? ''),
    phone: form.phone || (details.phone ?? ''),
    email: form.email || (details.email ?? ''),
    address: isTyped ? form.address : (details.address ?? form.address),
  };
}

/** Guests share what a device remembers; an account sees only its own. */
const keyOf = (uid: string | null) =>
  uid === null ? 'fireline.details' : `fireline.details.${uid}`;

/** What was remembered for the account `uid`, or for guests; null if nothing was. */
export function loadDetails(storage: Pick<Storage, 'getItem'>, uid: string | null): Details | null {
  try {
    const result = v.safeParse(detailsSchema, JSON.parse(storage.getItem(keyOf(uid)) ?? 'null'));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

export function saveDetails(
  storage: Pick<Storage, 'setItem'>,
  uid: string | null,
  details: Details,
): void {
  try {
    storage.setItem(keyOf(uid), JSON.stringify(v.parse(detailsSchema, details)));
  } catch {
    // Storage is blocked or full: the details have to be typed again next time.
  }
}

/** `maxLength` of the inputs, so that nothing is cut off later. */
export const longest = {
  customerName: limits.customerName,
  phone: limits.phone,
  email: limits.email,
  note: limits.orderNote,
} as const;
