/**
 * Staff change an order that the kitchen isn't done with: its lines, its time, or how the customer
 * gets it. The order with its new prices, the stock, and what everyone is told are one batch, on the
 * condition that the order and every product whose stock changes are as they were read. A change is
 * a version of its own, so a move that someone made by an older one is refused, and they see the
 * change first.
 */

import type { ChangeInput } from '@fireline/domain/changes/change-input';
import { isChangeable } from '@fireline/domain/changes/change-lines';
import { beforeChange, wasBefore } from '@fireline/domain/changes/changed-lines';
import { answerableFor, canBeAsked, type Proposal } from '@fireline/domain/changes/proposal';
import { changeAskedNews } from '@fireline/domain/changes/proposal-news';
import { type DeletedField, deletedField, serverTime } from '@fireline/domain/codec/server-time';
import { FirelineError } from '@fireline/domain/errors';
import { notificationSchema } from '@fireline/domain/inbox/notification';
import { deliveryMailOf } from '@fireline/domain/mail/status-mail';
import { formatMoney } from '@fireline/domain/money/money';
import { sumOf } from '@fireline/domain/money/payment';
import { atServerTime, lifetimes } from '@fireline/domain/order/effects';
import { itemColumns } from '@fireline/domain/order/item-columns';
import { staffLocale } from '@fireline/domain/order/language';
import { type Order, orderSchema } from '@fireline/domain/order/schema';
import { paths } from '@fireline/domain/paths';
import { textsOfCall } from '../lib/call-texts.ts';
import type { Caller } from '../lib/caller.ts';
import { retryOnConflict, tryCommit } from '../lib/conflicts.ts';
import type { Context } from '../lib/context.ts';
import { encode } from '../lib/encode.ts';
import type { Writes } from '../lib/writes.ts';
import { planDeliveryMail } from '../mail/delivery-mail.ts';
import { addOrderMail } from '../mail/status-mail.ts';
import { readEntries } from '../payments/change-ledger.ts';
import { addEffects, prepareEffects } from '../transitions/effects-batch.ts';
import { addStockChange } from '../verification/stock.ts';
import { addMove, commitMove } from './move-order.ts';
import { type Change, type PricedChange, priceChange, readOrder } from './price-change.ts';

/**
 * A repeated call changes nothing.
 * @throws FirelineError `not-allowed`; `not-found`; `invalid-input` with the field; `conflict` if the
 * order isn't as staff saw it.
 */
export function changeOrder(context: Context, caller: Caller, input: ChangeInput): Promise<void> {
  const { db } = context;
  const { orderId, changeId, reason } = input;
  const texts = textsOfCall();
  const { uid, role } = caller;
  if (role !== 'admin') throw new FirelineError('not-allowed', texts.changing.onlyAdmins);
  return retryOnConflict(`Changing order ${orderId}`, async () => {
    const stored = await readOrder(db, orderId);
    if (stored === null) throw new FirelineError('not-found', texts.changing.orderGone);
    const { changed, proposal, version } = stored.value;
    if (changed?.id === changeId || proposal?.id === changeId) return { done: undefined };
    if (!isChangeable(stored.value)) {
      throw new FirelineError('conflict', texts.changing.notChangeable);
    }
    if (version !== input.version) throw new FirelineError('conflict', texts.changing.meanwhile);
    const change = { ...input, id: changeId, by: { uid, role }, reason };
    const priced = await priceChange(context, stored, change, texts);
    const { order, shop, more } = priced;
    const isAsked = more > 0 && input.consent === 'ask' && canBeAsked(order);
    if (more > 0 && input.consent !== 'agreed' && !isAsked) {
      const amount = formatMoney(more, shop.currency, staffLocale(shop));
      const message = texts.changing.agreeFirst({ amount });
      throw new FirelineError('invalid-input', message, 'consent');
    }
    const isWritten = await tryCommit(() =>
      isAsked ? propose(context, priced) : commitChange(context, priced),
    );
    return isWritten ? { done: undefined } : 'conflict';
  });
}

/**
 * Writes the change with what everyone is told, and what `alsoAdd` adds.
 * @throws FirelineError if its slot is full.
 */
export function commitChange(
  context: Context,
  priced: PricedChange,
  alsoAdd: (writes: Writes) => void = () => {},
): Promise<void> {
  const slot = priced.move?.slot ?? null;
  return commitMove(context.db, priced.stored.id, slot, async (writes) => {
    await addChange(writes, context, priced);
    alsoAdd(writes);
  });
}

