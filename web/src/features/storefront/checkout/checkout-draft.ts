/** What was typed into this tab's checkout and not sent yet; it survives a reload. */
import { payChoices } from '@fireline/domain/money/order-payment';
import * as v from 'valibot';
import { type CheckoutForm, detailsSchema } from './checkout-form.ts';

const key = 'fireline.checkout';

const { customerName, calledName, phone, email, type, address } = detailsSchema.entries;

const draftSchema = v.object({
  /** Who typed it: a uid, null for guests. It is shown to no one else. */
  owner: v.nullable(v.string()),
  typed: v.object({
    customerName: v.exactOptional(customerName),
    calledName: v.exactOptional(calledName),
    phone: v.exactOptional(phone),
    email: v.exactOptional(email),
    type: v.exactOptional(type),
    address: v.exactOptional(address),
    note: v.exactOptional(v.string()),
    discountCode: v.exactOptional(v.string()),
    payBy: v.exactOptional(v.nullable(v.picklist(payChoices))),
    tip: v.exactOptional(v.string()),
    tipAmount: v.exactOptional(v.string()),
    when: v.exactOptional(v.nullable(v.union([v.literal('asap'), v.number()]))),
    addressPick: v.exactOptional(v.nullable(v.string())),
    savesAddress: v.exactOptional(v.boolean()),
  }),
});

/** The parts of the form that the customer changed. */
export type Draft = Partial<CheckoutForm>;

/** Empty if nothing was typed. */
export function loadDraft(storage: Pick<Storage, 'getItem'>, owner: string | null): Draft {
  try {
    const result = v.safeParse(draftSchema, JSON.parse(storage.getItem(key) ?? 'null'));
    return result.success && result.output.owner === owner ? result.output.typed : {};
  } catch {
    return {};
  }
}

export function saveDraft(
  storage: Pick<Storage, 'setItem'>,
  owner: string | null,
  typed: Draft,
): void {
  try {
    storage.setItem(key, JSON.stringify({ owner, typed }));
  } catch {
    // Storage is blocked or full: the draft lasts as long as the page.
  }
}

export function clearDraft(storage: Pick<Storage, 'removeItem'>): void {
  try {
    storage.removeItem(key);
  } catch {
    // Storage is blocked: nothing was stored.
  }
}
