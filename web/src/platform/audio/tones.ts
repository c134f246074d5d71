/**
 * The app's sounds: a struck bell synthesized with Web Audio, so there is no file to load. Browsers
 * mute a page until the user has interacted with it; until then the sound is `locked`.
 */
import { createStore, type Store } from '#lib/store.ts';

export type AudioState = 'locked' | 'on' | 'unavailable';

export const audioState: Store<AudioState> = createStore<AudioState>('locked');
let context: AudioContext | undefined;

/** A note: pitch (Hz), start, and duration (s). */
export type Note = readonly [pitch: number, at: number, length: number];

/** Call from a user gesture: browsers require one. Resolves to whether sound can be heard now. */
export async function unlockAudio(): Promise<boolean> {
  await open()?.resume();
  note();
  return audioState.get() === 'on';
}

/**
 * The next press anywhere on the page unlocks the sound, also after the device has slept. Returns
 * the function that stops this.
 */
export function unlockAudioOnTouch(): () => void {
  // Where the browser allows sound without a press (a kiosk, a trusted page), it's on right away.
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

/** Plays the notes once; silent while the sound is locked. */
export function ring(notes: readonly Note[]): void {
  if (context?.state !== 'running') return;
  for (const [pitch, at, length] of notes) strike(context, pitch, at, length);
}

function open(): AudioContext | undefined {
  try {
    if (!context) {
      context = new AudioContext();
      // A call, another app, or the device's sleep may interrupt the sound and resume it later.
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

/** Two decaying partials, like a bell. The nodes stop, and are then garbage collected. */
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
