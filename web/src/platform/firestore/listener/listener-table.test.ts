import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, diagramOf, reachableFrom } from '#lib/table-graph.ts';
import {
  type ListenerActivity,
  type ListenerEvent,
  type ListenerState,
  listenerActivities,
  listenerTable,
  openingListener,
  reduceListener,
} from './listener-table.ts';

type Event = ListenerEvent<string>;

const events: readonly Event[] = [
  { type: 'saved', snapshot: 'saved' },
  { type: 'answered', snapshot: 'answer' },
  { type: 'denied', failure: { code: 'permission-denied' } },
  { type: 'broke', failure: { code: 'unavailable' } },
  ...(['threw', 'elapsed', 'refreshed', 'stopped'] as const).map((type) => ({ type })),
];
const states = Object.keys(listenerTable) as ListenerState[];

/** Plays `sequence`; returns what happened at each event. */
function play(sequence: readonly Event[]) {
  const running = new Set<ListenerActivity>(listenerActivities[openingListener.kind]);
  let listener = openingListener;
  return sequence.map((event) => {
    const before = listener;
    const { state, effects } = reduceListener(before, event);
    listener = state;
    const messages: string[] = [];
    for (const effect of effects) {
      switch (effect.type) {
        case 'start':
          running.add(effect.activity);
          break;
        case 'stop':
          running.delete(effect.activity);
          break;
        case 'show':
          messages.push(effect.snapshot);
          break;
        case 'report':
          messages.push(effect.failure.code);
      }
    }
    return { before, event, after: listener, running: [...running], messages };
  });
}

describe('the table', () => {
  test('has a row for every event, and the listener follows it', () => {
    const cells = cellsOf(listenerTable);
    expect(cells).toHaveLength(states.length * events.length);
    for (const { from, event: type, to } of cells) {
      const event = events.find((one) => one.type === type);
      if (!event) throw new Error(`No event ${type}.`);
      const before = { ...openingListener, kind: from as ListenerState };
      const { state, effects } = reduceListener(before, event);
      expect(state.kind, `${from} ${type}`).toBe(to ?? from);
      if (to === null) expect({ state, effects }).toEqual({ state: before, effects: [] });
    }
  });

  test('reaches every state, and from every state the server or the end', () => {
    expect([...reachableFrom(listenerTable, 'opening')].toSorted()).toEqual(states.toSorted());
    for (const state of states) {
      const reached = reachableFrom(listenerTable, state);
      expect(reached).toContain('ended');
      if (state !== 'ended') expect(reached).toContain('live');
    }
  });

  test('is drawn in docs/realtime.md', () => {
    const page = readFileSync(new URL('../../../../../docs/realtime.md', import.meta.url), 'utf8');
    expect(page).toContain(diagramOf(listenerTable, { start: 'opening', without: ['stopped'] }));
  });
});

describe('whatever happens', () => {
  const sequences = fc.array(fc.constantFrom(...events), { maxLength: 40 });

  test('a listener that is no longer wanted tells nothing, and nothing of it runs', () => {
    fc.assert(
      fc.property(sequences, sequences, (before, after) => {
        const steps = play([...before, { type: 'stopped' }, ...after]);
        for (const { messages, running } of steps.slice(before.length))
          expect({ messages, running }).toEqual({ messages: [], running: [] });
      }),
    );
  });

  test('after a denial, nothing saved is shown until the server has answered', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let isDenied = false;
        for (const { event, messages } of play(sequence)) {
          if (messages.includes('permission-denied')) isDenied = true;
          if (event.type === 'answered' && messages.length > 0) isDenied = false;
          if (isDenied) expect(messages).not.toContain('saved');
        }
      }),
    );
  });

  test('the state’s activities run, and no others', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { after, running } of play(sequence))
          expect(running.toSorted()).toEqual([...listenerActivities[after.kind]].toSorted());
      }),
    );
  });

  test('claims are refreshed once between two answers of the server', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let refreshed = 0;
        for (const { before, after } of play(sequence)) {
          if (after.kind === 'live') refreshed = 0;
          if (after.kind === 'refreshing' && before.kind !== 'refreshing') refreshed += 1;
          expect(refreshed).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('pauses grow up to half a minute, until the server answers', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { before, event, after } of play(sequence)) {
          expect(after.pause).toBeLessThanOrEqual(30_000);
          const isReset = event.type === 'answered' && after.kind === 'live';
          if (!isReset) expect(after.pause).toBeGreaterThanOrEqual(before.pause);
          else expect(after.pause).toBe(500);
        }
      }),
    );
  });
});
