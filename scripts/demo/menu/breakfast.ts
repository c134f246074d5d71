import { type Dish, oneOf, upTo } from './dish.ts';

export const breakfast: readonly Dish[] = [
  {
    id: 'shakshuka',
    name: 'Shakshuka',
    description:
      'Two eggs baked in the pan with slow-cooked tomato, red pepper and cumin. Parsley on top, toasted sourdough on the side.',
    price: 1350,
    station: 'kitchen',
    prepMinutes: 14,
    allergens: ['eggs', 'gluten'],
    labels: ['vegetarian'],
    options: [
      oneOf('heat', 'Heat', ['mild', 'Mild'], ['warm', 'Warm'], ['hot', 'Hot, with harissa']),
      upTo(
        3,
        'extras',
        'Extras',
        ['feta', 'Feta', 200, ['milk']],
        ['merguez', 'Merguez sausage', 450],
        ['egg', 'A third egg', 200],
      ),
    ],
  },
  {
    id: 'avocado-toast',
    name: 'Avocado toast',
    description:
      'Crushed avocado and lemon on thick rye, a six-minute egg, radish, chili flakes and sesame.',
    price: 1250,
    station: 'kitchen',
    prepMinutes: 8,
    allergens: ['eggs', 'gluten', 'sesame'],
    options: [
      oneOf(
        'egg',
        'Egg',
        ['soft', 'Six-minute egg'],
        ['fried', 'Fried egg'],
        ['none', 'No egg, more avocado'],
      ),
      upTo(
        2,
        'extras',
        'Extras',
        ['salmon', 'Smoked salmon', 500, ['fish']],
        ['feta', 'Feta', 200, ['milk']],
        ['tomato', 'Blistered tomatoes', 150],
      ),
    ],
  },
  {
    id: 'buttermilk-pancakes',
    name: 'Buttermilk pancakes',
    description:
      'Three thick pancakes, cultured butter, blueberries and dark maple syrup from the Hudson Valley.',
    price: 1200,
    station: 'kitchen',
    prepMinutes: 12,
    allergens: ['eggs', 'gluten', 'milk'],
    options: [
      upTo(
        3,
        'extras',
        'Extras',
        ['bacon', 'Maple bacon', 400],
        ['banana', 'Caramelized banana', 200],
        ['syrup', 'More maple syrup', 150],
      ),
    ],
  },
  {
    id: 'egg-roll',
    name: 'Bacon & egg roll',
    description:
      'Smoked bacon, a fried egg, aged cheddar and tomato jam in a soft potato bun from our own oven.',
    price: 950,
    station: 'kitchen',
    prepMinutes: 9,
    allergens: ['eggs', 'gluten', 'milk', 'sesame'],
    options: [
      oneOf('yolk', 'Yolk', ['runny', 'Runny'], ['set', 'Set']),
      oneOf(
        'filling',
        'Filling',
        ['bacon', 'Smoked bacon'],
        ['mushroom', 'Roast mushroom'],
        ['avocado', 'Avocado', 100],
      ),
    ],
  },
  {
    id: 'granola-bowl',
    name: 'Granola bowl',
    description:
      'Oat and almond granola toasted overnight in the cooling oven, thick yogurt, berries, wildflower honey.',
    price: 975,
    station: 'kitchen',
    prepMinutes: 5,
    allergens: ['gluten', 'milk', 'nuts'],
    labels: ['vegetarian'],
    options: [
      oneOf('yogurt', 'Yogurt', ['dairy', 'Whole milk yogurt'], ['coconut', 'Coconut yogurt', 100]),
    ],
  },
];
