/**
 * Three ordinary weeks before the last few days, so that the figures have something to show: busy
 * lunches, slower afternoons, better and worse days. Derived by counting, without randomness, so
 * that the demo is always the same.
 */
import type { OrderItem } from '@fireline/domain/order/item';
import type { PersonName } from './people.ts';
import { collected, delivered, item, move, type Story, started } from './story.ts';

const firstDay = 4;
const days = 20;
/** How many orders a day has, in rotation. */
const ordersOfDay = [5, 7, 4, 6, 9, 8, 3] as const;

const guests = [
  'malik',
  'sofia',
  'kenji',
  'fatima',
  'grace',
  'segun',
  'elif',
  'diego',
  'rosa',
] as const satisfies readonly PersonName[];

const clocks = [
  '12:12',
  '08:06',
  '12:40',
  '18:31',
  '09:27',
  '13:05',
  '15:48',
  '11:33',
  '19:14',
  '10:19',
] as const;

const baskets: readonly (readonly OrderItem[])[] = [
  [item('flat-white', { milk: 'oat', size: 'large' }), item('butter-croissant', { warm: 'yes' })],
  [
    item('alder-burger', { doneness: 'medium', side: 'fries' }),
    item('lemonade', { fizz: 'sparkling' }),
  ],
  [item('margherita', { crust: 'classic' }), item('caesar-salad')],
  [
    item('flat-white', { milk: 'whole', size: 'small' }, { quantity: 2 }),
    item('carrot-cake', {}, { quantity: 2 }),
  ],
  [item('shakshuka', { heat: 'mild' }), item('masala-chai', { milk: 'oat', sweetness: 'none' })],
  [item('sourdough-loaf', { cut: 'sliced' })],
  [item('hot-honey-pizza', { crust: 'classic', honey: 'drizzled' })],
  [item('grain-bowl', { protein: 'salmon' }), item('tomato-soup', { size: 'cup' })],
  [item('espresso', { style: 'straight' }), item('cinnamon-bun', { warm: 'yes' })],
  [item('roast-chicken', { sauce: 'mustard' }), item('lemonade', { fizz: 'still' })],
  [item('flat-white', { milk: 'oat', size: 'small' })],
];

const cancelled = [
  'Never picked up',
  'Something is sold out',
  'The customer asked to cancel',
] as const;
const rejected = ['Too busy right now', 'We’re about to close'] as const;

export const pastStories: readonly Story[] = Array.from({ length: days }, (_day, day) =>
  Array.from({ length: at(ordersOfDay, day) }, (_order, index) => pastStory(day, index)),
).flat();

function pastStory(day: number, index: number): Story {
  const count = day * 7 + index * 3 + day * index;
  const items = at(baskets, count);
  const type = count % 4 === 3 ? 'delivery' : 'pickup';
  const confirm = 0.6 + (count % 9) * 0.35;
  // One in eleven came when the kitchen couldn't keep up.
  const ready = confirm + 3 + items.length * 2 + (count % 7) * 1.1 + (count % 11 === 5 ? 14 : 0);
  const courier = count % 3 === 0 ? 'samir' : 'linh';
  return {
    key: `past-${day + firstDay}-${index}`,
    who: at(guests, count),
    type,
    placed: { daysAgo: day + firstDay, clock: at(clocks, index) },
    items,
    steps: stepsOf(),
  };

  function stepsOf() {
    if (count % 17 === 6) return [move(3.4, 'rejected' as const, 'admin', at(rejected, day))];
    if (count % 13 === 4) {
      return [
        ...started(confirm),
        move(confirm + 9, 'cancelled' as const, 'admin', at(cancelled, day)),
      ];
    }
    return type === 'pickup'
      ? collected(confirm, ready, items.length, ready + 1.5 + (count % 6) * 1.3)
      : delivered(confirm, ready, items.length, courier, ready + 14 + (count % 8) * 1.7);
  }
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
}
