/**
 * `node scripts/lib/complete-lock.ts`: adds the checksums to package-lock.json that npm leaves out
 * for other platforms' packages when it creates the file from the installed ones. Looks up each of
 * them in the registry.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMissingChecksum, type LockFile } from './lock-file.ts';
import { root } from './project.ts';

const file = join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
for (const [path, entry] of Object.entries(lock.packages)) {
  if (!isMissingChecksum(path, entry)) continue;
  const { version, ...others } = entry;
  const name = `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`;
  const integrity = execFileSync('npm', ['view', name, 'dist.integrity'], { encoding: 'utf8' });
  console.log(name);
  lock.packages[path] = {
    ...(version === undefined ? {} : { version }),
    integrity: integrity.trim(),
    ...others,
  };
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
