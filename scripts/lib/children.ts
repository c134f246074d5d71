/**
 * Child processes that never outlive the command. Each child has a process group of its own, so a Ctrl-C in the terminal
 * reaches only the command, which then stops its children in order, each with exactly one signal; what does not end in
 * time, and what a child leaves behind, is killed. The one exception is a command that a person runs in the foreground
 * of their terminal: it shares the group, or it could not read from the keyboard.
 */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { descendantsOf, type ProcessEntry, readProcessTable } from './process-table.ts';
import { exitCodeOfSignal, ScriptError } from './script-error.ts';

export interface ExitStatus {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  readonly ownGroup: boolean;
  /** Never rejects; a program that could not be started has the code 127. */
  readonly exited: Promise<ExitStatus>;
  /** What ran below it when it was last looked at. */
  family: readonly ProcessEntry[];
}

export interface ChildOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'stdio' | 'shell'> {
  readonly shareTerminal?: boolean;
}

const running = new Set<Child>();

export function startChild(command: readonly string[], options: ChildOptions): Child {
  const [program, ...args] = command;
  if (program === undefined) throw new ScriptError('there is no command to run.');
  const { shareTerminal = false, ...spawnOptions } = options;
  const childProcess = spawn(program, args, { ...spawnOptions, detached: !shareTerminal });
  const exited = new Promise<ExitStatus>((resolve) => {
    childProcess.once('exit', (code, signal) => resolve({ code, signal }));
    childProcess.once('error', (error) => {
      if (childProcess.pid !== undefined) return;
      console.error(`fireline: "${program}" could not be started (${error.message}).`);
      resolve({ code: 127, signal: null });
    });
  });
  const child: Child = {
    name: program,
    process: childProcess,
    ownGroup: !shareTerminal,
    exited,
    family: [],
  };
  running.add(child);
  void exited.then(() => running.delete(child));
  return child;
}

export function exitCodeOf(status: ExitStatus): number {
  return status.signal === null ? (status.code ?? 1) : exitCodeOfSignal(status.signal);
}

/** Remembers what runs below the child now, so that it can be found even if the child dies without a word. */
export function rememberFamily(child: Child): void {
  const { pid } = child.process;
  if (pid === undefined) return;
  const known = new Map(child.family.map((entry) => [entry.pid, entry]));
  for (const entry of descendantsOf(pid, readProcessTable())) known.set(entry.pid, entry);
  child.family = [...known.values()];
}

/** Asks the child to stop and waits for it; what is still there after `withinMs` is killed, with all it started. */
export async function stopChild(
  child: Child,
  request: { readonly signal: NodeJS.Signals | 'none'; readonly withinMs: number },
): Promise<void> {
  rememberFamily(child);
  if (request.signal !== 'none') send(child, request.signal);
  if (!(await endsWithin(child.exited, request.withinMs))) {
    rememberFamily(child);
    send(child, 'SIGKILL');
  }
  killFamily(child);
  await child.exited;
}

/** For the moment in which nothing can be awaited any more: the process ends, or a person won't wait. */
export function killAllChildren(): void {
  for (const child of running) {
    rememberFamily(child);
    send(child, 'SIGKILL');
    killFamily(child);
  }
}

/** Runs the child to its end; a stop kills it and throws the stop's reason. */
export async function waitForChild(
  child: Child,
  stop: AbortSignal,
  onStop: { readonly signal: NodeJS.Signals | 'none'; readonly withinMs: number },
): Promise<number> {
  const stopped = new Promise<'stopped'>((resolve) => {
    if (stop.aborted) resolve('stopped');
    else stop.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const outcome = await Promise.race([child.exited, stopped]);
  if (outcome !== 'stopped') return exitCodeOf(outcome);
  await stopChild(child, onStop);
  throw stop.reason;
}

async function endsWithin(end: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([end.then(() => true as const), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}

function send(child: Child, signal: NodeJS.Signals): void {
  const { pid } = child.process;
  if (pid === undefined) return;
  kill(child.ownGroup ? -pid : pid, signal);
}

function killFamily(child: Child): void {
  const table = new Map(readProcessTable().map((entry) => [entry.pid, entry]));
  for (const { pid, identity } of child.family) {
    if (table.get(pid)?.identity === identity) kill(pid, 'SIGKILL');
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}
