/** The options of a product as JSON files have them: amounts as people write them, IDs optional. */
import type { ProductInput, ProductOption } from '@fireline/domain/catalog/product';
import { parseMoney } from '@fireline/domain/money/typed-money';
import { texts } from '@fireline/domain/texts/texts';
import { mostOfOne } from '../product-form.ts';
import { allergensIn } from './allergens-in.ts';
import { type DishContext, isRecord, plainName } from './menu-columns.ts';

interface ReadOptions {
  /** Not checked against the schema yet. */
  readonly options: unknown;
  readonly mistake?: string | undefined;
}

/** What is new gets an ID made of its name, so that reading it again gives the same. */
export function readOptions(
  value: unknown,
  start: ProductInput['options'],
  context: DishContext,
): ReadOptions {
  if (value === null) return { options: [] };
  if (!Array.isArray(value) || !value.every(isRecord)) {
    return { options: start, mistake: texts.menuFile.optionsInvalid };
  }
  const options = value.map((entry) => {
    const id = idOf(entry, start, context);
    const stored = start.find((option) => option.id === id);
    const { choices, each = stored ? mostOfOne(stored.choices) : 1 } = entry;
    return {
      id,
      name: entry.name,
      min: entry.min ?? stored?.min ?? 0,
      max: entry.max ?? stored?.max ?? 1,
      choices: Array.isArray(choices)
        ? choices.map((choice: unknown) => ({
            ...readChoice(choice, stored, context),
            ...(each !== 1 && { most: each }),
          }))
        : choices,
    };
  });
  const groups = [
    options,
    ...options.map(({ choices }) => (Array.isArray(choices) ? choices : [])),
  ];
  const isDoubled = groups.some((group) => new Set(group.map(({ id }) => id)).size < group.length);
  return { options, ...(isDoubled && { mistake: texts.menuFile.optionsDoubled }) };
}

function readChoice(value: unknown, option: ProductOption | undefined, context: DishContext) {
  const entry = isRecord(value) ? value : { name: value };
  const id = idOf(entry, option?.choices ?? [], context);
  const stored = option?.choices.find((choice) => choice.id === id);
  const { price, allergens } = entry;
  const named = Array.isArray(allergens)
    ? allergensIn(allergens.map(String), stored?.allergens ?? [])
    : (allergens ?? stored?.allergens ?? []);
  return {
    id,
    name: entry.name,
    price:
      price === undefined || price === null || price === ''
        ? 0
        : parseMoney(String(price), context.shop.currency),
    ...(!(Array.isArray(named) && named.length === 0) && { allergens: named }),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}

function idOf(
  { id, name }: Readonly<Record<string, unknown>>,
  stored: readonly Named[],
  { ids }: DishContext,
): string {
  if (typeof id === 'string' && id !== '') return id;
  const wanted = plainName(typeof name === 'string' ? name : '');
  return stored.find((known) => plainName(known.name) === wanted)?.id ?? ids.get(wanted) ?? wanted;
}
