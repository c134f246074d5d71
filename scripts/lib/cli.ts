/**
 * What all commands share: arguments in, exit status out, known failures as one line, and stopping.
 *
 * SIGINT, SIGTERM, SIGHUP, or the end of run.mjs (its IPC channel closes) requests a stop. It
 * aborts the command's signal; the command unwinds through its `finally` blocks, which stop what it
 * started. On Ctrl-C, the same SIGINT arrives up to three times (from the terminal, from npm, and
 * from run.mjs), so repetitions within a second count as one. A later one is a person who won't
 * wait: this process ends immediately, and execa ends its children.
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

/** Rejects with the reason as soon as a stop is requested. */
export function untilStopped(stop: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (stop.aborted) reject(stop.reason);
    else stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
}

/** Aborted, with a ScriptError as its reason, if a program ends that should keep running. */
export function abortedWhenEnded(exited: Promise<unknown>, message: string): AbortSignal {
  const controller = new AbortController();
  void exited.then(() => controller.abort(new ScriptError(message)));
  return controller.signal;
}
