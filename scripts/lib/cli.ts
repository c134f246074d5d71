/**
 * What all commands share: arguments in, exit status out, known failures as one line, and stopping.
 *
 * A stop is asked for by SIGINT, SIGTERM, SIGHUP, or by run.mjs disappearing (its IPC channel closes). It aborts the
 * signal that the command was given; the command unwinds through its `finally` blocks, which stop what it started. On
 * Ctrl-C the same SIGINT arrives up to three times (from the terminal, from npm and from run.mjs), so repetitions within
 * a second are one; a later one is a person who won't wait: this process ends at once, and execa ends its children.
 */
import { exitCodeOfSignal, Interrupted, ScriptError, type StopSignal } from './script-error.ts';

const sameKeyPressMs = 1000;

/** `stop` is aborted with an Interrupted as its reason; the number is the exit status. */
export type Command = (args: readonly string[], stop: AbortSignal) => Promise<number>;

export async function runCommand(command: Command): Promise<never> {
  const stop = listenForStop();
  try {
    process.exit(await command(process.argv.slice(2), stop));
  } catch (error) {
    process.exit(report(error));
  }
}

function report(error: unknown): number {
  if (error instanceof Interrupted) return exitCodeOfSignal(error.signal);
  if (error instanceof ScriptError) console.error(`fireline: ${error.message}`);
  else console.error(error);
  return 1;
}

function listenForStop(): AbortSignal {
  const controller = new AbortController();
  let askedAt = 0;
  const ask = (signal: StopSignal): void => {
    if (!controller.signal.aborted) {
      askedAt = Date.now();
      controller.abort(new Interrupted(signal));
    } else if (Date.now() - askedAt > sameKeyPressMs) {
      process.exit(exitCodeOfSignal(signal));
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => ask(signal));
  }
  process.on('disconnect', () => ask('SIGTERM'));
  process.channel?.unref();
  return controller.signal;
}

/** Rejects with the reason as soon as the stop is asked for. */
export function untilStopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    else stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
}

/** Aborted, with a ScriptError as its reason, when a program ends that was to go on. */
export function abortedWhenEnded(exited: Promise<unknown>, message: string): AbortSignal {
  const controller = new AbortController();
  void exited.then(() => controller.abort(new ScriptError(message)));
  return controller.signal;
}
