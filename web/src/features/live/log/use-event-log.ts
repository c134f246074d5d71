import { useEffect, useState } from 'react';
import { clockOffset } from '#lib/time/clock.ts';
import { onSnapshotEvent } from '#platform/lab/snapshot-events.ts';
import { EventLog } from './event-log.ts';

/** Logs snapshots while the page is open and, if `hasFaults`, what faults did to them. */
export function useEventLog(hasFaults: boolean): EventLog {
  const [log] = useState(() => new EventLog(() => clockOffset.get()));
  useEffect(() => {
    let isOpen = true;
    let stopOutcomes = () => {};
    const leave = onSnapshotEvent((snapshot) => log.take(snapshot));
    async function followFaults() {
      const { onSnapshotOutcome } = await import('#platform/lab/faults.ts');
      if (isOpen) stopOutcomes = onSnapshotOutcome((key, outcome) => log.noteOutcome(key, outcome));
    }
    if (hasFaults) void followFaults();
    return () => {
      isOpen = false;
      leave();
      stopOutcomes();
      log.close();
    };
  }, [log, hasFaults]);
  return log;
}
