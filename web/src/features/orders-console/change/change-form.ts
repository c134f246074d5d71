/** What staff change of an order, and what it means. */

import type { Product } from '@fireline/domain/catalog/product';
import { type ChangeInput, changeInputSchema } from '@fireline/domain/changes/change-input';
import {
  type ChangeResult,
  changeLines,
  isMade,
  movedBy,
} from '@fireline/domain/changes/change-lines';
import type { ChangeRequest } from '@fireline/domain/changes/request';
import { formatMoney } from '@fireline/domain/money/money';
import type { OrderItem } from '@fireline/domain/order/item';
import type { Address, Order } from '@fireline/domain/order/schema';
import type { FulfilmentType } from '@fireline/domain/order/status';
import { type Checked, checkInput } from '@fireline/domain/parse';
import type { Shop } from '@fireline/domain/shop/settings';
import { texts } from '@fireline/domain/texts/texts';
import { deliversTo, isPostcodeRequired, type Place } from '@fireline/domain/zones/delivers-to';
import { belowMinimumText, noDeliveryText } from '@fireline/domain/zones/delivery-words';
import { closedProblem, requestedForOf, whenOf } from '#entities/order/when/when.ts';
import { postcodeError } from '#entities/user/address-check.ts';

export interface ChangeForm {
  /** Line ID → new quantity, of those that were touched. */
  readonly lines: Readonly<Record<string, number>>;
  readonly added: readonly OrderItem[];
  readonly type: FulfilmentType;
  /** `asap`, or when the customer wants it, in milliseconds. */
  readonly when: string;
  /** If it becomes a delivery. */
  readonly address: Address;
  readonly reason: string;
  /** If it gets more expensive. */
  readonly consent: ChangeInput['consent'];
}

/** What the form starts with: the order, with what `request` asks for. */
export function startOf(order: Order, request: ChangeRequest | null): ChangeForm {
  const start = unchanged(order);
  if (request === null) return start;
  const { lines, requestedFor } = request;
  return {
    ...start,
    lines: Object.fromEntries(
      Object.entries(lines).filter(([id, quantity]) => {
        const line = order.lines[id];
        return line !== undefined && line.quantity !== quantity && !isMade(order, id);
      }),
    ),
    ...(requestedFor !== undefined && {
      when: whenOf(requestedFor),
    }),
    reason: texts.changing.requestReason,
  };
}

export function unchanged({ fulfilment }: Pick<Order, 'fulfilment'>): ChangeForm {
  return {
    lines: {},
    added: [],
    type: fulfilment.type,
    when: whenOf(fulfilment.requestedFor),
    address: { line1: '', line2: '', postcode: '', city: '', instructions: '' },
    reason: '',
    consent: null,
  };
}

export interface Changeable {
  readonly orderId: string;
  readonly changeId: string;
  readonly order: Order;
  readonly menu: ReadonlyMap<string, Product>;
  readonly shop: Shop;
  /** Where it is delivered to so far; null for a pickup, or if that isn't known. */
  readonly place: Place | null;
  readonly now: number;
  /** What the customer has asked for, if that is to be done. */
  readonly request: ChangeRequest | null;
}

/** The prices at the order's address, as functions apply them. */
function termsOf(form: ChangeForm, { order, shop, place }: Changeable) {
  if (form.type !== 'delivery') return shop;
  const isDelivered = order.fulfilment.type === 'delivery';
  const answer = deliversTo(isDelivered ? (place ?? { postcode: '' }) : form.address, shop);
  return answer.ok ? { ...shop, ...answer } : shop;
}

function changeIn({ lines, added, type, when }: ChangeForm) {
  return { lines, added, fulfilment: { type, requestedFor: requestedForOf(when) } };
}

export function resultOf(form: ChangeForm, changeable: Changeable): ChangeResult {
  const { order, menu } = changeable;
  return changeLines(order, changeIn(form), menu, termsOf(form, changeable));
}

/** What it costs more than so far; negative: less. Null if it isn't possible. */
export function differenceOf(result: ChangeResult, { total = 0 }: Order): number | null {
  return result.ok ? result.changed.total - total : null;
}

/** The change that the form describes, or the errors by field. */
export function checkChange(form: ChangeForm, changeable: Changeable): Checked<ChangeInput> {
  const { orderId, changeId, order, shop } = changeable;
  const result = resultOf(form, changeable);
  const more = differenceOf(result, order) ?? 0;
  const { fulfilment, ...lines } = changeIn(form);
  const isNewDelivery = form.type === 'delivery' && order.fulfilment.type === 'pickup';
  const checked = checkInput(changeInputSchema, {
    ...lines,
    ...(movedBy(order, { fulfilment }) && { fulfilment }),
    ...(isNewDelivery && { address: form.address }),
    ...(changeable.request && { requestId: changeable.request.id }),
    reason: form.reason,
    consent: form.consent,
    orderId,
    changeId,
    version: order.version,
    total: result.ok ? result.changed.total : 0,
  });
  const amount = formatMoney(more, shop.currency);
  const problems = {
    ...(!result.ok && { lines: result.message }),
    ...(more > 0 && form.consent === null && { consent: texts.changing.agreeFirst({ amount }) }),
    ...(isNewDelivery && addressProblem(form, result, shop)),
    ...timeProblem(form, changeable),
  };
  if (Object.keys(problems).length === 0) return checked;
  return { ok: false, fields: { ...(checked.ok ? {} : checked.fields), ...problems } };
}

function addressProblem({ address }: ChangeForm, result: ChangeResult, shop: Shop) {
  const missing = postcodeError(address, shop);
  if (Object.keys(missing).length > 0) return missing;
  const answer = deliversTo(address, shop);
  const field = isPostcodeRequired(shop) ? 'address.postcode' : 'address.line1';
  if (!answer.ok) return { [field]: noDeliveryText(answer.why, address, shop) };
  const tooLittle = result.ok ? belowMinimumText(answer, result.changed) : null;
  return tooLittle === null ? {} : { lines: tooLittle };
}

function timeProblem(form: ChangeForm, { order, shop, now }: Changeable) {
  const isMoved = movedBy(order, changeIn(form)) !== null;
  return order.test || !isMoved ? {} : closedProblem(form, shop, now);
}
