/** The sound that the list of orders makes for new ones, on devices where somebody turned it on. */
import { createStore, type Store } from '#lib/store.ts';
import {
  audioState,
  type Note,
  ring,
  unlockAudio,
  unlockAudioOnTouch,
} from '#platform/audio/tones.ts';

const key = 'fireline.order-sound';
/** Many orders at once ring once: the shortest time (ms) from one ring to the next. */
const apart = 4000;

/** A fifth upwards. */
const chime: readonly Note[] = [
  [659.25, 0, 0.5],
  [987.77, 0.16, 0.5],
];

/** `blocked`: it is turned on, and the browser wants a tap on this page before it makes a sound. */
export type SoundState = 'off' | 'on' | 'blocked';

export const orderSound: Store<SoundState> = createStore<SoundState>(isKept() ? 'blocked' : 'off');

let rangAt = Number.NEGATIVE_INFINITY;

/** Turns it on with a test tone; to be called from a tap, which is what browsers want for sound. */
export async function turnSoundOn(): Promise<void> {
  keep(true);
  orderSound.set((await unlockAudio()) ? 'on' : 'blocked');
  ring(chime);
}

export function turnSoundOff(): void {
  keep(false);
  orderSound.set('off');
}

/** Rings if it is turned on, and not again at once. */
export function ringForOrder(): void {
  if (orderSound.get() !== 'on') return;
  const now = performance.now();
  if (now - rangAt < apart) return;
  rangAt = now;
  ring(chime);
}

/** After a reload, the first tap or key on the page is enough. Returns what ends waiting for it. */
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

function isKept(): boolean {
  try {
    return localStorage.getItem(key) === 'on';
  } catch {
    return false;
  }
}

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(key, 'on');
    else localStorage.removeItem(key);
  } catch {
    // The browser keeps nothing for this site: it is on until the page is left.
  }
}
