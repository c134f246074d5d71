/** What looks after the connection and after changes that wait; loaded once the page is painted. */
import { startReporting } from './delivery-reports.ts';
import { startRecovery, type Watched } from './recovery.ts';
import { unansweredBeat } from './screen-beat.ts';
import { startSettling } from './settle-unsent.ts';
import { oldestHere } from './unsent-log.ts';

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
