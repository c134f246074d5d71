import type { Fix } from '@fireline/domain/delivery/courier-position';
import { useEffect, useRef, useState } from 'react';
import { isLive } from '#platform/connection/connection.ts';
import {
  followPermission,
  type NoPosition,
  watchPosition,
} from '#platform/geolocation/geolocation.ts';
import { type Ride, sendPosition } from './position-commands.ts';
import { PositionSender } from './position-sender.ts';

export type SharingState =
  | { readonly status: 'finding' }
  | { readonly status: 'none'; readonly why: NoPosition }
  /** Times in milliseconds, by the device's clock. */
  | { readonly status: 'sent'; readonly at: number; readonly accuracy: number };

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
    const sender = new PositionSender({
      now: Date.now,
      send: async (ride, fix) => {
        if (!isLive()) throw new Error('Not connected.');
        await sendPosition(ride, courierId, fix);
      },
      onSent: () => setState({ status: 'sent', at: Date.now(), accuracy }),
    });
    return watchPosition({
      isPrecise,
      onFix: (fix: Fix) => {
        accuracy = fix.accuracy;
        setState((before) => (before.status === 'none' ? { status: 'finding' } : before));
        sender.take(fix, current.current);
      },
      onNone: (why) => setState({ status: 'none', why }),
    });
  }, [courierId, isPrecise, permissionChanges]);
  return state;
}
