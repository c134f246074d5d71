import type { AgeLimits, KitchenTimes } from '@fireline/domain/ticket-time';
import type { Actor } from '@fireline/domain/transitions';
import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type Store } from '#lib/store.ts';
import type { View } from './views.ts';

/** What every part of the screen needs to know. */
export interface ScreenContext {
  /** An admin who helps out acts as an admin: moves carry the role that the person really has. */
  readonly actor: Actor;
  readonly view: View;
  readonly stations: readonly string[];
  readonly limits: AgeLimits;
  /** What decides when an order for later appears. */
  readonly times: KitchenTimes;
  readonly timeZone: string | undefined;
  /** The server can be reached. */
  readonly isLive: boolean;
}

/** The ticket that the keys work on; null before one is chosen. */
export const selectedTicket: Store<string | null> = createStore<string | null>(null);

const context = createContext<ScreenContext | null>(null);
export const ScreenProvider = context.Provider;

export function useScreen(): ScreenContext {
  const screen = useContext(context);
  if (!screen) throw new Error('There is no kitchen screen around this.');
  return screen;
}

/** Whether the keys work on this ticket; only the one that was and the one that is draw again. */
export function useIsSelected(orderId: string): boolean {
  return useSyncExternalStore(selectedTicket.subscribe, () => selectedTicket.get() === orderId);
}
