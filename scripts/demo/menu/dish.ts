/** How the demo menu's files write a product down: what is the same for most is left out. */
import type { ProductInput, ProductOption } from '@fireline/domain/catalog/product';

/** A product without its place on the menu, which `menu.ts` gives it. Prices in cents. */
export interface Dish {
  /** The product's id; its picture is `web/public/menu/<id>.svg`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly price: number;
  readonly station: string;
  readonly prepMinutes: number;
  readonly allergens: ProductInput['allergens'];
  readonly options?: ProductOption[];
  /** Left out: nobody counts. */
  readonly stock?: number;
  readonly available?: false;
}

type Choice = readonly [id: string, name: string, price?: number];

/** The customer must take exactly one. */
export function oneOf(id: string, name: string, ...choices: readonly Choice[]): ProductOption {
  return optionOf(id, name, 1, 1, choices);
}

/** The customer may take up to `max`. */
export function upTo(
  max: number,
  id: string,
  name: string,
  ...choices: readonly Choice[]
): ProductOption {
  return optionOf(id, name, 0, max, choices);
}

function optionOf(
  id: string,
  name: string,
  min: number,
  max: number,
  choices: readonly Choice[],
): ProductOption {
  return {
    id,
    name,
    min,
    max,
    choices: choices.map(([choiceId, label, price = 0]) => ({ id: choiceId, name: label, price })),
  };
}