async function addChange(
  batch: Writes,
  context: Context,
  { stored, order, change, changed, what, catalog, move }: PricedChange,
): Promise<void> {
  const { db, now } = context;
  const { id, by, reason } = change;
  const entries = (await readEntries(db, stored.id)).map(({ data }) => data);
  const { stockChange, items, lastLine, ...prices } = changed;
  const fields = {
    ...prices,
    ...(order.payment && { payment: sumOf(entries, changed.total) }),
    version: order.version + 1,
  };
  const news = {
    id,
    version: fields.version,
    by,
    reason,
    what,
    before: beforeChange(order, changed.lines),
    lastLine,
    ...(move && { from: order.fulfilment }),
    ...wasBefore(order, changed.fulfilment),
  };
  const at = now();
  const after: Order = {
    ...order,
    ...fields,
    ...move?.fields,
    items,
    updatedAt: at,
    changed: { ...news, at },
  };
  const transition = { orderId: stored.id, from: order.status, order: after };
  const effects = await prepareEffects(context, transition);
  batch.update(
    db.doc(paths.order(stored.id)),
    encode.changes(orderSchema, {
      ...fields,
      ...(move && removing(move.fields)),
      items: itemColumns(items),
      ...(order.discount !== undefined &&
        changed.discount === undefined && { discount: deletedField }),
      ...(order.serviceCharge !== undefined &&
        changed.serviceCharge === undefined && {
          serviceCharge: deletedField,
          serviceChargePercent: deletedField,
        }),
      changed: { ...news, at: serverTime },
      proposal: deletedField,
      ...fulfilled(order, change),
      // The tickets on paper are out of date.
      printed: deletedField,
      updatedAt: serverTime,
    }),
    { lastUpdateTime: stored.updateTime },
  );
  batch.delete(db.doc(paths.proposedAddress(stored.id)));
  if (move) addMove(batch, db, stored, move);
  addEffects(batch, db, effects, atServerTime(effects.effects));
  for (const [productId, pieces] of Object.entries(stockChange)) {
    const product = catalog.get(productId);
    if (product === undefined || product.value.stock === null) continue;
    const { updateTime } = product;
    addStockChange(batch, { ref: db.doc(paths.product(productId)), updateTime }, -pieces);
  }
}

/** The customer's request is answered with the change that it asked for, or with the question about it. */
function fulfilled({ request }: Order, { requestId }: Change): Pick<Order, 'request'> {
  const isAnswer = request?.state === 'open' && request.id === requestId;
  return isAnswer ? { request: { ...request, state: 'accepted' } } : {};
}

/** As an update writes it: what is undefined is removed. */
function removing<Fields extends object>(fields: Fields) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === undefined ? deletedField : value,
    ]),
  ) as { [Field in keyof Fields]: Exclude<Fields[Field], undefined> | DeletedField };
}

/** Asks the customer: the order stays as it is until they accept. */
async function propose(
  { db, now }: Context,
  { stored, order, change, what, shop }: PricedChange,
): Promise<void> {
  const batch = db.batch();
  const { id, by, reason, total, fulfilment, address } = change;
  const at = now();
  const proposal: Proposal = {
    id,
    state: 'asked',
    at,
    until: at + answerableFor,
    by,
    reason,
    what,
    total,
    lines: { ...change.lines },
    added: [...change.added],
    ...(fulfilment && { fulfilment }),
  };
  batch.update(
    db.doc(paths.order(stored.id)),
    encode.changes(orderSchema, {
      proposal,
      ...fulfilled(order, change),
      updatedAt: serverTime,
    }),
    { lastUpdateTime: stored.updateTime },
  );
  const news = changeAskedNews({ orderId: stored.id, order, proposal }, shop);
  batch.create(
    db.doc(paths.notification(order.customerId, stored.id, `ask-${id}`)),
    encode.document(notificationSchema, news),
  );
  const mail = await planDeliveryMail(db, stored.id, order, shop, at, 'trouble');
  if (mail) {
    addOrderMail(
      batch,
      db.doc(paths.mail(stored.id, `ask-${id}`)),
      { orderId: stored.id, order },
      mail,
      {
        at,
        until: at + lifetimes.mail,
        contentOf: (setting) => deliveryMailOf({ orderId: stored.id, order }, news, setting),
      },
    );
  }
  // Couriers can read the order, but not yet where it may go.
  const asked = db.doc(paths.proposedAddress(stored.id));
  if (address) batch.set(asked, address);
  else batch.delete(asked);
  await batch.commit();
}
