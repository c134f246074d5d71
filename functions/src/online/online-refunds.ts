/**
 * Refunds that the payment provider makes. First an entry of the order's payments asks for one,
 * then the provider is asked, by a key made of the order and that entry. Its answer or its message,
 * whichever is first, becomes the entry `refunded`. If it can't be made, that entry is reversed, and
 * the money can be refunded again. Safe to run at any time, twice, or late.
 */
import { newNotification } from '@fireline/domain/inbox/new-notification';
import { storedCheckoutSchema } from '@fireline/domain/money/checkout';
import { leftOnline, openRequests, refundedId } from '@fireline/domain/money/refund';
import { orderLabel } from '@fireline/domain/order/number';
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Context } from '../lib/context.ts';
import { readIfStored } from '../lib/stored.ts';
import {
  addEntries,
  creditedBy,
  readEntries,
  reversalOf,
  reversedId,
} from '../payments/change-ledger.ts';
import { systemActor } from '../transitions/transition-as-system.ts';
import { providerNamed } from './providers.ts';

/**
 * Asks for what is left of the money of an order that was canceled, with the tip; once. If the
 * provider refuses it, the office decides (`issueRefund`): the order's `online.refund` says so.
 */
export function requestRest(context: Context, orderId: string): Promise<void> {
  const id = 'online-refund';
  return addEntries(context, orderId, (ledger) => {
    const { amount, tip } = leftOnline(ledger.entries);
    if (amount + tip <= 0 || ledger.entries.some((entry) => entry.id === id)) return null;
    const money = { method: 'online', amount, tip, received: null } as const;
    return { entries: [{ id, entry: { kind: 'requested', ...money, by: systemActor } }] };
  });
}

/** Has the provider make the refunds that it was asked for; false if there is none. */
export async function makeRefunds(context: Context, orderId: string): Promise<boolean> {
  const { db } = context;
  const open = openRequests(await readEntries(db, orderId));
  if (open.length === 0) return false;
  const stored = await db.doc(serverPaths.checkout(orderId)).get();
  const checkout = readIfStored(storedCheckoutSchema, stored)?.value;
  if (checkout === undefined) return false;
  const provider = await providerNamed(db, checkout.provider);
  for (const { id, data } of open) {
    const amount = data.amount + data.tip;
    const request = { orderId, refundId: id, amount, key: `${orderId}-${id}` };
    const isMade = await provider.refund(checkout.id, request);
    await recordRefund(context, orderId, { id, isMade });
  }
  return true;
}

/** Whether the provider said that it couldn't make the refund. */
export async function hasFailed({ db }: Context, orderId: string, id: string): Promise<boolean> {
  const reversal = paths.payment(orderId, reversedId(refundedId(id)));
  return (await db.doc(reversal).get()).exists;
}

export type Recorded = 'recorded' | 'duplicate' | 'unknown-order';

/** Records whether the refund that the entry `id` asked for was made. Failing is final. */
export async function recordRefund(
  context: Context,
  orderId: string,
  { id, isMade }: { readonly id: string; readonly isMade: boolean },
): Promise<Recorded> {
  const request = await context.db.doc(paths.payment(orderId, id)).get();
  if (request.get('kind') !== 'requested') return 'unknown-order';
  let recorded: Recorded = 'duplicate';
  await addEntries(context, orderId, (ledger) => {
    recorded = 'duplicate';
    const asked = ledger.entries.find((entry) => entry.id === id)?.data;
    const made = refundedId(id);
    const known = ledger.entries.find((entry) => entry.id === made)?.data;
    const isReversed = ledger.entries.some((entry) => entry.id === reversedId(made));
    if (asked === undefined || isReversed || (known && isMade)) return null;
    recorded = 'recorded';
    const { at: _, ...entry } = asked;
    const refund = known ?? { ...entry, ...creditedBy(ledger, entry.amount) };
    const data = { ...refund, kind: 'refunded' } as const;
    const amount = ledger.money(data.amount + data.tip);
    const { method, reason } = data;
    const first = { id: made, entry: data };
    if (isMade) {
      const note = reason && ledger.says.refunded({ amount, method, reason });
      return { entries: [first], ...(note && { note }) };
    }
    const note = ledger.says.refundFailed({ amount });
    const news = newNotification(
      {
        orderId,
        version: ledger.order.version,
        audience: 'admin',
        by: asked.by.role === 'system' ? null : asked.by.uid,
        type: 'refund-failed',
        level: 'error',
        priority: 'high',
        title: ledger.says.refundFailedTitle({ order: orderLabel(orderId) }),
        message: ledger.says.refundFailedNews({ amount }),
      },
      context.now(),
    );
    const last = {
      id: reversedId(made),
      entry: reversalOf({ id: made, data }, systemActor, note),
    };
    return { entries: known ? [last] : [last, first], note, news };
  });
  return recorded;
}
