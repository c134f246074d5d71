/**
 * How a screen recovers that no longer hears the server. Each step of `recovery-plan.ts` first
 * waits until the service can be reached at all and then gets its time; if it doesn't help, a
 * stronger one follows.
 */
import type { Table } from '#lib/state-machine.ts';

/**
 * What can happen at any time. `cut`: a stream ended, and the service doesn't answer. `died`: the
 * client has crashed or was ended. `suspended`: someone in the live lab broke the connection on
 * purpose.
 */
export type Sign = 'cut' | 'died' | 'suspended' | 'resumed';

/** What happens in a state is a sign or a result of the state's own activities. */
export interface RecoveryEvents {
  /** `lost`: the listeners have lost the server, or the device slept. `quiet`: a probe is due. */
  readonly watching: Sign | 'lost' | 'quiet' | 'writeStuck';
  /** A probe is on its way through the stream that feeds the listeners. */
  readonly probing: Sign | 'answered' | 'unanswered';
  /**
   * Until the service answers a request of its own, whatever the SDK does. `overdue`: recovery has
   * taken longer than a moment.
   */
  readonly reaching: Sign | 'reached' | 'portal' | 'failed' | 'overdue';
  /** A captive portal answers in place of the service: only the user can do something. */
  readonly portal: Sign | 'elapsed' | 'overdue';
  readonly stepping: Sign | 'stepped' | 'stepFailed' | 'overdue';
  /** The step is done, and its time is running: does the stream answer? */
  readonly settling: Sign | 'answered' | 'unanswered' | 'expired' | 'overdue';
  /** The probe failed: is the network gone again, or is the SDK still dialing? */
  readonly checking: Sign | 'reachable' | 'unreachable' | 'expired' | 'overdue';
  /** The SDK rejects reads immediately while it dials: the next probe comes after a moment. */
  readonly dialing: Sign | 'elapsed' | 'expired' | 'overdue';
  /** The stream answers: do the listeners hear the server again, and are stuck writes decided? */
  readonly confirming: Sign | 'confirmed' | 'expired';
  /** The step's time is over. If the network is gone again, that isn't the step's fault. */
  readonly judging: Sign | 'reachable' | 'unreachable' | 'overdue';
  readonly pausing: Sign | 'elapsed' | 'overdue';
  readonly suspended: Sign;
}
export type RecoveryState = keyof RecoveryEvents;

const noResume = { resumed: null } as const;
/** A step ends early only if the network is gone or the client has died. */
const endsStep = { cut: 'pausing', died: 'pausing', suspended: 'suspended', ...noResume } as const;

export const recoveryTable = {
  watching: {
    ...{ lost: 'reaching', quiet: 'probing', writeStuck: 'reaching' },
    ...{ cut: 'reaching', died: 'reaching', suspended: 'suspended', ...noResume },
  },
  probing: {
    ...{ answered: 'watching', unanswered: 'reaching' },
    ...{ cut: 'reaching', died: 'reaching', suspended: 'suspended', ...noResume },
  },
  reaching: {
    ...{ reached: 'stepping', portal: 'portal', failed: 'pausing', overdue: 'reaching' },
    ...{ cut: null, died: 'reaching', suspended: 'suspended', ...noResume },
  },
  portal: {
    ...{ elapsed: 'reaching', overdue: 'portal' },
    ...{ cut: null, died: 'portal', suspended: 'suspended', ...noResume },
  },
  stepping: {
    ...{ stepped: 'settling', stepFailed: 'pausing', overdue: 'stepping' },
    ...{ cut: null, died: null, suspended: null, ...noResume },
  },
  settling: {
    ...{ answered: 'confirming', unanswered: 'checking', expired: 'judging', overdue: 'settling' },
    ...endsStep,
  },
  checking: {
    ...{ reachable: 'dialing', unreachable: 'pausing', expired: 'judging', overdue: 'checking' },
    ...endsStep,
  },
  dialing: { elapsed: 'settling', expired: 'judging', overdue: 'dialing', ...endsStep },
  confirming: { confirmed: 'watching', expired: 'judging', ...endsStep },
  judging: { reachable: 'reaching', unreachable: 'reaching', overdue: 'judging', ...endsStep },
  pausing: {
    ...{ elapsed: 'reaching', overdue: 'pausing' },
    ...{ cut: null, died: 'pausing', suspended: 'suspended', ...noResume },
  },
  suspended: { cut: null, died: null, suspended: null, resumed: 'watching' },
} as const satisfies Table<RecoveryEvents>;

/**
 * What can't be handled in a state, but must not be forgotten: it's looked at in the next state. A
 * step, for example, can't be interrupted, so that there is never more than one at a time.
 */
export const deferred: { readonly [State in RecoveryState]?: readonly string[] } = {
  stepping: ['died', 'suspended', 'resumed'],
  suspended: ['died'],
};

export type RecoveryActivity =
  | 'watch'
  | 'probe'
  | 'reach'
  | 'step'
  /** The step's time. */
  | 'expiry'
  | 'check'
  | 'confirm'
  | 'rest'
  | 'overdue';

export const recoveryActivities = {
  watching: ['watch'],
  probing: ['probe'],
  reaching: ['reach', 'overdue'],
  portal: ['rest', 'overdue'],
  stepping: ['step', 'overdue'],
  settling: ['probe', 'expiry', 'overdue'],
  checking: ['check', 'expiry', 'overdue'],
  dialing: ['rest', 'expiry', 'overdue'],
  confirming: ['confirm', 'expiry'],
  judging: ['check', 'overdue'],
  pausing: ['rest', 'overdue'],
  suspended: [],
} as const satisfies Record<RecoveryState, readonly RecoveryActivity[]>;
