import { hour } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { aLineFor, aTicket, stations } from '../kitchen-fixtures.ts';
import { allView } from '../tickets/views.ts';
import { alarmOf } from './alarm.ts';
import { alertsOf } from './alerts.ts';

const oven = { kind: 'station', station: 'oven' } as const;
const forOven = aTicket('pizza', { status: 'pending' });
const forBar = aTicket('coffee', { status: 'pending', lines: { '01': aLineFor('bar') } });
const cancelled = aTicket('burnt', {
  status: 'cancelled',
  version: 4,
  statusTimes: { preparing: 1, cancelled: 2 },
});

describe('the alarm', () => {
  const ring = (choice: 'own' | 'all' | 'silent', view: typeof oven | typeof allView = oven) =>
    alarmOf([forOven, forBar], [], { view, stations, choice });

  test('rings at a station for its own orders', () => {
    expect(ring('own')).toMatchObject({ waiting: [forOven], sound: 'new' });
    expect(alarmOf([forBar], [], { view: oven, stations, choice: 'own' }).sound).toBeNull();
  });

  test('rings for everything if set to all', () => {
    expect(ring('all')).toMatchObject({ waiting: [forOven, forBar], sound: 'new' });
  });

  test('flashes without a sound if set to silent', () => {
    expect(ring('silent')).toMatchObject({ waiting: [forOven], sound: null });
  });

  test('stops once the order is accepted on any screen', () => {
    const accepted = aTicket('pizza', { status: 'confirmed' });
    const alarm = alarmOf([accepted], [], { view: allView, stations, choice: 'all' });
    expect(alarm).toEqual({ waiting: [], alerts: [], sound: null });
  });

  test('gives alerts about started work priority over new orders', () => {
    const alerts = alertsOf([], [cancelled], 3);
    const alarm = alarmOf([forOven], alerts, { view: oven, stations, choice: 'own' });
    expect(alarm).toMatchObject({
      waiting: [forOven],
      alerts: [{ kind: 'cancelled' }],
      sound: 'alert',
    });
  });
});

describe('alerts to acknowledge', () => {
  const kinds = (part: Parameters<typeof aTicket>[1], now = 10) =>
    alertsOf([], [aTicket('a', part)], now).map(({ kind }) => kind);
  const recall = { version: 5, statusTimes: { ready: 3, preparing: 4 } };

  test('an order canceled after it was started, until it is acknowledged', () => {
    const part = {
      status: 'cancelled',
      version: 4,
      statusTimes: { preparing: 1, cancelled: 2 },
    } as const;
    expect(kinds(part)).toEqual(['cancelled']);
    expect(kinds({ ...part, acknowledged: 4 })).toEqual([]);
    expect(kinds(part, 5 * hour)).toEqual([]);
  });

  test('not an order canceled before it was started', () => {
    expect(kinds({ status: 'cancelled', statusTimes: { confirmed: 1, cancelled: 2 } })).toEqual([]);
  });

  test('an order that the office recalled, but not one that the kitchen recalled', () => {
    expect(kinds({ ...recall, changedBy: { uid: 'a', role: 'admin' } })).toEqual(['recalled']);
    expect(kinds({ ...recall, changedBy: { uid: 'k', role: 'kitchen' } })).toEqual([]);
  });

  test('a delivery that came back, until it is prepared again', () => {
    const back = { status: 'ready', version: 7 } as const;
    expect(
      kinds({ ...back, statusTimes: { preparing: 1, out_for_delivery: 3, ready: 4 } }),
    ).toEqual(['came-back']);
    expect(
      kinds({ ...back, statusTimes: { out_for_delivery: 3, preparing: 5, ready: 6 } }),
    ).toEqual([]);
  });

  test('a later change of an order that was acknowledged before', () => {
    const again = { ...recall, changedBy: { uid: 'a', role: 'admin' }, acknowledged: 4 } as const;
    expect(kinds(again)).toEqual(['recalled']);
  });
});
