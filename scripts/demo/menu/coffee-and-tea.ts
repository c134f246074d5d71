import { type Dish, oneOf, upTo } from './dish.ts';

const milk = oneOf(
  'milk',
  'Milk',
  ['whole', 'Whole milk'],
  ['oat', 'Oat milk', 75, ['gluten']],
  ['almond', 'Almond milk', 75, ['nuts']],
);
const size = oneOf('size', 'Size', ['small', '8 oz'], ['large', '12 oz', 75]);
const shot = ['shot', 'Extra shot', 100] as const;

export const coffeeAndTea: readonly Dish[] = [
  {
    id: 'espresso',
    name: 'Espresso',
    description: 'A double, roasted for us in Red Hook: cocoa, dried cherry, a long finish.',
    price: 350,
    station: 'bar',
    prepMinutes: 2,
    allergens: [],
    options: [oneOf('style', 'Style', ['straight', 'Straight'], ['macchiato', 'Macchiato', 50])],
  },
  {
    id: 'flat-white',
    name: 'Flat white',
    description: 'A double ristretto under silky steamed milk. Small, strong and smooth.',
    price: 475,
    station: 'bar',
    prepMinutes: 4,
    allergens: ['milk'],
    options: [milk, size, upTo(2, 'extras', 'Extras', shot, ['vanilla', 'Vanilla syrup', 75])],
  },
  {
    id: 'masala-chai',
    name: 'Masala chai',
    description:
      'Assam simmered with milk, ginger, cardamom and black pepper. Brewed in the pot, not from syrup.',
    price: 450,
    station: 'bar',
    prepMinutes: 4,
    allergens: ['milk'],
    options: [
      milk,
      oneOf('sweetness', 'Sweetness', ['none', 'Unsweetened'], ['jaggery', 'With jaggery']),
    ],
  },
  {
    id: 'matcha-latte',
    name: 'Matcha latte',
    description:
      'Stone-ground Uji matcha whisked to order, with steamed milk and no sugar unless you ask.',
    price: 550,
    station: 'bar',
    prepMinutes: 4,
    allergens: ['milk'],
    options: [milk, size, upTo(1, 'extras', 'Extras', ['honey', 'Honey', 50])],
  },
];
