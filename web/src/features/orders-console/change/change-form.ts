/** What staff change of an order's lines, and what it means. */

import type { Product } from '@fireline/domain/catalog/product';
import { type ChangeInput, changeInputSchema } from '@fireline/domain/changes/change-input';
import { type ChangeResult, changeLines } from '@fireline/domain/changes/change-lines';
import { formatMoney } from '@fireline/domain/money/money';
import type { PriceSettings } from '@fireline/domain/money/pricing';
import type { OrderItem } from '@fireline/domain/order/item';
import type { Order } from '@fireline/domain/order/schema';
import { type Checked, checkInput } from '@fireline/domain/parse';
import { texts } from '@fireline/domain/texts/texts';

export interface ChangeForm {
  /** Line ID → new quantity, of those that were touched. */
  readonly lines: Readonly<Record<string, number>>;
  readonly added: readonly OrderItem[];
  readonly reason: string;
  /** If it gets dearer. */
  readonly consent: ChangeInput['consent'];
}

export const unchanged: ChangeForm = { lines: {}, added: [], reason: '', consent: null };

export interface Changeable {
  readonly orderId: string;
  readonly changeId: string;
  readonly order: Order;
  readonly menu: ReadonlyMap<string, Product>;
  readonly terms: PriceSettings;
}

export function resultOf(form: ChangeForm, { order, menu, terms }: Changeable): ChangeResult {
  return changeLines(order, form, menu, terms);
}

/** What it costs more than so far; negative: less. Null if it isn't possible. */
export function differenceOf(result: ChangeResult, { total = 0 }: Order): number | null {
  return result.ok ? result.changed.total - total : null;
}

/** The change that the form describes, or the errors by field. */
export function checkChange(form: ChangeForm, changeable: Changeable): Checked<ChangeInput> {
  const { orderId, changeId, order } = changeable;
  const result = resultOf(form, changeable);
  const more = differenceOf(result, order) ?? 0;
  const checked = checkInput(changeInputSchema, {
    ...form,
    orderId,
    changeId,
    version: order.version,
    total: result.ok ? result.changed.total : 0,
  });
  const amount = formatMoney(more, changeable.terms.currency);
  const problems = {
    ...(!result.ok && { lines: result.message }),
    ...(more > 0 && form.consent === null && { consent: texts.changing.agreeFirst({ amount }) }),
  };
  if (Object.keys(problems).length === 0) return checked;
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), ...problems } };
}
