import type { Product, ProductOption } from '@fireline/domain/catalog/product';
import { optionProblemText } from '@fireline/domain/money/option-problem';
import { aProduct } from '@fireline/domain/testing/plain';
import { describe, expect, it } from 'vitest';
import { choiceHint, isOneOf, stillOffered, toggled, withTimes } from './choices.ts';

function anOption(min: number, max: number): ProductOption {
  return {
    id: 'size',
    name: 'Size',
    min,
    max,
    choices: ['s', 'm', 'l'].map((id) => ({ id, name: id.toUpperCase(), price: 0 })),
  };
}

function aProductWith(option: ProductOption): Product {
  return aProduct({ name: 'Latte: iced', options: [option] });
}

describe('an option', () => {
  it.each([
    [1, 1, true, 'Choose 1'],
    [0, 1, false, 'Optional, up to 1'],
    [0, 9, false, 'Optional, up to 3'],
    [2, 3, false, 'Choose 2 to 3'],
  ])('from %i to %i: exactly one %s, "%s"', (min, max, oneOf, hint) => {
    expect(isOneOf(anOption(min, max))).toBe(oneOf);
    expect(choiceHint(anOption(min, max))).toBe(hint);
  });

  it('reports what is wrong without the product’s name', () => {
    const option = anOption(1, 1);
    expect(optionProblemText(option, [])).toBe('Choose an option for Size.');
    expect(optionProblemText(option, ['s'])).toBeNull();
  });

  it('replaces the choice if only one is allowed, otherwise adds it', () => {
    expect(toggled(anOption(0, 1), ['s'], 'm')).toEqual(['m']);
    expect(toggled(anOption(0, 2), ['s'], 'm')).toEqual(['s', 'm']);
    expect(toggled(anOption(0, 2), ['s', 'm'], 's')).toEqual(['m']);
  });

  it('drops what is no longer offered', () => {
    const product = aProductWith(anOption(0, 2));
    expect(stillOffered(product, { size: ['xl', 'm'], gone: ['x'] })).toEqual({ size: ['m'] });
  });

  it('with a choice that may be made twice counts it as often as it’s made', () => {
    const option = anOption(0, 9);
    const choices = option.choices.map((choice) =>
      choice.id === 's' ? { ...choice, most: 2 } : choice,
    );
    const twice = { ...option, choices };
    expect(choiceHint(twice)).toBe('Optional, up to 4');
    expect(withTimes(['s', 'm'], 's', 2)).toEqual(['m', 's', 's']);
    expect(withTimes(['s', 'm', 's'], 's', 0)).toEqual(['m']);
    const product = aProductWith(twice);
    expect(stillOffered(product, { size: ['s', 's', 's', 'm', 'm'] })).toEqual({
      size: ['s', 's', 'm'],
    });
  });
});
