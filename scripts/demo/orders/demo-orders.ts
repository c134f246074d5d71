/** The demo's orders: what is under way and what is over. */
import type { Product } from '@fireline/domain/schemas/product';
import { demoMenu } from '../menu/menu.ts';
import { demoShop } from '../shop.ts';
import { activeStories } from './active-stories.ts';
import { closedStories } from './closed-stories.ts';
import type { Story } from './story.ts';
import { type ToldOrder, tell } from './tell.ts';

export const stories: readonly Story[] = [...activeStories, ...closedStories];

/** All of them as they stand at `now` (ms). The same `now` always gives the same orders. */
export function demoOrders(now: number): readonly ToldOrder[] {
  const world = { now, shop: demoShop, menu: menuAt(now) };
  return stories.map((story) => tell(story, world));
}

export function menuAt(now: number): ReadonlyMap<string, Product> {
  const made = { updatedBy: 'system', createdAt: now, updatedAt: now };
  return new Map([...demoMenu].map(([id, product]) => [id, { ...product, ...made }]));
}
