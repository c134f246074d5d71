import { useEffect, useState } from 'react';
import { onDelivery } from '#lib/deliveries.ts';
import { clockOffset } from '#lib/server-clock.ts';
import { EventLog } from './event-log.ts';

/** A log of what is delivered while the page is open. */
export function useEventLog(): EventLog {
  const [log] = useState(() => new EventLog(() => clockOffset.get()));
  useEffect(() => {
    let isOpen = true;
    let forgetFates = () => {};
    const leave = onDelivery((delivery) => log.take(delivery));
    void import('#lib/faults.ts').then(({ onFate }) => {
      if (isOpen) forgetFates = onFate((key, fate) => log.noteFate(key, fate));
    });
    return () => {
      isOpen = false;
      leave();
      forgetFates();
      log.close();
    };
  }, [log]);
  return log;
}
