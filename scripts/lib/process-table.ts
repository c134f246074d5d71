/**
 * Which processes run below a process. firebase-tools starts the Firestore emulator in a process group of its own, so
 * that stopping a group does not reach it; the table is how it is found when firebase-tools could not stop it itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Tells a process from a later one that was given the same pid. */
  readonly identity: string;
}

export function descendantsOf(pid: number, table: readonly ProcessEntry[]): ProcessEntry[] {
  const children = table.filter((entry) => entry.parent === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child.pid, table)]);
}

export function readProcessTable(): ProcessEntry[] {
  return existsSync('/proc/self/stat') ? readProc() : readPs();
}

function readProc(): ProcessEntry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const entry = parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
        return entry === undefined ? [] : [entry];
      } catch {
        return []; // It ended while the folder was being read.
      }
    });
}

/** `pid (name) state parent … start time …`, see proc_pid_stat(5); the name may hold spaces and parentheses. */
export function parseStat(line: string): ProcessEntry | undefined {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, parent, startTime] = [fields[0], fields[1], fields[19]];
  if (state === 'Z' || parent === undefined || startTime === undefined) return undefined;
  return { pid: Number.parseInt(line, 10), parent: Number(parent), identity: startTime };
}

function readPs(): ProcessEntry[] {
  try {
    const output = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,lstart='], { encoding: 'utf8' });
    return output.split('\n').flatMap((line) => {
      const [, pid, parent, identity] = /^\s*(\d+)\s+(\d+)\s+(.+)$/.exec(line) ?? [];
      if (pid === undefined || parent === undefined || identity === undefined) return [];
      return [{ pid: Number(pid), parent: Number(parent), identity }];
    });
  } catch {
    return []; // No ps on this machine: groups are still stopped, only stray descendants are not found.
  }
}
