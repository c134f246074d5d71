import type { AgeLimits, KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import type { Actor } from '@fireline/domain/order/transitions';
import { createContext, useContext } from 'react';
import type { View } from '../tickets/views.ts';

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

const context = createContext<ScreenContext | null>(null);
export const ScreenProvider = context.Provider;

export function useScreen(): ScreenContext {
  const screen = useContext(context);
  if (!screen) throw new Error('There is no kitchen screen around this.');
  return screen;
}
