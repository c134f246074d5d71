import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finalStatuses, fulfilmentTypes, type OrderStatus, orderStatuses } from './status.ts';
import {
  type Actor,
  actorRoles,
  allTransitions,
  cancelDeadline,
  canTransition,
  nextStatuses,
  type OrderFacts,
  refusalOf,
} from './transitions.ts';

const now = 1_800_000_000_000;

function anOrder(overrides: Partial<OrderFacts> = {}): OrderFacts {
  return {
    status: 'pending',
    customerId: 'carla',
    courierId: 'kofi',
    fulfilment: { type: 'pickup' },
    statusTimes: { confirmed: now - 30_000 },
    cancelWindowSeconds: 60,
    ...overrides,
  };
}

const owners = {
  customer: 'carla',
  courier: 'kofi',
  admin: 'ada',
  kitchen: 'kim',
  system: 'system',
};
const actor = (role: Actor['role']): Actor => ({ uid: owners[role], role });

/** Everything reachable from `start` along the table's arrows. */
function reachableFrom(start: OrderStatus, type: (typeof fulfilmentTypes)[number]) {
  const reached = new Set<OrderStatus>([start]);
  for (const status of reached) {
    for (const { from, to, rule } of allTransitions()) {
      if (from === status && (!rule.fulfilment || rule.fulfilment === type)) reached.add(to);
    }
  }
  return reached;
}

describe('the graph of statuses', () => {
  test('every status is reachable for some order', () => {
    const reached = new Set(fulfilmentTypes.flatMap((type) => [...reachableFrom('placed', type)]));
    expect(orderStatuses.filter((status) => !reached.has(status))).toEqual([]);
  });

  test('a pickup order never goes out for delivery', () => {
    expect(reachableFrom('placed', 'pickup')).not.toContain('out_for_delivery');
  });

  test.each(fulfilmentTypes)('from every status a %s order can still end', (type) => {
    const stuck = [...reachableFrom('placed', type)].filter(
      (status) => !finalStatuses.some((end) => reachableFrom(status, type).has(end)),
    );
    expect(stuck).toEqual([]);
  });

  test('nothing leaves a final status, and everything else can be left', () => {
    const left = new Set(allTransitions().map(({ from }) => from));
    expect(orderStatuses.filter((status) => !left.has(status))).toEqual([...finalStatuses]);
  });

  test('no row leads from a status to itself', () => {
    expect(allTransitions().filter(({ from, to }) => from === to)).toEqual([]);
  });
});

describe('who may move what', () => {
  test('a customer cancels their own pending order, and nobody else’s', () => {
    const order = anOrder({ status: 'pending' });
    expect(refusalOf(order, actor('customer'), 'cancelled', now)).toBeNull();
    expect(refusalOf(order, { uid: 'mallory', role: 'customer' }, 'cancelled', now)).toBe(
      'order-not-yours',
    );
  });

  test('a customer cancels a confirmed order until the window closes, not at its end', () => {
    const order = anOrder({ status: 'confirmed' });
    const end = cancelDeadline(order);
    expect(end).toBe(now + 30_000);
    expect(refusalOf(order, actor('customer'), 'cancelled', end - 1)).toBeNull();
    expect(refusalOf(order, actor('customer'), 'cancelled', end)).toBe('cancel-window-over');
  });

  test('an admin must say why they cancel; blanks are not a reason', () => {
    const order = anOrder({ status: 'preparing' });
    expect(refusalOf(order, actor('admin'), 'cancelled', now)).toBe('reason-missing');
    expect(refusalOf(order, actor('admin'), 'cancelled', now, '   ')).toBe('reason-missing');
    expect(refusalOf(order, actor('admin'), 'cancelled', now, 'Oven broke')).toBeNull();
  });

  test('the kitchen hands over pickups and leaves deliveries to couriers', () => {
    const pickup = anOrder({ status: 'ready' });
    const delivery = anOrder({ status: 'ready', fulfilment: { type: 'delivery' } });
    expect(refusalOf(pickup, actor('kitchen'), 'completed', now)).toBeNull();
    expect(refusalOf(delivery, actor('kitchen'), 'completed', now)).toBe('transition-not-yours');
    expect(refusalOf(delivery, actor('courier'), 'out_for_delivery', now)).toBeNull();
    expect(refusalOf(pickup, actor('courier'), 'out_for_delivery', now)).toBe(
      'transition-not-yours',
    );
  });

  test('a courier moves only what is assigned to them', () => {
    const order = anOrder({ status: 'out_for_delivery', fulfilment: { type: 'delivery' } });
    expect(refusalOf(order, actor('courier'), 'completed', now)).toBeNull();
    expect(refusalOf({ ...order, courierId: null }, actor('courier'), 'completed', now)).toBe(
      'order-not-yours',
    );
  });

  test('a closed order is refused as closed to every actor', () => {
    expect(refusalOf(anOrder({ status: 'completed' }), actor('admin'), 'ready', now)).toBe(
      'order-final',
    );
  });

  test('the buttons of an admin at a ready pickup', () => {
    expect(nextStatuses(anOrder({ status: 'ready' }), actor('admin'), now)).toEqual([
      { to: 'preparing', needsReason: false },
      { to: 'completed', needsReason: false },
      { to: 'cancelled', needsReason: true },
    ]);
  });
});

const anyOrder = fc.record({
  status: fc.constantFrom(...orderStatuses),
  customerId: fc.constantFrom('carla', 'other'),
  courierId: fc.constantFrom('kofi', 'other', null),
  fulfilment: fc.record({ type: fc.constantFrom(...fulfilmentTypes) }),
  statusTimes: fc.record({ confirmed: fc.integer({ min: now - 200_000, max: now }) }),
  cancelWindowSeconds: fc.integer({ min: 0, max: 200 }),
});
const anyActor = fc.constantFrom(...actorRoles).map(actor);
const anyReason = fc.option(fc.string(), { nil: null });

describe('for every order, actor and target', () => {
  test('a transition is allowed exactly where the table has a row for it', () => {
    fc.assert(
      fc.property(
        anyOrder,
        anyActor,
        fc.constantFrom(...orderStatuses),
        anyReason,
        (order, who, to, reason) => {
          const rows = allTransitions().filter(
            (row) => row.from === order.status && row.to === to && row.rule.role === who.role,
          );
          const isAllowed = canTransition(order, who, to, now, reason);
          expect(isAllowed && rows.length === 0).toBe(false);
          const unconditional = rows.some(
            ({ rule }) => !rule.fulfilment && !rule.reason && !rule.within,
          );
          const isOwner =
            (who.role !== 'customer' || order.customerId === who.uid) &&
            (who.role !== 'courier' || order.courierId === who.uid);
          if (unconditional && isOwner) expect(isAllowed).toBe(true);
        },
      ),
    );
  });

  test('nextStatuses offers exactly the transitions that are allowed once a reason is given', () => {
    fc.assert(
      fc.property(anyOrder, anyActor, (order, who) => {
        const offered = nextStatuses(order, who, now).map(({ to }) => to);
        const possible = orderStatuses.filter((to) => canTransition(order, who, to, now, 'why'));
        expect(offered).toEqual(possible);
      }),
    );
  });
});
