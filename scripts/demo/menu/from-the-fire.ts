import { type Dish, oneOf, upTo } from './dish.ts';

const crust = oneOf(
  'crust',
  'Crust',
  ['classic', 'Classic sourdough'],
  ['well-done', 'Well done, a little charred'],
  ['gluten-free', 'Made without gluten', 300],
);

export const fromTheFire: readonly Dish[] = [
  {
    id: 'margherita',
    name: 'Margherita',
    description:
      'Long-risen sourdough, San Marzano tomato, fresh mozzarella and basil. Ninety seconds next to the alder fire.',
    price: 1500,
    station: 'oven',
    prepMinutes: 10,
    allergens: ['gluten', 'milk'],
    labels: ['vegetarian'],
    options: [
      crust,
      upTo(
        3,
        'extras',
        'On top',
        ['buffalo', 'Buffalo mozzarella', 350],
        ['olives', 'Castelvetrano olives', 200],
        ['anchovy', 'Anchovies', 250, ['fish']],
        ['arugula', 'Arugula', 150],
      ),
    ],
  },
  {
    id: 'hot-honey-pizza',
    name: 'Hot honey soppressata',
    description:
      'Spicy soppressata, mozzarella and tomato, pulled from the oven and finished with chili honey.',
    price: 1800,
    station: 'oven',
    prepMinutes: 11,
    allergens: ['gluten', 'milk'],
    labels: ['spicy'],
    options: [
      crust,
      oneOf('honey', 'Honey', ['drizzled', 'Drizzled'], ['side', 'On the side'], ['none', 'None']),
    ],
  },
  {
    id: 'mushroom-flatbread',
    name: 'Mushroom flatbread',
    description:
      'Oyster and cremini mushrooms, taleggio, thyme and garlic cream on a blistered flatbread. No tomato.',
    price: 1650,
    station: 'oven',
    prepMinutes: 10,
    allergens: ['gluten', 'milk'],
    labels: ['vegetarian'],
    options: [
      upTo(
        2,
        'extras',
        'On top',
        ['egg', 'Baked egg', 200, ['eggs']],
        ['speck', 'Speck', 400],
        ['truffle', 'Truffle oil', 250],
      ),
    ],
  },
  {
    id: 'roast-chicken',
    name: 'Half roast chicken',
    description:
      'Brined overnight, roasted over alder embers with lemon and potatoes in the drippings. We roast twelve a day.',
    price: 2200,
    station: 'oven',
    prepMinutes: 16,
    allergens: ['mustard'],
    labels: ['gluten-free'],
    stock: 8,
    options: [
      oneOf(
        'sauce',
        'Sauce',
        ['jus', 'Pan jus'],
        ['green', 'Green herb sauce'],
        ['mustard', 'Grain mustard'],
      ),
    ],
  },
];
