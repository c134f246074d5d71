/**
 * Clients that drop, and events that are duplicated and reordered: the invariants must still hold.
 * The large run is `npm run bench -- faults`.
 */
import { expect, test } from 'vitest';
import { whileFunctionsRest } from '../../scripts/demo/resting-functions.ts';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { type FaultRunResult, faultRun } from '../support/faults/fault-run.ts';
import { brokenInvariants, faultTable } from '../support/faults/invariants.ts';
import { planFaults } from '../support/faults/plan.ts';

const size = { clients: 6, updates: 60, orders: 4 };

test.each([7, 11])('with seed %i, every client and every inbox ends up correct', async (seed) => {
  const result = await whileFunctionsRest(() =>
    faultRun(
      {
        db: dbOf(liveProject),
        auth: authOf(liveProject),
        projectId: liveProject,
        firestoreHost: process.env.FIRESTORE_EMULATOR_HOST ?? '',
        authHost: process.env.FIREBASE_AUTH_EMULATOR_HOST ?? '',
        pace: 10,
      },
      { seed, ...size },
    ),
  );
  expect(brokenInvariants(result)).toEqual([]);
  // It really was a fault run: clients dropped, events were duplicated, and there was something
  // to lose.
  expect(result.dropped).toBeGreaterThan(0);
  expect(result.eventDeliveries).toBeGreaterThan(result.events);
  expect(result.delivered).toBeGreaterThan(0);
  expect(result.notifications.expected).toBeGreaterThan(60);
});

test('a seed plans one run, with a fifth of the clients away at any time', () => {
  const plan = planFaults({ seed: 7, clients: 20, updates: 1000, orders: 25 });
  expect(planFaults({ seed: 7, clients: 20, updates: 1000, orders: 25 })).toEqual(plan);
  expect(planFaults({ seed: 8, clients: 20, updates: 1000, orders: 25 })).not.toEqual(plan);
  expect(plan.updates).toHaveLength(1000);
  for (const update of [1, 500, 999]) {
    const away = plan.drops.filter(({ from, until }) => from <= update && update < until);
    expect(new Set(away.map(({ client }) => client)).size).toBe(4);
  }
  expect(new Set(plan.drops.map(({ kind }) => kind))).toEqual(new Set(['offline', 'killed']));
});

test('each violated invariant is reported', () => {
  const good: FaultRunResult = {
    updates: 2,
    events: 2,
    eventDeliveries: 3,
    delivered: 4,
    merged: 0,
    dropped: 1,
    killed: 0,
    latencies: [10, 20, 30],
    divergences: [],
    backwards: 0,
    startedAnew: 0,
    notifications: { expected: 2, found: 2, missing: [], doubled: [], unexpected: [] },
  };
  expect(brokenInvariants(good)).toEqual([]);
  expect(faultTable(good)).toMatchObject({ 'of these, doubled': 1, 'delivery p50 (ms)': 20 });
  const bad = { ...good.notifications, missing: ['a'], doubled: ['b'], unexpected: ['c'] };
  expect(
    brokenInvariants({ ...good, divergences: ['cook: orders'], backwards: 2, notifications: bad }),
  ).toHaveLength(5);
});
