/** Recovery and the handling of unsent changes; loaded after the page is painted. */

import { unansweredBeat } from '#entities/screen/screen-beat.ts';
import type { ConnectionWatch } from '#platform/connection/connection.ts';
import { startRecovery } from '#platform/connection/recovery.ts';
import { startReporting } from '#platform/lab/latency-reports.ts';
import { startSettling } from '#platform/outbox/settle-unsent.ts';
import { oldestUnsentAt } from '#platform/outbox/unsent-log.ts';
import { loadMutations } from './load-mutations.ts';

export function startBackgroundWork({ liveSince, ...watched }: ConnectionWatch): void {
  startSettling(loadMutations);
  startReporting();
  startRecovery({
    ...watched,
    unansweredSince() {
      const since = liveSince();
      const oldest = Math.min(oldestUnsentAt() ?? Infinity, unansweredBeat.get() ?? Infinity);
      return since === null || oldest === Infinity ? null : Math.max(oldest, since);
    },
  });
}
