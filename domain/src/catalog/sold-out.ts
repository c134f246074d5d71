/**
 * What is sold out for now: a whole product, or one choice of an option. The product's `out` maps
 * it to the time (ms) at which it's back, or to 0 if someone has to put it back. Nothing runs at
 * that time: whoever reads the product compares. Stored as whole numbers because rules can check
 * many of them at once, unlike timestamps.
 */

import type { Product, ProductOption } from './product.ts';

/** The whole product, in `out`. */
export const wholeProduct = 'product';

/** A choice of an option, in `out`. */
export function choiceIn(option: Pick<ProductOption, 'id'>, choiceId: string): string {
  return `${option.id}/${choiceId}`;
}

/** When `part` of the product is back, 0 if nobody knows; null if it isn't sold out at `now`. */
export function backAt({ out }: Pick<Product, 'out'>, part: string, now: number): number | null {
  const at = out[part];
  return at === undefined || (at !== 0 && at <= now) ? null : at;
}

/** The product as it can be ordered at `now`: what is sold out can't be chosen. */
export function asOffered(product: Product, now: number): Product {
  const back = (part: string) => backAt(product, part, now);
  if (Object.keys(product.out).every((part) => back(part) === null)) return product;
  return {
    ...product,
    available: product.available && back(wholeProduct) === null,
    options: product.options.map((option) => ({
      ...option,
      choices: option.choices.filter(({ id }) => back(choiceIn(option, id)) === null),
      soldOut: option.choices.flatMap((choice) => {
        const at = back(choiceIn(option, choice.id));
        return at === null ? [] : [{ ...choice, back: at }];
      }),
    })),
  };
}
