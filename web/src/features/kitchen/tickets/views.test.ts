import { describe, expect, test } from 'vitest';
import { aLineFor, aTicket, stations, threeParts } from '../kitchen-fixtures.ts';
import { allView, expoView, filterByView, searchOf, viewOf } from './views.ts';

const oven = { kind: 'station', station: 'oven' } as const;

describe('filterByView', () => {
  const tickets = [
    aTicket('pizza', { lines: { '01': aLineFor('oven') } }),
    aTicket('both', { lines: { '01': aLineFor('oven'), '02': aLineFor('bar') } }),
    aTicket('coffee', { lines: { '01': aLineFor('bar') } }),
    aTicket('unrouted', { lines: { '01': aLineFor('grill') } }),
  ];

  test('shows orders with a line for the station, and counts what it hides', () => {
    const { shown, hidden } = filterByView(tickets, oven, stations);
    expect(shown.map(({ id }) => id)).toEqual(['pizza', 'both']);
    expect(hidden).toBe(2);
  });

  test.each([allView, expoView])('$kind hides nothing, so that no line is missed', (view) => {
    expect(filterByView(tickets, view, stations)).toMatchObject({ shown: tickets, hidden: 0 });
  });

  test('an order without lines is shown everywhere', () => {
    expect(filterByView([aTicket('empty', { lines: {} })], oven, stations).hidden).toBe(0);
  });

  test('an order is at its stations and, for lines without a station, at the pass', () => {
    expect(filterByView([aTicket('three', { lines: threeParts })], oven, stations).hidden).toBe(0);
  });
});

describe('the URL', () => {
  test.each([allView, expoView, oven])('leads back to the view $kind', (view) => {
    expect(viewOf(new URLSearchParams(searchOf(view)), stations)).toEqual(view);
  });

  test('ignores a station that the shop does not have', () => {
    expect(viewOf(new URLSearchParams('station=grill'), stations)).toEqual(allView);
  });
});
