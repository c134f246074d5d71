/** Closed orders: this morning and the last few days, most of them without problems. */
import {
  collected,
  cooked,
  delivered,
  item,
  move,
  type Story,
  started,
  withChange,
} from './story.ts';

const flatWhite = item('flat-white', { milk: 'whole', size: 'small' });
const oatFlatWhite = item('flat-white', { milk: 'oat', size: 'large' });
const croissant = item('butter-croissant', { warm: 'yes' });
const margherita = item('margherita', { crust: 'classic' });
const burger = item('alder-burger', { doneness: 'medium-rare', side: 'fries' });
const lemonade = item('lemonade', { fizz: 'still' });

const wellEnded: readonly Story[] = [
  {
    key: 'done-01',
    who: 'tomasz',
    type: 'pickup',
    placed: { minutesAgo: 46 },
    items: [oatFlatWhite, croissant],
    refunded: { reason: 'Made with the wrong milk' },
    steps: collected(0.9, 6, 2, 9.5),
  },
  {
    key: 'done-02',
    who: 'kenji',
    type: 'pickup',
    placed: { minutesAgo: 63 },
    items: [item('espresso', { style: 'straight' }), item('almond-croissant')],
    steps: withChange(collected(0.6, 4, 2, 6), {
      after: 0.8,
      changed: { '02': 2 },
      reason: 'Asked for another one at the counter',
    }),
  },
  {
    key: 'done-03',
    who: 'priya',
    type: 'delivery',
    placed: { minutesAgo: 95 },
    items: [
      item('granola-bowl', { yogurt: 'coconut' }),
      item('matcha-latte', { milk: 'almond', size: 'small' }),
    ],
    withPhoto: true,
    steps: delivered(1.5, 9, 2, 'linh', 31),
  },
  {
    key: 'done-04',
    who: 'rosa',
    type: 'pickup',
    placed: { minutesAgo: 128 },
    items: [item('sourdough-loaf', { cut: 'sliced' }), flatWhite],
    paidOnline: { tip: 250 },
    steps: collected(2.2, 7, 2, 21),
  },
  {
    key: 'done-05',
    who: 'malik',
    type: 'pickup',
    placed: { daysAgo: 1, clock: '08:12' },
    items: [
      item('egg-roll', { yolk: 'runny', filling: 'bacon' }, { quantity: 2 }),
      item('iced-latte', { milk: 'oat', ice: 'less', extras: 'shot' }),
    ],
    steps: collected(1, 11, 2, 14),
  },
  {
    key: 'done-06',
    who: 'hannah',
    type: 'delivery',
    placed: { daysAgo: 1, clock: '09:40' },
    items: [
      item('shakshuka', { heat: 'mild' }),
      item('buttermilk-pancakes'),
      item('masala-chai', { milk: 'whole', sweetness: 'jaggery' }),
    ],
    note: 'Please ring once only.',
    steps: delivered(1.8, 16, 3, 'samir', 39),
  },
  {
    key: 'done-07',
    who: 'segun',
    type: 'pickup',
    placed: { daysAgo: 1, clock: '12:31' },
    items: [burger, item('caesar-salad'), item('lemonade', { fizz: 'sparkling' }, { quantity: 2 })],
    steps: collected(1.4, 17, 3, 20),
  },
  {
    key: 'done-08',
    who: 'sofia',
    type: 'delivery',
    placed: { daysAgo: 1, clock: '18:55' },
    items: [
      item('roast-chicken', { sauce: 'mustard' }),
      margherita,
      item('carrot-cake', {}, { quantity: 2 }),
    ],
    steps: delivered(2.4, 21, 3, 'linh', 46),
  },
  {
    key: 'done-09',
    who: 'tomasz',
    type: 'pickup',
    placed: { daysAgo: 2, clock: '07:48' },
    items: [oatFlatWhite, item('cinnamon-bun', { warm: 'yes' })],
    steps: collected(0.7, 5, 2, 8),
  },
  {
    key: 'done-10',
    who: 'grace',
    type: 'pickup',
    placed: { daysAgo: 2, clock: '12:05' },
    items: [item('grain-bowl', { protein: 'salmon' }), item('tomato-soup', { size: 'cup' })],
    steps: collected(1.2, 10, 2, 16),
  },
  {
    key: 'done-11',
    who: 'fatima',
    type: 'delivery',
    placed: { daysAgo: 2, clock: '13:20' },
    items: [
      item('mushroom-flatbread', { extras: 'truffle' }),
      item('hot-honey-pizza', { crust: 'classic', honey: 'drizzled' }),
      lemonade,
    ],
    withCode: true,
    steps: delivered(2.8, 18, 3, 'samir', 44),
  },
  {
    key: 'done-12',
    who: 'elif',
    type: 'pickup',
    placed: { daysAgo: 2, clock: '16:10' },
    items: [flatWhite, item('carrot-cake')],
    steps: collected(0.9, 5, 2, 7),
  },
  {
    key: 'done-13',
    who: 'priya',
    type: 'delivery',
    placed: { daysAgo: 3, clock: '10:22' },
    items: [
      item('avocado-toast', { egg: 'none' }),
      item('masala-chai', { milk: 'oat', sweetness: 'none' }),
    ],
    steps: delivered(1.1, 12, 2, 'linh', 33),
  },
  {
    key: 'done-14',
    who: 'diego',
    byPhone: true,
    type: 'pickup',
    placed: { daysAgo: 3, clock: '12:44' },
    items: [burger, burger, lemonade],
    steps: collected(3.1, 22, 3, 25),
  },
  {
    key: 'done-15',
    who: 'kenji',
    type: 'delivery',
    placed: { daysAgo: 4, clock: '19:05' },
    items: [margherita, item('hot-honey-pizza', { crust: 'well-done', honey: 'side' })],
    steps: delivered(1.6, 15, 2, 'samir', 37),
  },
];

