import { type Dish, oneOf, upTo } from './dish.ts';

const ice = upTo(1, 'ice', 'Ice', ['less', 'Less ice'], ['none', 'No ice']);

export const coldDrinks: readonly Dish[] = [
  {
    id: 'iced-latte',
    name: 'Iced latte',
    description: 'A double espresso over cold milk and plenty of ice.',
    price: 525,
    station: 'bar',
    prepMinutes: 3,
    allergens: ['milk'],
    options: [
      oneOf(
        'milk',
        'Milk',
        ['whole', 'Whole milk'],
        ['oat', 'Oat milk', 75, ['gluten']],
        ['almond', 'Almond milk', 75, ['nuts']],
      ),
      ice,
      upTo(2, 'extras', 'Extras', ['shot', 'Extra shot', 100], ['caramel', 'Burnt caramel', 75]),
    ],
  },
  {
    id: 'lemonade',
    name: 'Charred lemonade',
    description: 'Lemons halved and charred on the oven floor, squeezed with mint and cane sugar.',
    price: 475,
    station: 'bar',
    prepMinutes: 3,
    allergens: [],
    labels: ['vegan', 'gluten-free'],
    options: [ice, oneOf('fizz', 'Water', ['still', 'Still'], ['sparkling', 'Sparkling', 50])],
  },
  {
    id: 'rhubarb-fizz',
    name: 'Rhubarb fizz',
    description: 'Roast rhubarb, ginger and soda. In spring only, while the rhubarb lasts.',
    price: 500,
    station: 'bar',
    prepMinutes: 3,
    allergens: [],
    labels: ['vegan', 'gluten-free'],
    available: false,
    options: [ice],
  },
];
