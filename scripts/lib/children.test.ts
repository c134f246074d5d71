import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Child, type ChildOptions, runChild, startChild } from './children.ts';

const waitsForever = 'setInterval(() => {}, 1000);';

/** A node process that runs `code`, once it has written its first line. */
async function startNode(
  code: string,
  options: Partial<ChildOptions> = {},
): Promise<{ readonly child: Child; readonly said: string }> {
  let child: Child | undefined;
  const said = await new Promise<string>((output) => {
    child = startChild([process.execPath, '-e', code], { env: process.env, output, ...options });
  });
  if (child === undefined) throw new Error('It was not started.');
  return { child, said };
}

function isAlive(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith(
      'Z',
    );
  } catch {
    return false;
  }
}

const isGone = (pid: number) => expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);

describe('stopping', () => {
  test('sends one signal and waits for the child’s shutdown', async () => {
    const { child } = await startNode(
      `let signals = 0;
      process.on('SIGINT', () => { signals += 1; setTimeout(() => process.exit(40 + signals), 200); });
      ${waitsForever} console.log('ready');`,
      { stopSignal: () => 'SIGINT', stopWithinMs: 30_000 },
    );
    await child.stop();
    expect(await child.exited).toBe(41);
  });

  test('kills a child that ignores the signal, and its descendants in other groups', async () => {
    const { child, said } = await startNode(
      `process.on('SIGTERM', () => {});
      const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waitsForever)}], { detached: true });
      ${waitsForever} console.log(grandchild.pid);`,
      { stopWithinMs: 100 },
    );
    expect(isAlive(Number(said))).toBe(true);
    await child.stop();
    expect(await child.exited).toBe(137);
    await isGone(Number(said));
  });

  test('kills descendants in other groups when the child ends first', async () => {
    const { child, said } = await startNode(
      `const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waitsForever)}], { detached: true });
      ${waitsForever} console.log(grandchild.pid);`,
    );
    await child.stop();
    await isGone(Number(said));
  });

  test('kills the noted descendants of a child that has ended by itself', async () => {
    const { child, said } = await startNode(
      `const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waitsForever)}], { detached: true, stdio: 'ignore' });
      ${waitsForever} console.log(process.pid, grandchild.pid);`,
    );
    const [itself, grandchild] = said.split(' ').map(Number);
    child.noteFamily();
    process.kill(Number(itself), 'SIGKILL');
    await child.exited;
    expect(isAlive(Number(grandchild))).toBe(true);
    await child.stop();
    await isGone(Number(grandchild));
  });

  test('kills processes that the child leaves behind', async () => {
    const { child, said } = await startNode(
      `const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`process.on('SIGTERM', () => {}); ${waitsForever}`)}]);
      ${waitsForever} console.log(grandchild.pid);`,
    );
    await child.stop();
    await isGone(Number(said));
  });
});

describe('running a child', () => {
  const quiet = { env: process.env, output: 'ignore' } as const;
  const run = (code: string, stop = new AbortController()) =>
    runChild([process.execPath, '-e', code], stop.signal, quiet);

  test('returns its exit status', async () => {
    expect(await run('process.exit(3)')).toBe(3);
  });

  test('returns 128 plus the signal if a signal ended it', async () => {
    expect(await run(`process.kill(process.pid, 'SIGTERM'); ${waitsForever}`)).toBe(143);
  });

  test('ends it and throws the reason on a stop', async () => {
    const stop = new AbortController();
    const running = run(waitsForever, stop);
    stop.abort(new Error('asked to stop'));
    await expect(running).rejects.toThrow('asked to stop');
  });

  test('returns 127 for a program that does not exist', async () => {
    const none = runChild(['no-such-program-here'], new AbortController().signal, quiet);
    expect(await none).toBe(127);
  });
});