const endedEarly: readonly Story[] = [
  {
    key: 'cancelled-by-customer',
    who: 'tomasz',
    type: 'pickup',
    placed: { minutesAgo: 74 },
    items: [item('tomato-soup', { size: 'bowl' }), lemonade],
    steps: [
      move(1.2, 'confirmed', 'kitchen'),
      move(2.4, 'cancelled', 'customer', 'Ordered for the wrong day, sorry'),
    ],
  },
  {
    key: 'cancelled-by-admin',
    who: 'hannah',
    type: 'delivery',
    placed: { minutesAgo: 152 },
    items: [margherita, item('caesar-salad')],
    steps: [
      ...started(1.9),
      move(
        9,
        'cancelled',
        'admin',
        'The street is closed for the marathon, no courier gets through',
      ),
    ],
  },
  {
    key: 'rejected-sold-out',
    who: 'priya',
    type: 'pickup',
    placed: { minutesAgo: 40 },
    items: [
      item('almond-croissant', {}, { quantity: 2 }),
      item('flat-white', { milk: 'oat', size: 'small' }),
    ],
    tooLate: true,
    steps: [],
  },
  {
    key: 'cancelled-unconfirmed',
    who: 'malik',
    type: 'pickup',
    placed: { daysAgo: 1, clock: '20:58' },
    items: [burger],
    steps: [move(15, 'cancelled', 'system')],
  },
  {
    key: 'rejected-by-admin',
    who: 'grace',
    type: 'delivery',
    placed: { daysAgo: 2, clock: '20:41' },
    items: [item('roast-chicken', { sauce: 'jus' }, { quantity: 4 })],
    steps: [
      move(4, 'rejected', 'admin', 'The oven is already cold for tonight. Try us from 7 a.m.'),
    ],
  },
  {
    key: 'cancelled-on-the-pass',
    who: 'rosa',
    type: 'pickup',
    placed: { daysAgo: 3, clock: '09:15' },
    items: [item('granola-bowl', { yogurt: 'dairy' }), oatFlatWhite],
    steps: [...cooked(1.5, 8, 2), move(95, 'cancelled', 'admin', 'Never picked up')],
  },
];

export const closedStories: readonly Story[] = [...wellEnded, ...endedEarly];
