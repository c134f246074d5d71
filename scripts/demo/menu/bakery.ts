import { type Dish, oneOf, upTo } from './dish.ts';

const warmed = upTo(1, 'warm', 'Warm it up', ['yes', 'Warmed in the oven']);

export const bakery: readonly Dish[] = [
  {
    id: 'butter-croissant',
    name: 'Butter croissant',
    description: 'Three days, 27 layers, cultured butter. Out of the oven at seven.',
    price: 425,
    station: 'bakery',
    prepMinutes: 2,
    allergens: ['eggs', 'gluten', 'milk'],
    options: [
      warmed,
      upTo(
        2,
        'with',
        'With',
        ['jam', 'Raspberry jam', 100],
        ['butter', 'Salted butter', 75],
        ['ham', 'Ham & gruyère', 350],
      ),
    ],
  },
  {
    id: 'almond-croissant',
    name: 'Almond croissant',
    description:
      "Yesterday's croissant, soaked in vanilla syrup, filled with almond cream and baked again. Gone early.",
    price: 525,
    station: 'bakery',
    prepMinutes: 2,
    allergens: ['eggs', 'gluten', 'milk', 'nuts'],
    stock: 0,
  },
  {
    id: 'cinnamon-bun',
    name: 'Cinnamon bun',
    description: 'Soft brioche rolled with cinnamon and brown sugar, iced while still warm.',
    price: 475,
    station: 'bakery',
    prepMinutes: 2,
    allergens: ['eggs', 'gluten', 'milk'],
    stock: 14,
    options: [warmed],
  },
  {
    id: 'chocolate-cookie',
    name: 'Brown butter cookie',
    description: 'Crisp edge, soft middle, big pieces of 70% chocolate and a pinch of sea salt.',
    price: 375,
    station: 'bakery',
    prepMinutes: 1,
    allergens: ['eggs', 'gluten', 'milk', 'soya'],
    options: [oneOf('pack', 'How many', ['one', 'One'], ['three', 'Box of three', 650])],
  },
  {
    id: 'carrot-cake',
    name: 'Carrot cake',
    description:
      'Two layers with walnuts and warm spice under a thick cream cheese frosting. A slice.',
    price: 650,
    station: 'bakery',
    prepMinutes: 2,
    allergens: ['eggs', 'gluten', 'milk', 'nuts'],
    stock: 3,
  },
  {
    id: 'sourdough-loaf',
    name: 'Sourdough loaf',
    description:
      'Wheat with a fifth of rye, baked on the oven floor. Two pounds, keeps for the better part of a week.',
    price: 950,
    station: 'bakery',
    prepMinutes: 2,
    allergens: ['gluten'],
    labels: ['vegan'],
    stock: 6,
    options: [oneOf('cut', 'Cut', ['whole', 'Whole'], ['sliced', 'Sliced'])],
  },
];
