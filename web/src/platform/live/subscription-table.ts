/**
 * The life of one source that components show: whether it's listened to, and what its screens show
 * of it. Two tables, since a source is opened, shown by more components, and closed whatever its
 * listener delivers.
 */
import type { FirelineError } from '@fireline/domain/errors';
import { activityEffects, type Effect, nextState, type Table } from '#lib/state-machine.ts';
import type { RefusalMeaning } from '#platform/firestore/source.ts';
import type { Live, Refusal } from './state.ts';

type Reader = 'wanted' | 'unwanted';

interface Lives {
  readonly open: Reader | 'notStarted';
  /** A moment after the last component unmounted: the next page may show it again. */
  readonly lingering: Reader | 'notStarted' | 'elapsed';
  /** The SDK or the site's configuration couldn't be fetched. */
  readonly notStarted: Reader | 'elapsed';
  readonly closed: Reader;
}
export type Life = keyof Lives;

export const lifeTable = {
  open: { wanted: 'open', unwanted: 'lingering', notStarted: 'notStarted' },
  lingering: { wanted: 'open', unwanted: null, notStarted: 'closed', elapsed: 'closed' },
  notStarted: { wanted: null, unwanted: 'closed', elapsed: 'open' },
  closed: { wanted: null, unwanted: null },
} as const satisfies Table<Lives>;

export type SubscriptionActivity = 'listen' | 'linger' | 'pause';

export const lifeActivities = {
  open: ['listen'],
  lingering: ['listen', 'linger'],
  notStarted: ['pause'],
  closed: [],
} as const satisfies Record<Life, readonly SubscriptionActivity[]>;

/**
 * `saved`: data of this device. `confirmed`: data of the server. `lost`: live updates stopped.
 * `refused`: the server refuses to continue, and what it had sent may stay. `withdrawn`: it may
 * not. `unreadable`: what the server sent doesn't fit its schema.
 */
type Told = 'saved' | 'confirmed' | 'lost' | 'refused' | 'withdrawn' | 'unreadable';

interface Views {
  readonly loading: Told;
  /** Only this device has it: it may be someone else's. */
  readonly saved: Told;
  readonly live: Told;
  /** The server has sent it, and isn't heard anymore. */
  readonly stale: Told;
  readonly refused: Told;
  readonly error: Told;
}
export type ViewState = keyof Views;

const gone = { lost: 'error', refused: 'error', withdrawn: 'error', unreadable: 'error' } as const;

export const viewTable = {
  loading: { saved: 'saved', confirmed: 'live', ...gone },
  saved: { saved: 'saved', confirmed: 'live', ...gone, lost: 'saved' },
  live: { saved: 'stale', confirmed: 'live', ...gone, lost: 'stale', refused: 'refused' },
  stale: { saved: 'stale', confirmed: 'live', ...gone, lost: 'stale', refused: 'refused' },
  refused: { saved: 'stale', confirmed: 'live', ...gone, lost: 'refused', refused: 'refused' },
  error: { saved: 'saved', confirmed: 'live', ...gone },
} as const satisfies Table<Views>;

export interface Subscription {
  readonly life: Life;
  readonly view: ViewState;
  readonly shown: Live<unknown>;
  /** The person to whom the server last sent it; null: nobody was signed in. */
  readonly confirmedFor: string | null;
  /** Why it isn't live although the server answers. */
  readonly refusal: Refusal | null;
}

export type ViewEvent =
  | { readonly type: 'saved'; readonly data: unknown }
  | { readonly type: 'confirmed'; readonly data: unknown; readonly uid: string | null }
  | { readonly type: 'lost' | 'unreadable'; readonly error: FirelineError }
  | {
      readonly type: 'refused' | 'withdrawn';
      readonly error: FirelineError;
      readonly refusal: Refusal;
    };
export type LifeEvent = { readonly type: Reader | 'notStarted' | 'elapsed' };

export const newSubscription: Subscription = {
  life: 'open',
  view: 'loading',
  shown: { status: 'loading' },
  confirmedFor: null,
  refusal: null,
};

export function reduceSubscription(
  now: Subscription,
  event: LifeEvent | ViewEvent,
): { readonly state: Subscription; readonly effects: readonly Effect<SubscriptionActivity>[] } {
  const life = nextState(lifeTable, now.life, event.type);
  if (life !== null) {
    const [before, after] = [lifeActivities[now.life], lifeActivities[life]];
    return {
      state: { ...now, life },
      effects: activityEffects<SubscriptionActivity>(before, after),
    };
  }
  const view = now.life === 'closed' ? null : nextState(viewTable, now.view, event.type);
  return {
    state: view === null ? now : { ...now, view, ...shownAfter(now, event, view) },
    effects: [],
  };
}

/** What the screens show in the next state, `view`. */
function shownAfter(
  { shown, refusal }: Subscription,
  event: LifeEvent | ViewEvent,
  view: ViewState,
): Partial<Subscription> {
  switch (event.type) {
    case 'saved':
      return { shown: { status: 'ready', data: event.data, fromCache: true }, refusal: null };
    case 'confirmed':
      return {
        shown: { status: 'ready', data: event.data, fromCache: false },
        confirmedFor: event.uid,
        refusal: null,
      };
    case 'lost':
      // Nothing is removed from the screen; it counts as saved until live updates resume.
      return shown.status === 'ready'
        ? { shown: { ...shown, fromCache: true } }
        : { shown: { status: 'error', error: event.error }, refusal: null };
    case 'refused':
    case 'withdrawn': {
      const refused = { ...event.refusal, since: refusal?.since ?? event.refusal.since };
      return view === 'refused' && shown.status === 'ready'
        ? { shown: { ...shown, fromCache: true, refused }, refusal: refused }
        : {
            shown: { status: 'error', error: event.error },
            // Data that was never shown isn't missed on the screen, unless this app is to blame.
            refusal: refused.cause === 'app' ? refused : null,
          };
    }
    case 'unreadable':
      return { shown: { status: 'error', error: event.error }, refusal: null };
    default:
      return {};
  }
}

/**
 * What a listener's new state means for the screens; null if nothing. `uid` is who is signed in.
 */
export function viewEvent(
  next: Live<unknown>,
  {
    confirmedFor,
    whenRefused,
    uid,
    now,
  }: {
    readonly confirmedFor: string | null;
    readonly whenRefused: RefusalMeaning | undefined;
    readonly uid: string | null;
    readonly now: number;
  },
): ViewEvent | null {
  if (next.status === 'loading') return null;
  if (next.status === 'ready') {
    const { data, fromCache } = next;
    return fromCache ? { type: 'saved', data } : { type: 'confirmed', data, uid };
  }
  const { error } = next;
  if (error.code === 'unavailable') return { type: 'lost', error };
  if (error.code !== 'not-allowed') return { type: 'unreadable', error };
  const isPublic = whenRefused === 'never';
  const mayStay = whenRefused !== 'ends' && (isPublic || confirmedFor === uid);
  return {
    type: mayStay ? 'refused' : 'withdrawn',
    error,
    refusal: { since: now, cause: isPublic ? 'app' : 'person' },
  };
}

/** Whether its screens show something that the server hasn't confirmed, or not again. */
export function isAwaitingAnswer({ view, shown }: Subscription): boolean {
  if (shown.status === 'error') return shown.error.code === 'unavailable';
  return view === 'loading' || view === 'saved' || view === 'stale';
}
