/**
 * The sources that are open now. A source is listened to once, no matter how many components show
 * it, as `subscription-table.ts` describes it.
 */
import { FirelineError } from '@fireline/domain/errors';
import { texts } from '@fireline/domain/texts/texts';
import { startMachine, timer } from '#lib/state-machine.ts';
import { createStore, type Store } from '#lib/store.ts';
import { presentUid } from '#platform/auth/session.ts';
import type { AnySource } from '#platform/firestore/source.ts';
import { type Listen, withHeadStart } from './head-start.ts';
import { holdWhilePressed } from './hold-while-pressed.ts';
import { perFrame } from './per-frame.ts';
import { updateScreenState } from './screen-state.ts';
import { shareData } from './share-data.ts';
import type { Entry, Live, LiveList } from './state.ts';
import {
  type LifeEvent,
  lifeActivities,
  newSubscription,
  reduceSubscription,
  type Subscription,
  type SubscriptionActivity,
  type ViewEvent,
  viewEvent,
} from './subscription-table.ts';

interface Shared {
  readonly source: AnySource;
  /** At most one per frame, and none while something is pressed. */
  readonly shown: Store<Subscription>;
  readonly dispatch: (event: LifeEvent) => void;
  readers: number;
}

const lingerMilliseconds = 3000;
/** Retry delay (ms) if the SDK or the site's configuration couldn't be fetched. */
const startAgainAfter = 2000;
const open = new Map<string, Shared>();

export function stateOf(key: string): Live<unknown> {
  return open.get(key)?.shown.get().shown ?? newSubscription.shown;
}

/** Calls `onChange` until the returned function is called. */
export function join(source: AnySource, onChange: () => void): () => void {
  const shared = open.get(source.key) ?? share(source);
  shared.readers += 1;
  shared.dispatch({ type: 'wanted' });
  noteOnScreen();
  const unsubscribe = shared.shown.subscribe(onChange);
  return () => {
    unsubscribe();
    shared.readers -= 1;
    if (shared.readers === 0) shared.dispatch({ type: 'unwanted' });
    noteOnScreen();
  };
}

function share(source: AnySource): Shared {
  const shown = createStore(newSubscription);
  let latest = newSubscription.shown;
  const show = perFrame(
    holdWhilePressed((next: Subscription) => {
      shown.set(next);
      noteOnScreen();
    }),
  );
  const { dispatch } = startMachine<Subscription, LifeEvent | ViewEvent, SubscriptionActivity>({
    initial: newSubscription,
    activities: lifeActivities.open,
    reduce: reduceSubscription,
    run: {
      listen: (tell, state) => listenTo(source, tell, state),
      linger: (tell) => timer(lingerMilliseconds, { type: 'elapsed' }, tell),
      pause: (tell) => timer(startAgainAfter, { type: 'elapsed' }, tell),
    },
    onState(next) {
      if (next.life === 'closed') open.delete(source.key);
      else if (next.shown !== latest) {
        latest = next.shown;
        show(next);
      }
    },
  });
  const shared = { source, shown, dispatch, readers: 0 };
  open.set(source.key, shared);
  return shared;
}

function listenTo(
  source: AnySource,
  tell: (event: LifeEvent | ViewEvent) => void,
  state: () => Subscription,
): () => void {
  let isOver = false;
  let stop = () => {};
  const deliver = (next: Live<unknown>) => {
    const { confirmedFor, shown } = state();
    const { whenRefused } = source;
    const at = { confirmedFor, whenRefused, uid: presentUid(), now: Date.now() };
    const event = viewEvent(shareData(shown, next), at);
    if (event) tell(event);
  };
  listen(source, deliver).then(
    (end) => {
      if (isOver) end();
      else stop = end;
    },
    (cause: unknown) => {
      console.error(`Listening to ${source.key} could not start; trying again.`, cause);
      const error = new FirelineError('unavailable', texts.connection.notStarted);
      tell({ type: 'lost', error });
      tell({ type: 'notStarted' });
    },
  );
  return () => {
    isOver = true;
    stop();
  };
}

const listen: Listen = withHeadStart(async (source, deliver) => {
  const { listen: listenToFirestore } = await import('#platform/firestore/firestore-listeners.ts');
  return await listenToFirestore(source, deliver);
}, entryInLists);

/**
 * The document from a list that is already open: no need to wait for what is already on the screen.
 */
function entryInLists({ key, schema, ...source }: AnySource): Entry<unknown> | undefined {
  if (source.kind === 'query') return undefined;
  for (const { source: other, shown } of open.values()) {
    const live = shown.get().shown;
    if (other.kind !== 'query' || other.schema !== schema || live.status !== 'ready') continue;
    const { entries } = live.data as LiveList<unknown>;
    const found = entries.find(({ id }) => `${other.spec.collection}/${id}` === source.path);
    if (found) return found;
  }
  return undefined;
}

function noteOnScreen(): void {
  const onScreen = [...open.values()].filter(({ readers }) => readers > 0);
  updateScreenState(onScreen.map(({ shown }) => shown.get()));
}
