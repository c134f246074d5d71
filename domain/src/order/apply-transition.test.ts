import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encoderFor } from '../codec/encode.ts';
import { deletedField, serverTime } from '../codec/server-time.ts';
import { parse } from '../parse.ts';
import { anOrder } from '../testing/plain.ts';
import { applyTransition, transitionFields } from './apply-transition.ts';
import { orderSchema } from './schema.ts';
import { orderStatuses } from './status.ts';
import { actorRoles } from './transitions.ts';

const actor = { uid: 'kitchen-1', role: 'kitchen' } as const;

test('a writer sends what changed, with the server’s time', () => {
  expect(transitionFields(anOrder({ version: 3 }), { to: 'ready', actor })).toEqual({
    status: 'ready',
    version: 4,
    updatedAt: serverTime,
    'statusTimes.ready': serverTime,
    'doneTimes.ready': deletedField,
    changedBy: actor,
    reason: null,
  });
});

describe('when it was done', () => {
  const doneAt = 1_000;

  test('is kept beside the server’s time', () => {
    const made = { to: 'ready', actor, doneAt } as const;
    expect(transitionFields(anOrder(), made)).toMatchObject({
      'statusTimes.ready': serverTime,
      'doneTimes.ready': doneAt,
    });
    const { statusTimes, doneTimes } = applyTransition(anOrder(), made, 5_000);
    expect(statusTimes.ready).toBe(5_000);
    expect(doneTimes).toEqual({ ready: doneAt });
  });

  test('the last time doesn’t stay when the order gets there again', () => {
    const doneTimes = { ready: 1, out_for_delivery: 2 };
    const back = anOrder({ status: 'out_for_delivery', doneTimes });
    const again = applyTransition(back, { to: 'ready', actor }, 5_000);
    expect(again.doneTimes).toEqual({ out_for_delivery: 2 });
  });
});

describe('the reason', () => {
  test.each([
    ['is trimmed', '  Sold out. ', 'Sold out.'],
    ['is none if blank', ' \n', null],
    ['is none if left out', undefined, null],
  ])('%s', (_case, given, reason) => {
    const transition = {
      to: 'cancelled',
      actor,
      ...(given !== undefined && { reason: given }),
    } as const;
    expect(applyTransition(anOrder(), transition, 5).reason).toBe(reason);
    expect(transitionFields(anOrder(), transition).reason).toBe(reason);
  });

  test('of the transition before is gone', () => {
    const recalled = anOrder({ status: 'ready', reason: 'Nobody was there.' });
    expect(applyTransition(recalled, { to: 'preparing', actor }, 5).reason).toBeNull();
  });
});

test('only who did it is kept of the actor', () => {
  const person = { ...actor, name: 'Ada' };
  expect(applyTransition(anOrder(), { to: 'confirmed', actor: person }, 5).changedBy).toEqual(
    actor,
  );
});

test('the order after a transition is the stored one with the written fields', () => {
  const { changes } = encoderFor({
    timestamp: (at) => at,
    serverTimestamp: () => 'not here',
    deleteField: () => undefined,
  });
  const transition = fc.record({
    to: fc.constantFrom(...orderStatuses),
    actor: fc.record({ uid: fc.string(), role: fc.constantFrom(...actorRoles) }),
    reason: fc.option(fc.string()),
    doneAt: fc.option(fc.nat()),
  });
  fc.assert(
    fc.property(transition, fc.constantFrom(...orderStatuses), fc.nat(), (made, status, at) => {
      const order = anOrder({ status, doneTimes: { [status]: 1, [made.to]: 2 } });
      const fields = changes(orderSchema, transitionFields(order, made, at));
      const { [`statusTimes.${made.to}`]: time, [`doneTimes.${made.to}`]: done, ...rest } = fields;
      const stored = {
        ...order,
        ...rest,
        statusTimes: { ...order.statusTimes, [made.to]: time },
        doneTimes: { ...order.doneTimes, [made.to]: done },
      };
      expect(parse(orderSchema, stored)).toEqual(applyTransition(order, made, at));
    }),
  );
});
