/** The notation for products in the demo menu's files; common values are left out. */
import type { Label } from '@fireline/domain/catalog/labels';
import type { ProductInput, ProductOption } from '@fireline/domain/catalog/product';

/** A product without its position on the menu, which `menu.ts` assigns. Prices in cents. */
export interface Dish {
  /** The product's ID; its image is `web/public/menu/<id>.svg`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly price: number;
  readonly station: string;
  readonly prepMinutes: number;
  readonly allergens: ProductInput['allergens'];
  /** Stored as in `catalog/labels.ts`. */
  readonly labels?: readonly Label[];
  /** As in `catalog/served.ts`; if left out, always. */
  readonly served?: string;
  readonly options?: ProductOption[];
  /** If left out, stock isn't tracked. */
  readonly stock?: number;
  readonly available?: false;
}

type Choice = readonly [
  id: string,
  name: string,
  price?: number,
  allergens?: ProductInput['allergens'],
];

/** The customer must choose exactly one. */
export function oneOf(id: string, name: string, ...choices: readonly Choice[]): ProductOption {
  return optionOf(id, name, 1, 1, choices);
}

/** The customer may choose up to `max`. */
export function upTo(
  max: number,
  id: string,
  name: string,
  ...choices: readonly Choice[]
): ProductOption {
  return optionOf(id, name, 0, max, choices);
}

/** Each choice of `option` may be chosen up to `most` times. */
export function each(most: number, option: ProductOption): ProductOption {
  return { ...option, choices: option.choices.map((choice) => ({ ...choice, most })) };
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
    choices: choices.map(([choiceId, label, price = 0, allergens]) => ({
      id: choiceId,
      name: label,
      price,
      ...(allergens && { allergens }),
    })),
  };
}
