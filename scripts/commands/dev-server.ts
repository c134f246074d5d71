/** The Vite dev server of the web app, with hot reload. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { devServerPort } from '../emulators/firebase-config.ts';
import { startChild } from '../lib/children.ts';
import { abortedWhenEnded, untilStopped } from '../lib/cli.ts';
import { say } from '../lib/progress.ts';
import { binary, host, paths } from '../lib/project.ts';

/** Printed once Vite listens. */
const readyLine = 'ready in';

export interface DevServer {
  /** Aborted if it ends without being asked to. */
  readonly died: AbortSignal;
  stop(): Promise<void>;
}

export async function startDevServer(
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<DevServer> {
  mkdirSync(paths.logs, { recursive: true });
  const logFile = join(paths.logs, 'web.log');
  let isReady = false;
  let tellReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });
  const child = startChild(
    [
      ...[binary('vite'), '--host', host, '--port', String(devServerPort), '--strictPort'],
      ...['--clearScreen', 'false'],
    ],
    {
      cwd: paths.web,
      env,
      logFile,
      output: (line) => {
        if (isReady && line.trim() !== '') say(`[web] ${line}`);
        if (line.includes(readyLine)) tellReady();
      },
    },
  );
  const died = abortedWhenEnded(
    child.exited,
    `the web dev server (vite) ended unexpectedly; see ${logFile}.`,
  );
  try {
    await Promise.race([ready, untilStopped(AbortSignal.any([died, stop]))]);
  } catch (error) {
    await child.stop();
    throw error;
  }
  isReady = true;
  return { died, stop: child.stop };
}
