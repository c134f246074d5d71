/**
 * What can end a command early. A ScriptError is a known failure, explained in one line; an
 * Interrupted is a person (or a supervisor) stopping the command. Everything else is a bug and
 * keeps its stack trace.
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

/** The exit status that shells report for a process ended by a signal. */
export function exitCodeOfSignal(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
