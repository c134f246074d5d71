import { describe, expect, test } from 'vitest';
import { aLineFor, anOvenOrder, stations, threeParts } from '../kitchen-fixtures.ts';
import { lineAction, makesLine, nextStep } from './next-step.ts';
import { isDoneInView, linesOf } from './tickets.ts';
import { allView, expoView } from './views.ts';

const oven = { kind: 'station', station: 'oven' } as const;

test.each([allView, expoView, oven])('a new order is accepted, then started: $kind', (view) => {
  expect(nextStep(anOvenOrder({ status: 'pending' }), view, stations)?.kind).toBe('accept');
  expect(nextStep(anOvenOrder({ status: 'confirmed' }), view, stations)?.kind).toBe('start');
});

describe('at a station', () => {
  test('it finishes its own part only', () => {
    const order = anOvenOrder({ lines: threeParts });
    expect(nextStep(order, oven, stations)).toEqual({
      kind: 'prepare',
      label: 'Done here',
      lineIds: ['01'],
    });
  });

  test('there is nothing to do while others work', () => {
    expect(
      nextStep(anOvenOrder({ lines: threeParts, prepared: { '01': 5 } }), oven, stations),
    ).toBeNull();
  });

  test('a recalled order is done again', () => {
    const recalled = anOvenOrder({
      prepared: { '01': 5 },
      statusTimes: { ready: 6, preparing: 7 },
    });
    expect(nextStep(recalled, oven, stations)).toMatchObject({
      label: 'Done again',
      lineIds: ['01'],
    });
  });

  test('a recalled order shared with other stations is not done again by one of them', () => {
    const recalled = anOvenOrder({
      lines: threeParts,
      prepared: { '01': 5, '02': 5, '03': 5 },
      statusTimes: { ready: 6, preparing: 7 },
    });
    expect(nextStep(recalled, oven, stations)).toBeNull();
    expect(nextStep(recalled, allView, stations)?.kind).toBe('again');
    // It isn't done either: the oven may have to make its part again.
    expect(isDoneInView(recalled, oven, stations)).toBe(false);
  });

  test('an order that was just finished moves on automatically', () => {
    expect(nextStep(anOvenOrder({ prepared: { '01': 5 } }), oven, stations)).toBeNull();
  });

  test('it hands nothing over: it sees only a part', () => {
    expect(
      nextStep(anOvenOrder({ status: 'ready', lines: threeParts }), oven, stations),
    ).toBeNull();
  });
});

describe('at the pass', () => {
  test('lines without a station are made first', () => {
    expect(nextStep(anOvenOrder({ lines: threeParts }), expoView, stations)).toMatchObject({
      kind: 'prepare',
      lineIds: ['03'],
    });
  });

  test('what the stations have finished is packed once', () => {
    const lines = { '01': aLineFor('oven'), '02': aLineFor('bar') };
    const order = anOvenOrder({ lines, prepared: { '01': 5 } });
    expect(nextStep(order, expoView, stations)).toEqual({
      kind: 'pack',
      label: 'Pack 1 line',
      lineIds: ['01'],
    });
    expect(nextStep({ ...order, packed: { '01': 6 } }, expoView, stations)).toBeNull();
  });

  test('a ready order is packed before it is handed over', () => {
    const ready = anOvenOrder({ status: 'ready', prepared: { '01': 5 } });
    expect(nextStep(ready, expoView, stations)?.kind).toBe('pack');
    expect(nextStep({ ...ready, packed: { '01': 6 } }, expoView, stations)?.kind).toBe('hand-over');
  });
});

describe('in the view of everything', () => {
  test('all lines are done at once', () => {
    expect(nextStep(anOvenOrder({ lines: threeParts }), allView, stations)).toEqual({
      kind: 'prepare',
      label: 'All done',
      lineIds: ['01', '02', '03'],
    });
  });

  test('a delivery is not handed over: the courier takes it', () => {
    const fulfilment = { type: 'delivery', requestedFor: null } as const;
    expect(nextStep(anOvenOrder({ status: 'ready', fulfilment }), allView, stations)).toBeNull();
  });
});

describe('pressing a line', () => {
  const press = (order: ReturnType<typeof anOvenOrder>, view: Parameters<typeof lineAction>[2]) =>
    linesOf(order).map((line) => lineAction(order, line, view, stations));
  const order = anOvenOrder({ lines: threeParts, prepared: { '01': 5 } });

  test('marks it as prepared at its station', () => {
    expect(press(order, allView)).toEqual(['prepared', 'prepared', 'prepared']);
  });

  test('packs it at the pass once its station is done; the pass makes lines without a station', () => {
    expect(press(order, expoView)).toEqual(['packed', null, 'prepared']);
    expect(press({ ...order, status: 'ready' }, expoView)).toEqual(['packed', 'packed', 'packed']);
  });

  test('the pass makes only what no station makes', () => {
    const made = (view: Parameters<typeof makesLine>[1]) =>
      linesOf(order).map((line) => makesLine(line, view, stations));
    expect([made(allView), made(expoView)]).toEqual([
      [true, true, true],
      [false, false, true],
    ]);
  });

  test('does nothing before the order is started', () => {
    expect(press({ ...order, status: 'confirmed' }, allView)).toEqual([null, null, null]);
  });
});
