/**
 * Keeps the files of the staff's pages on the staff's devices, so that all of those pages work
 * offline: once someone of the staff has signed in there, or has one of the pages open while the
 * service worker is installed. Customers' devices never fetch them. A new version's files are
 * fetched while it is installed, like the app's other files.
 */
import { isStaffPage, keepStaffFiles, staffCache } from '#platform/offline/staff-pages.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Paths, put in by the build. */
declare const __STAFF_FILES__: readonly string[];

export function watchForStaff(worker: WorkerScope): void {
  worker.addEventListener('install', (event) => event.waitUntil(keepIfUsed(worker)));
  worker.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
  worker.addEventListener('message', (event) => {
    if (event.data !== keepStaffFiles) return;
    const kept = keep().catch((error: unknown) =>
      console.warn('Pages that were not opened need a connection.', error),
    );
    event.waitUntil(kept);
  });
}

/** If this device has them already, or has a page of the staff open. */
async function keepIfUsed({ clients }: WorkerScope): Promise<void> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isStaffHere = open.some(({ url }) => isStaffPage(new URL(url).pathname));
  if (isStaffHere || (await caches.has(staffCache))) await keep();
}

async function keep(): Promise<void> {
  const cache = await caches.open(staffCache);
  const kept = await cache.keys();
  const addresses = new Set(kept.map(({ url }) => new URL(url).pathname));
  await cache.addAll(__STAFF_FILES__.filter((path) => !addresses.has(path)));
}

/** Files of older versions. */
async function forgetOthers(): Promise<void> {
  if (!(await caches.has(staffCache))) return;
  const cache = await caches.open(staffCache);
  for (const request of await cache.keys()) {
    if (!__STAFF_FILES__.includes(new URL(request.url).pathname)) await cache.delete(request);
  }
}
