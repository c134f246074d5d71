/**
 * The sounds of the app: a struck bell of Web Audio, so that there is no file to load. Browsers keep
 * a page silent until somebody has touched it; until then the sound is `locked`.
 */
import { createStore, type Store } from '#lib/store.ts';

export type AudioState = 'locked' | 'on' | 'unavailable';

export const audioState: Store<AudioState> = createStore<AudioState>('locked');
let context: AudioContext | undefined;

/** A note: pitch (Hz), when it begins and how long it sounds (s). */
export type Note = readonly [pitch: number, at: number, length: number];

/** To be called from a press: browsers ask for one. Resolves to whether it can be heard now. */
export async function unlockAudio(): Promise<boolean> {
  await open()?.resume();
  note();
  return audioState.get() === 'on';
}

/**
 * Whichever press on the page lets it be heard, also again after the device slept. Returns the
 * function that ends this.
 */
export function unlockAudioOnTouch(): () => void {
  // Where the browser allows it without a press (a kiosk, a page that is known), it is on.
  open();
  const listeners = new AbortController();
  const unlock = () => {
    if (audioState.get() === 'locked') unlockAudio().catch(() => {});
  };
  for (const press of ['click', 'keydown']) {
    window.addEventListener(press, unlock, { capture: true, signal: listeners.signal });
  }
  return () => listeners.abort();
}

/** Plays the notes once; nothing is heard while the sound is locked. */
export function ring(notes: readonly Note[]): void {
  if (context?.state !== 'running') return;
  for (const [pitch, at, length] of notes) strike(context, pitch, at, length);
}

function open(): AudioContext | undefined {
  try {
    if (!context) {
      context = new AudioContext();
      // A call, another app or the device's sleep may take the sound away, and give it back.
      context.addEventListener('statechange', note);
    }
  } catch {
    audioState.set('unavailable');
    return undefined;
  }
  note();
  return context;
}

function note(): void {
  if (context) audioState.set(context.state === 'running' ? 'on' : 'locked');
}

/** Two partials that fade, as of a bell. The nodes end, and with that are gone. */
function strike(audio: AudioContext, pitch: number, at: number, length: number): void {
  const start = audio.currentTime + at;
  for (const [partial, loudness] of [
    [1, 0.5],
    [2.76, 0.18],
  ] as const) {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch * partial;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(loudness, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + length);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + length);
  }
}
