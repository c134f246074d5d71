/** The demo menu as documents: product ID → what an admin would have entered. */

import { labelsText } from '@fireline/domain/catalog/labels';
import type { ProductInput } from '@fireline/domain/catalog/product';
import { standardRateId } from '@fireline/domain/money/tax-rates';
import { demoShop } from '../shop.ts';
import { bakery } from './bakery.ts';
import { breakfast } from './breakfast.ts';
import { coffeeAndTea } from './coffee-and-tea.ts';
import { coldDrinks } from './cold-drinks.ts';
import type { Dish } from './dish.ts';
import { fromTheFire } from './from-the-fire.ts';
import { lunch } from './lunch.ts';

/** In the order of the shop's categories. */
export const dishesByCategory = [
  breakfast,
  fromTheFire,
  lunch,
  bakery,
  coffeeAndTea,
  coldDrinks,
] as const;

export const demoMenu: ReadonlyMap<string, ProductInput> = new Map(
  demoShop.categories.flatMap((category, index) =>
    (dishesByCategory[index] ?? []).map((dish, position): [string, ProductInput] => [
      dish.id,
      productOf(dish, category, (index + 1) * 100 + position * 10),
    ]),
  ),
);

function productOf(dish: Dish, category: string, sort: number): ProductInput {
  const {
    id,
    labels = [],
    served = '',
    options = [],
    stock = null,
    available = true,
    ...rest
  } = dish;
  return {
    ...rest,
    labels: labelsText(labels),
    served,
    options,
    stock,
    available,
    category,
    image: `/menu/${id}.svg`,
    taxRateId: standardRateId,
    sort,
  };
}
