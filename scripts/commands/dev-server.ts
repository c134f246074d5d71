/** The Vite dev server of the web app, with hot reload. */
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { devServerPort } from '../emulators/firebase-config.ts';
import { type Child, startChild, stopChild } from '../lib/children.ts';
import { untilStopped } from '../lib/cli.ts';
import { LineWatch } from '../lib/line-watch.ts';
import { say } from '../lib/progress.ts';
import { binary, host, paths } from '../lib/project.ts';
import { ScriptError } from '../lib/script-error.ts';

/** Comes once Vite listens. */
const readyLine = 'ready in';

export interface DevServer {
  /** Aborted when it ends without having been asked to. */
  readonly died: AbortSignal;
  stop(): Promise<void>;
}

export async function startDevServer(
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<DevServer> {
  mkdirSync(paths.logs, { recursive: true });
  const logFile = join(paths.logs, 'web.log');
  const log = createWriteStream(logFile);
  const child = startChild(
    [
      binary('vite'),
      '--host',
      host,
      '--port',
      String(devServerPort),
      '--strictPort',
      '--clearScreen',
      'false',
    ],
    { cwd: paths.web, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let isReady = false;
  const lines = new LineWatch(child, log, (line) => {
    if (isReady && line.trim() !== '') say(`[web] ${line}`);
  });
  const died = diedSignal(child, logFile);
  const end = async (): Promise<void> => {
    await stopChild(child, { signal: 'SIGTERM', withinMs: 3000 });
    log.end();
  };
  try {
    await Promise.race([lines.seen(readyLine), untilStopped(AbortSignal.any([died, stop]))]);
  } catch (error) {
    await end();
    throw error;
  }
  isReady = true;
  return { died, stop: end };
}

function diedSignal(child: Child, logFile: string): AbortSignal {
  const controller = new AbortController();
  void child.exited.then(() =>
    controller.abort(
      new ScriptError(`the web dev server (vite) ended unexpectedly; see ${logFile}.`),
    ),
  );
  return controller.signal;
}
