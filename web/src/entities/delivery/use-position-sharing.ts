import { useEffect, useRef, useState } from 'react';
import { isLive } from '#platform/connection/connection.ts';
import { followPermission, watchPosition } from '#platform/geolocation/geolocation.ts';
import { PositionSender } from './position-sender.ts';
import { type Ride, sendPosition } from './write-position.ts';

export type SharingState =
  | { readonly status: 'finding' }
  | { readonly status: 'denied' }
  /** The device had time to find its position and hasn't, or no longer does. */
  | { readonly status: 'not-found' }
  /** Times in milliseconds, by the device's clock. */
  | { readonly status: 'sent'; readonly at: number; readonly accuracy: number };

/** How long (ms) a device may take to find its position. */
const patience = 30_000;

interface Sharing {
  readonly courierId: string;
  /** On their way right now. */
  readonly rides: readonly Ride[];
  readonly isPrecise: boolean;
}

/** Sends this device's position to `rides` while the component is mounted. */
export function usePositionSharing({ courierId, rides, isPrecise }: Sharing): SharingState {
  const [state, setState] = useState<SharingState>({ status: 'finding' });
  const [permissionChanges, setPermissionChanges] = useState(0);
  const current = useRef(rides);
  useEffect(() => {
    current.current = rides;
  });
  useEffect(() => followPermission(() => setPermissionChanges((count) => count + 1)), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed permission starts afresh.
  useEffect(() => {
    let accuracy = 0;
    const began = Date.now();
    const sender = new PositionSender({
      now: Date.now,
      send: async (ride, fix) => {
        if (!isLive()) throw new Error('Not connected.');
        await sendPosition(ride, courierId, fix);
      },
      onSent: () => setState({ status: 'sent', at: Date.now(), accuracy }),
    });
    const offer = () => {
      if (sender.offer(current.current)) setState(foundAgain);
      else if (Date.now() - began > patience) setState(lost);
    };
    const timer = setInterval(offer, 1000);
    const stop = watchPosition({
      isPrecise,
      onFix: (fix) => {
        accuracy = fix.accuracy;
        sender.hear(fix);
        offer();
      },
      onDenied: () => setState({ status: 'denied' }),
    });
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [courierId, isPrecise, permissionChanges]);
  return state;
}

function foundAgain(before: SharingState): SharingState {
  const isFound = before.status === 'finding' || before.status === 'sent';
  return isFound ? before : { status: 'finding' };
}

function lost(before: SharingState): SharingState {
  return before.status === 'denied' || before.status === 'not-found'
    ? before
    : { status: 'not-found' };
}
