/**
 * The bell. Browsers keep a page silent until somebody has touched it, so the sound is turned on
 * once, with a test tone, and stays on as long as the page is open.
 */
import { createStore, type Store } from '#lib/store.ts';

export type SoundState = 'locked' | 'on' | 'unavailable';

export const soundState: Store<SoundState> = createStore<SoundState>('locked');
let context: AudioContext | undefined;

/** To be called from a press: browsers ask for one. Plays the test tone. */
export async function turnSoundOn(): Promise<void> {
  const audio = open();
  if (!audio) return;
  await audio.resume();
  note();
  play('test');
}

/** Where the browser allows it without a press (a kiosk, a page that is known), the sound is on. */
export function trySound(): void {
  open();
}

/** With whichever press on the page: what a reload or the device's sleep silenced is heard again. */
export function resumeSound(): void {
  if (!context || context.state === 'running') return;
  context.resume().then(note, () => {});
}

function open(): AudioContext | undefined {
  try {
    if (!context) {
      context = new AudioContext();
      // A call, another app or the device's sleep may take the sound away, and give it back.
      context.addEventListener('statechange', note);
    }
  } catch {
    soundState.set('unavailable');
    return undefined;
  }
  note();
  return context;
}

function note(): void {
  soundState.set(context?.state === 'running' ? 'on' : 'locked');
}

/** A note: pitch (Hz), when it begins and how long it sounds (s). */
type Note = readonly [pitch: number, at: number, length: number];

const melodies = {
  test: [[660, 0, 0.35]],
  new: [
    [880, 0, 0.5],
    [660, 0.22, 0.7],
  ],
  alert: [
    [520, 0, 0.22],
    [520, 0.3, 0.22],
    [390, 0.6, 0.6],
  ],
} as const satisfies Record<string, readonly Note[]>;
export type Melody = keyof typeof melodies;

/** Plays a melody once; nothing is heard while the sound is locked. */
export function play(melody: Melody): void {
  if (context?.state !== 'running') return;
  for (const [pitch, at, length] of melodies[melody]) strike(context, pitch, at, length);
}

/** A struck bell: two partials that fade. The nodes end, and with that are gone. */
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
