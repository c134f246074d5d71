/** The demo orders: active and closed. */
import type { Product, ProductInput } from '@fireline/domain/catalog/product';
import type { Order } from '@fireline/domain/order/schema';
import { missingCredits } from '@fireline/domain/receipts/credit-notes';
import { isReceiptDue, receiptHeadOf } from '@fireline/domain/receipts/receipt';
import { nextOpeningDay } from '@fireline/domain/shop/next-opening-day';
import { demoMenu } from '../menu/menu.ts';
import { demoShop } from '../shop.ts';
import { activeStories } from './active-stories.ts';
import { closedStories } from './closed-stories.ts';
import { type EstimatedOrders, estimated } from './estimates.ts';
import { paymentId } from './order-documents.ts';
import { pastStories } from './past-stories.ts';
import type { Story } from './story.ts';
import { type ToldOrder, tell } from './tell.ts';

export const stories: readonly Story[] = [...activeStories, ...closedStories, ...pastStories];

/** All of them as of `now` (ms). The same `now` always gives the same orders. */
export function demoOrders(now: number): readonly ToldOrder[] {
  return demoKitchen(now).orders;
}

/** The same orders with the resulting queue. */
export function demoKitchen(now: number): EstimatedOrders {
  const world = { now, shop: demoShop, menu: menuAt(now) };
  const told = stories.map((story) => tell(story, world));
  return estimated(withReceipts(told), world);
}

/** Receipts and credit notes, numbered as they would have been given. */
function withReceipts(told: readonly ToldOrder[]): readonly ToldOrder[] {
  const given = new Map<ToldOrder, Pick<Order, 'receipt' | 'creditNotes'>>();
  const head = { head: receiptHeadOf(demoShop), taxNumber: demoShop.taxNumber };
  let last = 0;
  for (const one of told.toSorted((a, b) => overAt(a) - overAt(b))) {
    if (!isReceiptDue(one.order)) continue;
    const at = overAt(one);
    last += 1;
    const receipt = { number: last, at, ...head };
    const entries = one.payments.map((data, index) => ({ id: paymentId(data, index), data }));
    const creditNotes = missingCredits({ ...one.order, receipt }, entries).map((credit) => {
      last += 1;
      return { number: last, at, ...head, ...credit };
    });
    given.set(one, {
      receipt,
      ...(creditNotes.length > 0 && {
        creditNotes: Object.fromEntries(creditNotes.map((note) => [note.number, note])),
      }),
    });
  }
  return told.map((one) => ({ ...one, order: { ...one.order, ...given.get(one) } }));
}

function overAt({ order }: ToldOrder): number {
  return order.statusTimes.completed ?? order.updatedAt;
}

export function menuAt(now: number): ReadonlyMap<string, Product> {
  const made = { changeId: null, createdAt: now, updatedAt: now };
  const tomorrow = nextOpeningDay(demoShop, now);
  return new Map(
    [...demoMenu].map(([id, product]) => [
      id,
      { ...product, ...made, out: hasAlmondMilk(product) ? { 'milk/almond': tomorrow } : {} },
    ]),
  );
}

/** The kitchen has run out of it today. */
function hasAlmondMilk({ options }: ProductInput): boolean {
  return options.some(({ choices }) => choices.some(({ id }) => id === 'almond'));
}
