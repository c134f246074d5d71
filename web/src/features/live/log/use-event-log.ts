import { useEffect, useState } from 'react';
import { clockOffset } from '#platform/connection/server-clock.ts';
import { onSnapshotEvent } from '#platform/lab/snapshot-events.ts';
import { EventLog } from './event-log.ts';

/** Logs snapshots while the page is open and, if `hasFaults`, what faults did to them. */
export function useEventLog(hasFaults: boolean): EventLog {
  const [log] = useState(() => new EventLog(() => clockOffset.get()));
  useEffect(() => {
    let isOpen = true;
    let forgetFates = () => {};
    const leave = onSnapshotEvent((snapshot) => log.take(snapshot));
    async function followFaults() {
      const { onFate } = await import('#platform/lab/faults.ts');
      if (isOpen) forgetFates = onFate((key, fate) => log.noteFate(key, fate));
    }
    if (hasFaults) void followFaults();
    return () => {
      isOpen = false;
      leave();
      forgetFates();
      log.close();
    };
  }, [log, hasFaults]);
  return log;
}
