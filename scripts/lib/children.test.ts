import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Child, exitCodeOf, startChild, stopChild, waitForChild } from './children.ts';
import { readProcessTable } from './process-table.ts';

const node = process.execPath;
const waitsForever = 'setInterval(() => {}, 1000);';

function startNode(code: string): Child {
  return startChild([node, '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
}

async function firstOutput(child: Child): Promise<string> {
  const [data] = await once(child.process.stdout ?? process.stdin, 'data');
  return String(data).trim();
}

function isAlive(pid: number): boolean {
  return readProcessTable().some((entry) => entry.pid === pid);
}

describe('stopping', () => {
  test('sends one signal and waits for what the child does on it', async () => {
    const child = startNode(`
      let signals = 0;
      process.on('SIGINT', () => { signals += 1; setTimeout(() => process.exit(40 + signals), 200); });
      ${waitsForever} console.log('ready');`);
    await firstOutput(child);
    await stopChild(child, { signal: 'SIGINT', withinMs: 5000 });
    expect(exitCodeOf(await child.exited)).toBe(41);
  });

  test('kills a child that ignores the signal', async () => {
    const child = startNode(
      `process.on('SIGINT', () => {}); ${waitsForever} console.log('ready');`,
    );
    await firstOutput(child);
    await stopChild(child, { signal: 'SIGINT', withinMs: 100 });
    expect((await child.exited).signal).toBe('SIGKILL');
  });

  test('kills what the child started in a group of its own, as firebase-tools does', async () => {
    const child = startNode(`
      const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waitsForever)}], { detached: true });
      ${waitsForever} console.log(grandchild.pid);`);
    const grandchild = Number(await firstOutput(child));
    expect(isAlive(grandchild)).toBe(true);
    await stopChild(child, { signal: 'SIGTERM', withinMs: 5000 });
    await expect.poll(() => isAlive(grandchild)).toBe(false);
  });
});

describe('waiting for a child', () => {
  const onStop = { signal: 'SIGTERM', withinMs: 5000 } as const;

  test('gives its exit status', async () => {
    const child = startNode('process.exit(3)');
    expect(await waitForChild(child, new AbortController().signal, onStop)).toBe(3);
  });

  test('gives 128 and the signal when a signal ended it', async () => {
    const child = startNode(`process.kill(process.pid, 'SIGTERM'); ${waitsForever}`);
    expect(await waitForChild(child, new AbortController().signal, onStop)).toBe(143);
  });

  test('ends it and throws the reason when a stop is asked for', async () => {
    const stop = new AbortController();
    const child = startNode(`${waitsForever} console.log('ready');`);
    await firstOutput(child);
    const waiting = waitForChild(child, stop.signal, onStop);
    stop.abort(new Error('asked to stop'));
    await expect(waiting).rejects.toThrow('asked to stop');
    expect((await child.exited).signal).toBe('SIGTERM');
  });

  test('gives 127 for a program that does not exist', async () => {
    const child = startChild(['no-such-program-here'], { stdio: 'ignore' });
    expect(await waitForChild(child, new AbortController().signal, onStop)).toBe(127);
  });
});
