/**
 * What the official Firestore emulator admits in its log. When a client hangs up in the very moment in which it is
 * being told of a commit, telling breaks off: the commit "fails" although it is stored, and the listeners that would
 * have come next are never told. Firestore itself does not do that, nor does hidane, which has no such log.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { paths } from '../../../scripts/project.ts';

const log = join(paths.logs, 'firestore-debug.log');
const brokenOff = 'StreamTransportClosedException';

/** Begins to watch; what it returns resolves to whether telling broke off since. */
export async function watchEngine(): Promise<() => Promise<boolean>> {
  const start = await sizeOfLog();
  return async () => {
    if ((await sizeOfLog()) === 0) return false;
    for await (const line of createInterface({ input: createReadStream(log, { start }) })) {
      if (line.includes(brokenOff)) return true;
    }
    return false;
  };
}

/** In bytes; 0 if there is none. */
async function sizeOfLog(): Promise<number> {
  try {
    return (await stat(log)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
