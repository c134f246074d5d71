/** The sound of a new order: two tones of Web Audio, for devices on which somebody turned it on. */
import { createStore, type Store } from '#lib/store.ts';

const key = 'fireline.order-sound';
/** Many orders at once ring once: the shortest time (ms) from one ring to the next. */
const apart = 4000;

/** `blocked`: it is turned on, and the browser wants a tap on this page before it makes a sound. */
export type SoundState = 'off' | 'on' | 'blocked';

export const orderSound: Store<SoundState> = createStore<SoundState>(isKept() ? 'blocked' : 'off');

let audio: AudioContext | null = null;
let rangAt = Number.NEGATIVE_INFINITY;

/** Turns it on with a test tone; to be called from a tap, which is what browsers want for sound. */
export async function turnSoundOn(): Promise<void> {
  keep(true);
  audio ??= new AudioContext();
  await audio.resume();
  orderSound.set(audio.state === 'running' ? 'on' : 'blocked');
  chime(audio);
}

export function turnSoundOff(): void {
  keep(false);
  orderSound.set('off');
}

/** Rings if it is turned on, and not again at once. */
export function ringForOrder(): void {
  if (orderSound.get() !== 'on' || audio?.state !== 'running') return;
  const now = performance.now();
  if (now - rangAt < apart) return;
  rangAt = now;
  chime(audio);
}

/** After a reload, the first tap or key on the page is enough. Returns what ends waiting for it. */
export function resumeSoundOnTouch(): () => void {
  const listeners = new AbortController();
  const resume = () => {
    if (orderSound.get() !== 'blocked') return listeners.abort();
    audio ??= new AudioContext();
    void audio.resume().then(() => {
      if (audio?.state !== 'running' || orderSound.get() !== 'blocked') return;
      orderSound.set('on');
      listeners.abort();
    });
  };
  window.addEventListener('pointerdown', resume, { signal: listeners.signal });
  window.addEventListener('keydown', resume, { signal: listeners.signal });
  return () => listeners.abort();
}

/** A fifth upwards, soft at both ends so that it does not click. */
function chime(context: AudioContext): void {
  tone(context, 659.25, 0);
  tone(context, 987.77, 0.16);
}

function tone(context: AudioContext, frequency: number, delay: number): void {
  const start = context.currentTime + delay;
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, start);
  gain.gain.linearRampToValueAtTime(0.35, start + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, start + 0.5);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + 0.5);
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
