import type { AgeLimits, KitchenTimes } from '@fireline/domain/kitchen/ticket-time';
import type { Actor } from '@fireline/domain/order/transitions';
import { createContext, useContext } from 'react';
import type { View } from '../tickets/views.ts';

/** What every part of the screen needs. */
export interface ScreenContext {
  /** Moves carry the user's real role: an admin who helps out acts as an admin. */
  readonly actor: Actor;
  readonly view: View;
  readonly stations: readonly string[];
  readonly limits: AgeLimits;
  /** Decides when an order for later appears. */
  readonly times: KitchenTimes;
  readonly timeZone: string | undefined;
}

const context = createContext<ScreenContext | null>(null);
export const ScreenProvider = context.Provider;

export function useScreen(): ScreenContext {
  const screen = useContext(context);
  if (!screen) throw new Error('There is no kitchen screen around this.');
  return screen;
}
