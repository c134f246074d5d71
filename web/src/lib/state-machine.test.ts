import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { activityEffects, nextState, startMachine, type Table, timer } from './state-machine.ts';

interface Events {
  readonly ringing: 'answered' | 'elapsed';
  readonly talking: 'elapsed' | 'hungUp';
  readonly silent: 'hungUp';
}

/** A phone that rings for a second, and hangs up after a minute. */
const table = {
  ringing: { answered: 'talking', elapsed: 'silent' },
  talking: { elapsed: 'silent', hungUp: 'silent' },
  silent: { hungUp: null },
} as const satisfies Table<Events>;

type State = keyof Events;
type Event = 'answered' | 'elapsed' | 'hungUp' | 'unheard of';

const activities = { ringing: ['bell'], talking: ['meter', 'line'], silent: [] } as const;
type Activity = 'bell' | 'meter' | 'line';

function aPhone(log: string[] = [], onLine: (hangUp: () => void) => void = () => {}) {
  const phone = startMachine<State, Event, Activity>({
    initial: 'ringing',
    activities: activities.ringing,
    reduce(state, event) {
      const next = nextState(table, state, event);
      const effects = activityEffects<Activity>(activities[state], activities[next ?? state]);
      return { state: next ?? state, effects };
    },
    run: {
      bell: (tell) => timer(1000, 'elapsed', tell),
      meter: (tell) => timer(60_000, 'elapsed', tell),
      line(tell) {
        log.push('line opened');
        onLine(() => tell('hungUp'));
        return () => log.push('line closed');
      },
    },
    onState: (state) => log.push(state),
  });
  return { ...phone, log };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('activities run as long as their state, and report to it', () => {
  const phone = aPhone();
  phone.dispatch('answered');
  vi.advanceTimersByTime(59_000);
  expect(phone.state()).toBe('talking');
  vi.advanceTimersByTime(1000);
  expect(phone.log).toEqual(['talking', 'line opened', 'silent', 'line closed']);
});

test('an activity that has ended is no longer heard', () => {
  let hangUp = () => {};
  const phone = aPhone([], (stop) => {
    hangUp = stop;
  });
  phone.dispatch('answered');
  phone.dispatch('hungUp');
  const before = [...phone.log];
  hangUp();
  expect(phone.log).toEqual(before);
});

test('what happens while a transition is made comes after it', () => {
  const phone = aPhone([], (hangUp) => hangUp());
  phone.dispatch('answered');
  expect(phone.log).toEqual(['talking', 'line opened', 'silent', 'line closed']);
});

test('events that the state doesn’t have are ignored', () => {
  const phone = aPhone();
  phone.dispatch('unheard of');
  phone.dispatch('hungUp');
  expect(phone.state()).toBe('ringing');
  expect(vi.getTimerCount()).toBe(1);
});
