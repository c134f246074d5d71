/** The sound that the order list makes for new orders, on devices where someone turned it on. */

import { readLocal, writeLocal } from '#lib/local-storage.ts';
import { createStore, type Store } from '#lib/store.ts';
import {
  audioState,
  type Note,
  ring,
  unlockAudio,
  unlockAudioOnTouch,
} from '#platform/audio/tones.ts';

const key = 'fireline.order-sound';
/** The shortest time (ms) between two rings: many orders at once ring once. */
const apart = 4000;

/** A fifth up. */
const chime: readonly Note[] = [
  [659.25, 0, 0.5],
  [987.77, 0.16, 0.5],
];

/** `blocked`: it's turned on, but the browser requires a tap on this page first. */
export type SoundState = 'off' | 'on' | 'blocked';

export const orderSound: Store<SoundState> = createStore<SoundState>(
  readLocal(key) === 'on' ? 'blocked' : 'off',
);

let rangAt = Number.NEGATIVE_INFINITY;

/** Turns it on with a test tone. Call it from a tap, which browsers require for sound. */
export async function turnSoundOn(): Promise<void> {
  writeLocal(key, 'on');
  orderSound.set((await unlockAudio()) ? 'on' : 'blocked');
  ring(chime);
}

export function turnSoundOff(): void {
  writeLocal(key, null);
  orderSound.set('off');
}

/** Rings if it's turned on and hasn't just rung. */
export function ringForOrder(): void {
  if (orderSound.get() !== 'on') return;
  const now = performance.now();
  if (now - rangAt < apart) return;
  rangAt = now;
  ring(chime);
}

/**
 * After a reload, the first tap or key press on the page is enough. Returns a function that stops
 * waiting for it.
 */
export function resumeSoundOnTouch(): () => void {
  const take = () => {
    if (audioState.get() === 'on' && orderSound.get() === 'blocked') orderSound.set('on');
  };
  const leaveState = audioState.subscribe(take);
  const leaveTouch = unlockAudioOnTouch();
  take();
  return () => {
    leaveState();
    leaveTouch();
  };
}
