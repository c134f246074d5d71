/**
 * What may end a command early. A ScriptError is a failure that a person can meet and that is explained in one line; an
 * Interrupted is a person (or a supervisor) asking the command to stop. Everything else is a bug and keeps its stack.
 */
import { constants } from 'node:os';

/** The message says what is wrong and what to do, in one line. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  readonly signal: StopSignal;

  constructor(signal: StopSignal) {
    super(`interrupted by ${signal}`);
    this.signal = signal;
  }
}

/** The exit status that shells give to a process which a signal ended. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
