import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, diagramOf, reachableFrom } from '#lib/table-graph.ts';
import {
  nothingWrong,
  type Recovery,
  type RecoveryEvent,
  reduceRecovery,
  reportOf,
} from './recovery-state.ts';
import {
  deferred,
  type RecoveryActivity,
  type RecoveryState,
  recoveryActivities,
  recoveryTable,
} from './recovery-table.ts';

const circumstances = {
  responseTime: 20,
  areWritesSafe: true,
  isInUse: false,
  lastReload: 0,
  now: 1_000_000_000,
};
const cells = cellsOf(recoveryTable);
const states = Object.keys(recoveryTable) as RecoveryState[];

function anEvent(type: string): RecoveryEvent {
  if (type === 'quiet') return { type, probe: { timeout: 5000, isAfterSilence: true } };
  if (type === 'reached') return { type, circumstances };
  return { type: type as Exclude<RecoveryEvent['type'], 'quiet' | 'reached'> };
}
const events = [...new Set(cells.map(({ event }) => event))].map(anEvent);

/** Plays `sequence`; returns what happened at each event. */
function play(sequence: readonly RecoveryEvent[], from: Recovery = nothingWrong) {
  let now = from;
  const running = new Set<RecoveryActivity>(recoveryActivities[now.kind]);
  return sequence.map((event) => {
    const before = now;
    const { state, effects } = reduceRecovery(before, event);
    now = state;
    for (const { type, activity } of effects) {
      if (type === 'start') running.add(activity);
      else running.delete(activity);
    }
    return { before, event, after: now, effects, running: [...running] };
  });
}

describe('the table', () => {
  test('has a cell for every event, and recovery follows it', () => {
    expect(cells).toHaveLength(states.length * events.length);
    for (const { from, event, to } of cells) {
      const before = { ...nothingWrong, kind: from as RecoveryState };
      const { state, effects } = reduceRecovery(before, anEvent(event));
      expect(state.kind, `${from} ${event}`).toBe(to ?? from);
      if (to !== null) continue;
      const isDeferred = deferred[before.kind]?.includes(event);
      expect(state).toEqual({ ...before, deferred: isDeferred ? [anEvent(event)] : [] });
      expect(effects).toEqual([]);
    }
  });

  test('reaches every state, and ends in none of them', () => {
    for (const state of states)
      expect([...reachableFrom(recoveryTable, state)].toSorted()).toEqual(states.toSorted());
  });

  test('handles the client’s death and the lab’s switch everywhere, or in the next state', () => {
    for (const state of states)
      for (const sign of ['died', 'suspended'])
        expect(
          cells.some(({ from, event, to }) => from === state && event === sign && to !== null) ||
            deferred[state]?.includes(sign) ||
            state === 'suspended',
          `${state} ${sign}`,
        ).toBe(true);
  });

  test('is drawn in docs/realtime.md', () => {
    const page = readFileSync(new URL('../../../../docs/realtime.md', import.meta.url), 'utf8');
    const without = ['suspended', 'resumed'];
    expect(page).toContain(diagramOf(recoveryTable, { start: 'watching', without }));
  });
});

describe('whatever happens', () => {
  const sequences = fc.array(fc.constantFrom(...events), { maxLength: 60 });

  /** The result that an activity has while everything works. */
  const good: Readonly<Record<RecoveryActivity, string | null>> = {
    watch: null,
    probe: 'answered',
    reach: 'reached',
    step: 'stepped',
    expiry: null,
    check: 'reachable',
    confirm: 'confirmed',
    rest: 'elapsed',
    overdue: null,
  };

  test('it ends once the network answers and the lab’s switch is off', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        let now = play([...sequence, anEvent('resumed')]).at(-1)?.after ?? nothingWrong;
        for (let count = 0; count < 20 && now.kind !== 'watching'; count += 1) {
          const result = recoveryActivities[now.kind].map((one) => good[one]).find(Boolean);
          const type = now.kind === 'suspended' ? 'resumed' : result;
          if (!type) throw new Error(`Nothing happens in ${now.kind}.`);
          now = reduceRecovery(now, anEvent(type)).state;
        }
        expect(now).toEqual(nothingWrong);
      }),
    );
  });

  test('a step is never interrupted, so there is at most one at a time', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { before, event, effects } of play(sequence)) {
          const ends = effects.some(({ type, activity }) => type === 'stop' && activity === 'step');
          if (ends) expect(['stepped', 'stepFailed']).toContain(event.type);
          const starts = effects.some((one) => one.type === 'start' && one.activity === 'step');
          if (starts) expect(before.kind).toBe('reaching');
        }
      }),
    );
  });

  test('a step counts as failed only after its time, or if the client is dead', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { before, event, after } of play(sequence)) {
          if (after.failed <= before.failed) continue;
          const isJudged = before.kind === 'judging' && event.type === 'reachable';
          const isDead = event.type === 'died' || before.deferred.length > 0;
          expect(isJudged || isDead || event.type === 'stepFailed').toBe(true);
          if (isDead) expect(after.failed).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  test('the state’s activities run, and no others', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { after, running } of play(sequence))
          expect(running.toSorted()).toEqual([...recoveryActivities[after.kind]].toSorted());
      }),
    );
  });

  test('nothing is reported while it watches', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { after } of play(sequence).filter((step) => step.after.kind === 'watching'))
          expect(reportOf(after)).toEqual({ isSilent: false, isInDoubt: false, hasPortal: false });
      }),
    );
  });
});

describe('a dead client', () => {
  const kinds = (...types: readonly string[]) =>
    play(types.map(anEvent)).map(({ after }) => after.kind);

  test('that dies during a step is replaced when the step is done', () => {
    const steps = play(['lost', 'reached', 'died', 'stepped', 'elapsed', 'reached'].map(anEvent));
    expect(steps.map(({ after }) => after.kind)).toEqual([
      'reaching',
      'stepping',
      'stepping',
      'pausing',
      'reaching',
      'stepping',
    ]);
    expect(steps.at(-1)?.after.attempt?.step).toBe('restart');
  });

  test('that dies while the lab holds the connection broken is replaced afterwards', () => {
    expect(kinds('suspended', 'died', 'resumed')).toEqual(['suspended', 'suspended', 'reaching']);
  });

  test('that dies after the lab broke the connection during a step is replaced afterwards', () => {
    const during = ['lost', 'reached', 'suspended', 'died'];
    expect(kinds(...during, 'resumed', 'stepped').at(-1)).toBe('reaching');
    expect(kinds(...during, 'stepped', 'resumed').slice(-2)).toEqual(['suspended', 'reaching']);
  });
});
