/** What looks after the connection and after changes that wait; loaded once the page is painted. */

import { startSettling } from '#entities/order/settle-unsent.ts';
import { unansweredBeat } from '#entities/screen/screen-beat.ts';
import { startRecovery, type Watched } from '#platform/connection/recovery.ts';
import { startReporting } from '#platform/lab/delivery-reports.ts';
import { oldestHere } from '#platform/outbox/unsent-log.ts';

export interface CaredFor extends Omit<Watched, 'unansweredSince'> {
  /** Since when (ms) the server has been there; null while it is not. */
  readonly liveSince: () => number | null;
}

export function startCare({ liveSince, ...watched }: CaredFor): void {
  startSettling();
  startReporting();
  void startRecovery({
    ...watched,
    unansweredSince() {
      const since = liveSince();
      const oldest = Math.min(oldestHere() ?? Infinity, unansweredBeat.get() ?? Infinity);
      return since === null || oldest === Infinity ? null : Math.max(oldest, since);
    },
  });
}
