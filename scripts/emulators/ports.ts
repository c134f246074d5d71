/** Finds ports that are already in use before anything is started, and reports them in one line. */
import { createServer } from 'node:net';
import { ScriptError } from '../lib/script-error.ts';

export interface RequiredPort {
  readonly port: number;
  /** "the Firestore emulator" */
  readonly wantedBy: string;
}

/**
 * @throws ScriptError that lists every port in use, which service needs it, and how to find the
 *   process that has it.
 */
export async function requireFreePorts(
  host: string,
  ports: readonly RequiredPort[],
): Promise<void> {
  const free = await Promise.all(ports.map((port) => isFree(host, port.port)));
  const taken = ports.filter((_, index) => free[index] === false);
  if (taken.length > 0) throw new ScriptError(describeTakenPorts(taken, process.platform));
}

export function describeTakenPorts(
  taken: readonly RequiredPort[],
  platform: NodeJS.Platform,
): string {
  const list = taken.map(({ port, wantedBy }) => `${port} (wanted by ${wantedBy})`).join(', ');
  const ports = taken.map(({ port }) => port);
  const find =
    platform === 'linux'
      ? `ss -ltnp '( ${ports.map((port) => `sport = :${port}`).join(' or ')} )'`
      : `lsof -nP -sTCP:LISTEN ${ports.map((port) => `-iTCP:${port}`).join(' ')}`;
  const [subject, verb, them] =
    taken.length === 1 ? ['port', 'is', 'it'] : ['ports', 'are', 'them'];
  return `${subject} ${list} ${verb} in use, perhaps by another Fireline; to see who has ${them}: ${find}`;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
