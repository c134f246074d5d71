/** What the pages about orders, customers, and figures need. */
import { day } from './payments/day.ts';
import { console } from './staff/console.ts';
import { counter } from './staff/counter.ts';
import { customers } from './staff/customers.ts';
import { deadLetters } from './staff/dead-letters.ts';
import { dispatch } from './staff/dispatch.ts';
import { insights } from './staff/insights.ts';

export const desk = {
  counter,
  dispatch,
  console,
  customers,
  day,
  insights,
  deadLetters,
};
