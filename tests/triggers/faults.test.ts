/**
 * Clients that drop, events that come doubled and shuffled: what must hold all the same. The large run is
 * `npm run bench -- faults`.
 */
import { expect, test } from 'vitest';
import { whileFunctionsRest } from '../../scripts/demo/resting-functions.ts';
import { authOf, dbOf, liveProject } from '../support/admin.ts';
import { faultRun } from '../support/faults/fault-run.ts';
import { brokenInvariants } from '../support/faults/invariants.ts';

test.each([7, 11])('with seed %i every client and every inbox ends up right', async (seed) => {
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
      { seed, clients: 6, updates: 60, orders: 4 },
    ),
  );
  expect(brokenInvariants(result)).toEqual([]);
  // It was a fault run at all: clients dropped, events came twice, and there was something to lose.
  expect(result.dropped).toBeGreaterThan(0);
  expect(result.eventDeliveries).toBeGreaterThan(result.events);
  expect(result.delivered).toBeGreaterThan(0);
  expect(result.notifications.expected).toBeGreaterThan(60);
});
