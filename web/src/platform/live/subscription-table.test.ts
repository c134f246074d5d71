import { readFileSync } from 'node:fs';
import { FirelineError } from '@fireline/domain/errors';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, diagramOf, reachableFrom } from '#lib/table-graph.ts';
import type { RefusalMeaning } from '#platform/firestore/source.ts';
import type { Live } from './state.ts';
import {
  type Life,
  type LifeEvent,
  lifeActivities,
  lifeTable,
  newSubscription,
  reduceSubscription,
  type Subscription,
  type SubscriptionActivity,
  type ViewEvent,
  type ViewState,
  viewEvent,
  viewTable,
} from './subscription-table.ts';

const refusal = { since: 1, cause: 'person' } as const;
const error = new FirelineError('unavailable', 'Live updates stopped.');
const viewEvents: readonly ViewEvent[] = [
  { type: 'saved', data: 'saved' },
  { type: 'confirmed', data: 'confirmed', uid: 'ada' },
  { type: 'lost', error },
  { type: 'unreadable', error },
  { type: 'refused', error, refusal },
  { type: 'withdrawn', error, refusal },
];
const lifeEvents: readonly LifeEvent[] = (
  ['wanted', 'unwanted', 'notStarted', 'elapsed'] as const
).map((type) => ({ type }));

function eventOf<Event extends { readonly type: string }>(
  events: readonly Event[],
  type: string,
): Event {
  const found = events.find((event) => event.type === type);
  if (!found) throw new Error(`No event ${type}.`);
  return found;
}

describe('the tables', () => {
  test('have a cell for every event, and a subscription follows them', () => {
    const cells = cellsOf(lifeTable);
    expect(cells).toHaveLength(Object.keys(lifeTable).length * lifeEvents.length);
    for (const { from, event, to } of cells) {
      const before = { ...newSubscription, life: from as Life };
      const { state, effects } = reduceSubscription(before, eventOf(lifeEvents, event));
      expect(state.life, `${from} ${event}`).toBe(to ?? from);
      if (to === null) expect({ state, effects }).toEqual({ state: before, effects: [] });
    }
    for (const { from, event, to } of cellsOf(viewTable)) {
      const before = { ...newSubscription, view: from as ViewState };
      const { state, effects } = reduceSubscription(before, eventOf(viewEvents, event));
      expect({ view: state.view, effects }, `${from} ${event}`).toEqual({ view: to, effects: [] });
    }
  });

  test('reach every state, and from every state the end or the server', () => {
    expect(reachableFrom(lifeTable, 'open')).toEqual(new Set(Object.keys(lifeTable)));
    expect(reachableFrom(viewTable, 'loading')).toEqual(new Set(Object.keys(viewTable)));
    for (const life of Object.keys(lifeTable))
      expect(reachableFrom(lifeTable, life)).toContain('closed');
    for (const view of Object.keys(viewTable))
      expect(reachableFrom(viewTable, view)).toContain('live');
  });

  test('are drawn in docs/realtime.md', () => {
    const page = readFileSync(new URL('../../../../docs/realtime.md', import.meta.url), 'utf8');
    expect(page).toContain(diagramOf(lifeTable, { start: 'open' }));
    expect(page).toContain(diagramOf(viewTable, { start: 'loading' }));
  });
});

/** What a listener delivers, in order, and who is signed in then. */
const deliveries = fc.record({
  uid: fc.constantFrom('ada', 'ben', null),
  live: fc.oneof(
    fc.record({
      status: fc.constant('ready' as const),
      data: fc.string(),
      fromCache: fc.boolean(),
    }),
    fc.record({
      status: fc.constant('error' as const),
      error: fc
        .constantFrom('unavailable' as const, 'not-allowed' as const, 'invalid-input' as const)
        .map((code) => new FirelineError(code, code)),
    }),
  ),
});

/** Takes what the listener delivers, at the time `now`. */
function deliver(
  before: Subscription,
  live: Live<unknown>,
  { uid, whenRefused, now }: { uid: string | null; whenRefused?: RefusalMeaning; now: number },
): Subscription {
  const { confirmedFor } = before;
  const event = viewEvent(live, { confirmedFor, whenRefused, uid, now });
  return event ? reduceSubscription(before, event).state : before;
}

describe('whatever is delivered', () => {
  test('what stays after a refusal was sent by the server to the same person', () => {
    const meanings = fc.constantFrom(undefined, 'never' as const, 'ends' as const);
    fc.assert(
      fc.property(fc.array(deliveries), meanings, (sequence, whenRefused) => {
        let now = newSubscription;
        let sentTo: string | null | undefined;
        for (const [at, { uid, live }] of sequence.entries()) {
          now = deliver(now, live, { uid, now: at, ...(whenRefused && { whenRefused }) });
          if (live.status === 'ready' && !live.fromCache) sentTo = uid;
          if (live.status !== 'error' || live.error.code !== 'not-allowed') continue;
          if (now.shown.status !== 'ready') continue;
          expect(whenRefused).not.toBe('ends');
          expect(sentTo).toBeDefined();
          if (whenRefused !== 'never') expect(sentTo).toBe(uid);
          expect(now.shown.refused?.cause).toBe(whenRefused === 'never' ? 'app' : 'person');
        }
      }),
    );
  });

  test('a broken connection removes nothing, and only the server makes it live', () => {
    fc.assert(
      fc.property(fc.array(deliveries), (sequence) => {
        let now = newSubscription;
        for (const { uid, live } of sequence) {
          const before = now.shown;
          now = deliver(now, live, { uid, now: 0 });
          const isLost = live.status === 'error' && live.error.code === 'unavailable';
          if (isLost && before.status === 'ready')
            expect(now.shown).toEqual({ ...before, fromCache: true });
          const isConfirmed = live.status === 'ready' && !live.fromCache;
          expect(now.view === 'live').toBe(isConfirmed);
          expect(now.shown.status === 'ready' && !now.shown.fromCache).toBe(isConfirmed);
        }
      }),
    );
  });

  test('a subscription that is closed shows nothing new, and nothing of it runs', () => {
    const anything = fc.array(fc.constantFrom(...viewEvents, ...lifeEvents));
    fc.assert(
      fc.property(anything, (sequence) => {
        let now = newSubscription;
        const running = new Set<SubscriptionActivity>(lifeActivities.open);
        for (const event of sequence) {
          const { state, effects } = reduceSubscription(now, event);
          if (now.life === 'closed') expect(state).toBe(now);
          now = state;
          for (const { type, activity } of effects) {
            if (type === 'start') running.add(activity);
            else running.delete(activity);
          }
          expect([...running].toSorted()).toEqual([...lifeActivities[now.life]].toSorted());
        }
      }),
    );
  });
});
