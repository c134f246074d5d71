/** A customer's choices for a product's options while they are choosing. */

import { mostChosen, type Product, type ProductOption } from '@fireline/domain/catalog/product';
import { texts } from '@fireline/domain/texts/texts';
import type { CartLine } from '../cart/cart-lines.ts';

export type Choices = CartLine['choices'];

/** Exactly one is required: a radio group. Everything else uses checkboxes. */
export function isOneOf(option: ProductOption): boolean {
  return option.min === 1 && option.max === 1;
}

/** How many can be chosen, as text beside the option's name. */
export function choiceHint({ min, max, choices }: ProductOption): string {
  const most = Math.min(max, mostChosen(choices));
  if (min === 0) {
    return most === 1 && choices.length === 1
      ? texts.dish.choiceOptional
      : texts.dish.choicesOptional({ most });
  }
  return min === most
    ? texts.dish.choicesExactly({ count: min })
    : texts.dish.choicesBetween({ least: min, most });
}

/** `taken` with `choiceId` added or removed. If only one is allowed, a new choice replaces it. */
export function toggled(
  option: ProductOption,
  taken: readonly string[],
  choiceId: string,
): readonly string[] {
  if (taken.includes(choiceId)) return taken.filter((id) => id !== choiceId);
  return option.max === 1 ? [choiceId] : [...taken, choiceId];
}

/** `taken` with `choiceId` in it so many `times`. */
export function withTimes(
  taken: readonly string[],
  choiceId: string,
  times: number,
): readonly string[] {
  const others = taken.filter((id) => id !== choiceId);
  return [...others, ...Array.from({ length: times }, () => choiceId)];
}

/** `choices` without anything that the product no longer offers. */
export function stillOffered(product: Product, choices: Choices): Choices {
  return Object.fromEntries(
    product.options.map((option) => [
      option.id,
      (choices[option.id] ?? []).filter((taken, index, all) => {
        const { most = 1 } = option.choices.find(({ id }) => id === taken) ?? { most: 0 };
        return all.slice(0, index).filter((id) => id === taken).length < most;
      }),
    ]),
  );
}
