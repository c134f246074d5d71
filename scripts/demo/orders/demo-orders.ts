/** The demo orders: active and closed. */
import type { Product, ProductInput } from '@fireline/domain/catalog/product';
import { isReceiptDue, receiptHeadOf } from '@fireline/domain/money/receipt';
import { nextOpeningDay } from '@fireline/domain/shop/next-opening-day';
import { demoMenu } from '../menu/menu.ts';
import { demoShop } from '../shop.ts';
import { activeStories } from './active-stories.ts';
import { closedStories } from './closed-stories.ts';
import { type EstimatedOrders, estimated } from './estimates.ts';
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

/** Numbered as they would have been given. */
function withReceipts(told: readonly ToldOrder[]): readonly ToldOrder[] {
  const due = told
    .filter(({ order }) => isReceiptDue(order))
    .toSorted((a, b) => completedAt(a) - completedAt(b))
    .map(({ orderId }) => orderId);
  return told.map((one) => {
    const number = due.indexOf(one.orderId) + 1;
    if (number === 0) return one;
    const { taxNumber } = demoShop;
    const receipt = { number, at: completedAt(one), head: receiptHeadOf(demoShop), taxNumber };
    return { ...one, order: { ...one.order, receipt } };
  });
}

function completedAt({ order }: ToldOrder): number {
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
