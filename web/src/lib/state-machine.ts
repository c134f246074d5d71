/**
 * State machines as tables. A table gives the next state for each state and event; null means that
 * the event is ignored there. Timers, requests, and listeners are activities: each runs as long as
 * the machine is in a state that has it, and reports what happens to it as events.
 */

/** A cell for each event that can happen in a state. `Events` lists them by state. */
export type Table<Events> = {
  readonly [State in keyof Events]: {
    readonly [Event in Events[State] & string]: (keyof Events & string) | null;
  };
};

type AnyTable<State extends string> = Readonly<
  Record<State, Readonly<Record<string, State | null>>>
>;

/** Null if the event is ignored in this state, or comes from an activity that has ended. */
export function nextState<State extends string>(
  table: AnyTable<State>,
  state: State,
  event: string,
): State | null {
  return table[state][event] ?? null;
}

/** What a transition requires: activities to start or stop, or something else to be done. */
export type Effect<Activity> = { readonly type: 'start' | 'stop'; readonly activity: Activity };

/** Ends what the next state doesn't have, then starts what it has in addition. */
export function activityEffects<Activity>(
  before: readonly Activity[],
  after: readonly Activity[],
): readonly Effect<Activity>[] {
  const ending = before.filter((one) => !after.includes(one));
  const starting = after.filter((one) => !before.includes(one));
  return [
    ...ending.map((activity) => ({ type: 'stop', activity }) as const),
    ...starting.map((activity) => ({ type: 'start', activity }) as const),
  ];
}

type Dispatch<Event> = (event: Event) => void;

interface Machine<State, Event, Activity extends string, Other> {
  readonly initial: State;
  readonly activities: readonly Activity[];
  readonly reduce: (
    state: State,
    event: Event,
  ) => { readonly state: State; readonly effects: readonly (Effect<Activity> | Other)[] };
  /** Starts each activity; the returned function ends it. */
  readonly run: Readonly<
    Record<Activity, (dispatch: Dispatch<Event>, state: () => State) => (() => void) | undefined>
  >;
  /** Effects other than the start and end of activities. */
  readonly perform?: (effect: Other) => void;
  readonly onState?: (state: State) => void;
}

/**
 * Runs a machine, beginning with `activities`. Events are handled one after the other; an activity
 * that has ended is no longer heard.
 */
export function startMachine<State, Event, Activity extends string, Other = never>({
  initial,
  activities,
  reduce,
  run,
  perform,
  onState,
}: Machine<State, Event, Activity, Other>): {
  readonly dispatch: Dispatch<Event>;
  readonly state: () => State;
} {
  let state = initial;
  let isBusy = false;
  const queue: Event[] = [];
  const running = new Map<Activity, () => void>();

  function start(activity: Activity) {
    let isOver = false;
    const heard = (event: Event) => {
      if (!isOver) dispatch(event);
    };
    const end = run[activity](heard, () => state);
    running.set(activity, () => {
      isOver = true;
      end?.();
    });
  }

  function apply(effect: Effect<Activity> | Other) {
    if (!isActivityEffect(effect)) return perform?.(effect);
    if (effect.type === 'start') return start(effect.activity);
    running.get(effect.activity)?.();
    running.delete(effect.activity);
  }

  function isActivityEffect(effect: Effect<Activity> | Other): effect is Effect<Activity> {
    return typeof effect === 'object' && effect !== null && 'activity' in effect;
  }

  function settle() {
    isBusy = true;
    try {
      for (let event = queue.shift(); event !== undefined; event = queue.shift()) {
        const { state: next, effects } = reduce(state, event);
        state = next;
        onState?.(state);
        effects.forEach(apply);
      }
    } finally {
      isBusy = false;
    }
  }

  function dispatch(event: Event) {
    queue.push(event);
    if (!isBusy) settle();
  }

  isBusy = true;
  activities.forEach(start);
  settle();
  return { dispatch, state: () => state };
}

/** An activity that dispatches `event` after `milliseconds`. */
export function timer<Event>(
  milliseconds: number,
  event: Event,
  dispatch: Dispatch<Event>,
): () => void {
  const timeout = setTimeout(() => dispatch(event), milliseconds);
  return () => clearTimeout(timeout);
}
