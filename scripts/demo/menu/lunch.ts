import { type Dish, each, oneOf, upTo } from './dish.ts';

export const lunch: readonly Dish[] = [
  {
    id: 'alder-burger',
    name: 'Alder burger',
    description:
      'Six ounces of grass-fed chuck, smoked cheddar, pickles, charred onion and house sauce on a sesame bun.',
    price: 1650,
    station: 'kitchen',
    prepMinutes: 15,
    allergens: ['eggs', 'gluten', 'milk', 'mustard', 'sesame'],
    options: [
      oneOf(
        'doneness',
        'Doneness',
        ['medium-rare', 'Medium rare'],
        ['medium', 'Medium'],
        ['well', 'Well done'],
      ),
      oneOf(
        'side',
        'Side',
        ['fries', 'Fries'],
        ['salad', 'Green salad'],
        ['sweet-potato', 'Sweet potato fries', 150],
      ),
      upTo(
        3,
        'extras',
        'Extras',
        ['bacon', 'Bacon', 250],
        ['egg', 'Fried egg', 200],
        ['patty', 'Second patty', 600],
      ),
    ],
  },
  {
    id: 'grain-bowl',
    name: 'Green grain bowl',
    description:
      'Farro, charred broccoli, edamame, avocado, carrot and pickled cabbage with a tahini and miso dressing.',
    price: 1450,
    station: 'kitchen',
    prepMinutes: 9,
    allergens: ['gluten', 'sesame', 'soya'],
    labels: ['vegan'],
    options: [
      upTo(
        2,
        'protein',
        'Protein',
        ['tofu', 'Crisp tofu', 350, ['soya']],
        ['chicken', 'Roast chicken', 450],
        ['salmon', 'Hot-smoked salmon', 600, ['fish']],
      ),
      upTo(1, 'dressing', 'Dressing', ['side', 'On the side']),
    ],
  },
  {
    id: 'tomato-soup',
    name: 'Roast tomato soup',
    description:
      'Tomatoes blistered in the oven, basil and a little cream, with cheddar toast for dipping.',
    price: 1100,
    station: 'kitchen',
    prepMinutes: 7,
    allergens: ['celery', 'gluten', 'milk'],
    labels: ['vegetarian'],
    options: [oneOf('size', 'Size', ['cup', 'Cup'], ['bowl', 'Bowl', 300])],
  },
  {
    id: 'caesar-salad',
    name: 'Caesar salad',
    description:
      'Romaine, sourdough croutons, aged parmesan and an anchovy dressing made this morning.',
    price: 1375,
    station: 'kitchen',
    prepMinutes: 7,
    allergens: ['eggs', 'fish', 'gluten', 'milk', 'mustard'],
    served: 'mon tue wed thu fri 11:00-16:00',
    options: [
      each(
        2,
        upTo(
          3,
          'extras',
          'Extras',
          ['chicken', 'Roast chicken', 450],
          ['egg', 'Soft egg', 200],
          ['anchovy', 'More anchovies', 200],
        ),
      ),
    ],
  },
];
