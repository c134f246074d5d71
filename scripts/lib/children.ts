/**
 * Child processes that never outlive the command. Each has its own process group, so a Ctrl-C in
 * the terminal reaches only the command, which then stops its children in order, each with exactly
 * one signal. Children that don't end in time, and processes they leave behind in their group, are
 * killed. The one exception is a command that a person runs in the foreground of their terminal: it
 * shares the group, or it couldn't read from the keyboard.
 */
import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { execa } from 'execa';
import { exitCodeOfSignal, ScriptError } from './script-error.ts';

export interface ChildOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Where its output goes: to our own output, nowhere, or line by line to a listener. */
  readonly output: 'inherit' | 'ignore' | ((line: string) => void);
  /** Also gets every line. Only with a listener. */
  readonly logFile?: string;
  readonly shareTerminal?: boolean;
  /**
   * One of our own commands, which stops by itself if this process dies unexpectedly (see cli.ts).
   */
  readonly isCommand?: boolean;
  /** The first signal of a stop; `none` if the terminal has already sent one. */
  readonly stopSignal?: () => NodeJS.Signals | 'none';
  readonly stopWithinMs?: number;
}

export interface Child {
  /** Never rejects: the exit status as shells report it. */
  readonly exited: Promise<number>;
  /**
   * Remembers its current descendants, so that `stop` finds them even after the child has ended by
   * itself.
   */
  noteFamily(): void;
  /** Asks it to stop and waits for it. */
  stop(): Promise<void>;
}

export function startChild(command: readonly string[], options: ChildOptions): Child {
  const [program, ...args] = command;
  if (program === undefined) throw new ScriptError('there is no command to run.');
  const { cwd, env, output, shareTerminal = false } = options;
  const piped = typeof output === 'function';
  const subprocess = execa(program, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env,
    extendEnv: false,
    stdin: output === 'inherit' ? 'inherit' : 'ignore',
    stdout: piped ? 'pipe' : output,
    stderr: piped ? 'pipe' : output,
    all: piped,
    ipc: options.isCommand === true,
    buffer: false,
    reject: false,
    // A group of its own. If this process ends without having stopped it, execa does.
    killDescendants: !shareTerminal,
  });
  // Not execa's own promise, which also waits for grandchildren that keep the output open.
  const exited = new Promise<number>((resolve) => {
    subprocess.nodeChildProcess.once('exit', (code, signal) =>
      resolve(signal === null ? (code ?? 1) : exitCodeOfSignal(signal)),
    );
    void subprocess.then(({ originalMessage }) => {
      if (subprocess.pid !== undefined) return;
      console.error(`fireline: "${program}" could not be started (${originalMessage}).`);
      resolve(127);
    });
  });
  if (piped) void follow(subprocess.iterable({ from: 'all' }), output, options.logFile);

  const family = new Map<number, string>();
  const noteFamily = (): void => {
    for (const [pid, began] of descendantsOf(subprocess.pid)) family.set(pid, began);
  };
  const stop = async (): Promise<void> => {
    noteFamily();
    const signal = options.stopSignal?.() ?? 'SIGTERM';
    if (signal !== 'none') subprocess.kill(signal);
    await endsWithin(exited, options.stopWithinMs ?? 5000);
    noteFamily();
    subprocess.kill('SIGKILL');
    await exited;
    killThose(family);
  };
  return { exited, noteFamily, stop };
}

/** Runs a child to its end; a stop ends it and throws the stop's reason. */
export async function runChild(
  command: readonly string[],
  stop: AbortSignal,
  options: ChildOptions,
): Promise<number> {
  const child = startChild(command, options);
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stop.aborted) resolve('stopped');
    else stop.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const outcome = await Promise.race([child.exited, stopped]);
  if (outcome !== 'stopped') return outcome;
  await child.stop();
  throw stop.reason;
}

async function follow(
  lines: AsyncIterable<string>,
  onLine: (line: string) => void,
  logFile: string | undefined,
): Promise<void> {
  const log = logFile === undefined ? undefined : createWriteStream(logFile);
  for await (const line of lines) {
    log?.write(`${line}\n`);
    onLine(line);
  }
  log?.end();
}

async function endsWithin(end: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const ended = await Promise.race([end.then(() => true as const), timeUp]);
  clearTimeout(timer);
  return ended;
}

/**
 * Process IDs with their start times, which distinguish a process from a later one with the same
 * ID. firebase-tools starts the Firestore emulator in its own group, so stopping a group doesn't
 * reach it.
 */
type Family = ReadonlyMap<number, string>;

function descendantsOf(pid: number | undefined): Family {
  const table = processTable();
  const below = (parent: number | undefined): [number, string][] =>
    table
      .filter((row) => row.parent === parent)
      .flatMap((row) => [[row.pid, row.began], ...below(row.pid)]);
  return new Map(below(pid));
}

function killThose(family: Family): void {
  for (const { pid, began } of processTable()) {
    if (family.get(pid) !== began) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has already ended.
    }
  }
}

/** Empty if there is no `ps`. */
function processTable(): {
  readonly parent: number;
  readonly pid: number;
  readonly began: string;
}[] {
  try {
    const rows = execFileSync('ps', ['-A', '-o', 'ppid=,pid=,lstart='], { encoding: 'utf8' });
    return [...rows.matchAll(/^\s*(\d+)\s+(\d+)\s+(.+)$/gm)].map(([, parent, pid, began = '']) => ({
      parent: Number(parent),
      pid: Number(pid),
      began,
    }));
  } catch {
    return [];
  }
}
