/**
 * What the connection's state follows from. Two tables, since the server can confirm the document
 * that every page listens to while other parts of the screen still wait.
 */
import { activityEffects, type Effect, nextState, type Table } from '#lib/state-machine.ts';

interface ServerEvents {
  readonly idle: 'started';
  /** Nothing has been heard yet. */
  readonly waiting: 'answered' | 'unconfirmed' | 'failed' | 'elapsed';
  readonly answering: 'answered' | 'unconfirmed' | 'failed';
  /**
   * The listener has lost the server: a new token, or a reconnect as a precaution, also do that.
   */
  readonly interrupted: 'answered' | 'unconfirmed' | 'failed' | 'elapsed';
  readonly lost: 'answered' | 'unconfirmed' | 'failed';
}
export type ServerState = keyof ServerEvents;

export const serverTable = {
  idle: { started: 'waiting' },
  waiting: { answered: 'answering', unconfirmed: null, failed: 'lost', elapsed: 'lost' },
  answering: { answered: null, unconfirmed: 'interrupted', failed: 'interrupted' },
  interrupted: { answered: 'answering', unconfirmed: null, failed: null, elapsed: 'lost' },
  lost: { answered: 'answering', unconfirmed: null, failed: null },
} as const satisfies Table<ServerEvents>;

interface ScreenEvents {
  readonly current: 'behind' | 'current';
  readonly catchingUp: 'behind' | 'current' | 'late';
  readonly behind: 'behind' | 'current';
}
export type ScreenState = keyof ScreenEvents;

export const screenTable = {
  current: { behind: 'catchingUp', current: null },
  catchingUp: { behind: null, current: 'current', late: 'behind' },
  behind: { behind: null, current: 'current' },
} as const satisfies Table<ScreenEvents>;

export type ConnectionActivity = 'patience' | 'blink' | 'lateness';

export const serverActivities = {
  idle: [],
  waiting: ['patience'],
  answering: [],
  interrupted: ['blink'],
  lost: [],
} as const satisfies Record<ServerState, readonly ConnectionActivity[]>;

export const screenActivities = {
  current: [],
  catchingUp: ['lateness'],
  behind: [],
} as const satisfies Record<ScreenState, readonly ConnectionActivity[]>;

/** What others report to the connection. */
export interface Signs {
  /** The browser has a network. */
  readonly isOnline: boolean;
  /** Recovery: the server doesn't answer, although the listener believes it's there. */
  readonly isSilent: boolean;
  /** Recovery: the device has just woken up, and the server hasn't answered yet. */
  readonly isInDoubt: boolean;
  /** A captive portal answers in place of the service. */
  readonly hasPortal: boolean;
  /** Code with its own watch, such as the kitchen's, doesn't hear the service. */
  readonly isServiceSilent: boolean;
}

export interface ConnectionFacts extends Signs {
  readonly server: ServerState;
  readonly screen: ScreenState;
  readonly shown: 'connecting' | 'live' | 'offline' | 'unreachable';
}

export type ConnectionEvent =
  | { readonly type: ServerEvents[ServerState] | ScreenEvents[ScreenState] }
  | { readonly type: 'reported'; readonly signs: Partial<Signs> };

export const notStarted: ConnectionFacts = {
  server: 'idle',
  screen: 'current',
  shown: 'connecting',
  isOnline: true,
  isSilent: false,
  isInDoubt: false,
  hasPortal: false,
  isServiceSilent: false,
};

export function reduceConnection(
  before: ConnectionFacts,
  event: ConnectionEvent,
): { readonly state: ConnectionFacts; readonly effects: readonly Effect<ConnectionActivity>[] } {
  const server = nextState(serverTable, before.server, event.type) ?? before.server;
  const screen = nextState(screenTable, before.screen, event.type) ?? before.screen;
  const signs = event.type === 'reported' ? event.signs : {};
  const facts = { ...before, ...signs, server, screen };
  return {
    state: { ...facts, shown: shownOf(facts) },
    effects: activityEffects(activitiesIn(before), activitiesIn(facts)),
  };
}

export function activitiesIn({ server, screen }: ConnectionFacts): readonly ConnectionActivity[] {
  return [...serverActivities[server], ...screenActivities[screen]];
}

function shownOf(facts: ConnectionFacts): ConnectionFacts['shown'] {
  const { isOnline, isSilent, isServiceSilent, server, shown } = facts;
  if (!isOnline) return 'offline';
  if (isSilent || isServiceSilent) return 'unreachable';
  switch (server) {
    case 'idle':
    case 'waiting':
      return 'connecting';
    case 'answering':
      return 'live';
    case 'interrupted':
      // Too short to be worth showing.
      return shown;
    case 'lost':
      return 'unreachable';
  }
}
