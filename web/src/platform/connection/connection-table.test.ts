import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, diagramOf, reachableFrom } from '#lib/table-graph.ts';
import {
  activitiesIn,
  type ConnectionActivity,
  type ConnectionEvent,
  type ConnectionFacts,
  notStarted,
  reduceConnection,
  type ScreenState,
  type ServerState,
  screenTable,
  serverTable,
} from './connection-table.ts';

type Plain = Exclude<ConnectionEvent, { type: 'reported' }>['type'];
const types = [...new Set([...cellsOf(serverTable), ...cellsOf(screenTable)].map((c) => c.event))];

describe('the tables', () => {
  test('have a cell for every event, and the connection follows them', () => {
    for (const { from, event, to } of cellsOf(serverTable)) {
      const before = { ...notStarted, server: from as ServerState };
      const { state } = reduceConnection(before, { type: event as Plain });
      expect(state.server, `${from} ${event}`).toBe(to ?? from);
    }
    for (const { from, event, to } of cellsOf(screenTable)) {
      const before = { ...notStarted, screen: from as ScreenState };
      const { state } = reduceConnection(before, { type: event as Plain });
      expect(state.screen, `${from} ${event}`).toBe(to ?? from);
    }
  });

  test('reach every state, and from every state the current one', () => {
    expect(reachableFrom(serverTable, 'idle')).toEqual(new Set(Object.keys(serverTable)));
    expect(reachableFrom(screenTable, 'current')).toEqual(new Set(Object.keys(screenTable)));
    for (const state of Object.keys(serverTable))
      expect(reachableFrom(serverTable, state)).toContain('answering');
    for (const state of Object.keys(screenTable))
      expect(reachableFrom(screenTable, state)).toContain('current');
  });

  test('of the server is drawn in docs/realtime.md', () => {
    const page = readFileSync(new URL('../../../../docs/realtime.md', import.meta.url), 'utf8');
    expect(page).toContain(diagramOf(serverTable, { start: 'idle' }));
  });
});

describe('whatever happens', () => {
  const signs = fc.record(
    {
      isOnline: fc.boolean(),
      isSilent: fc.boolean(),
      isInDoubt: fc.boolean(),
      hasPortal: fc.boolean(),
      isServiceSilent: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const events: fc.Arbitrary<ConnectionEvent> = fc.oneof(
    fc.constantFrom(...types).map((type) => ({ type: type as Plain })),
    signs.map((some) => ({ type: 'reported' as const, signs: some })),
  );
  const sequences = fc.array(events, { maxLength: 40 });

  function play(sequence: readonly ConnectionEvent[]) {
    const running = new Set<ConnectionActivity>();
    let facts = notStarted;
    return sequence.map((event) => {
      const before = facts;
      const { state, effects } = reduceConnection(before, event);
      facts = state;
      for (const { type, activity } of effects) {
        if (type === 'start') running.add(activity);
        else running.delete(activity);
      }
      return { before, after: state, running: [...running] };
    });
  }
  const isHeard = ({ isOnline, isSilent, isServiceSilent }: ConnectionFacts) =>
    isOnline && !isSilent && !isServiceSilent;

  test('it is live only while the server answers and nobody misses it', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { before, after } of play(sequence)) {
          const { server, shown, isOnline } = after;
          if (server !== 'interrupted') expect(shown === 'offline').toBe(!isOnline);
          if (shown === 'live') {
            expect(isHeard(after)).toBe(true);
            const isBlink = server === 'interrupted' && before.shown === 'live';
            expect(server === 'answering' || isBlink).toBe(true);
          }
          if (server === 'answering' && isHeard(after)) expect(shown).toBe('live');
        }
      }),
    );
  });

  test('once it is started and the server answers, it is live as soon as all is heard', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const heard = { isOnline: true, isSilent: false, isServiceSilent: false };
        const last = play([
          { type: 'started' },
          ...sequence,
          { type: 'reported', signs: heard },
          { type: 'answered' },
        ]).at(-1);
        expect(last?.after.shown).toBe('live');
      }),
    );
  });

  test('the activities of its states run, and no others', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { after, running } of play(sequence))
          expect(running.toSorted()).toEqual([...activitiesIn(after)].toSorted());
      }),
    );
  });
});

test('a blink is not shown, and what lasts longer is', () => {
  const shownAfter = (...sequence: readonly Plain[]) =>
    sequence.reduce((facts, type) => reduceConnection(facts, { type }).state, notStarted).shown;
  expect(shownAfter('started')).toBe('connecting');
  expect(shownAfter('started', 'elapsed')).toBe('unreachable');
  expect(shownAfter('started', 'answered', 'unconfirmed')).toBe('live');
  expect(shownAfter('started', 'answered', 'failed', 'answered')).toBe('live');
  expect(shownAfter('started', 'answered', 'unconfirmed', 'elapsed')).toBe('unreachable');
});
