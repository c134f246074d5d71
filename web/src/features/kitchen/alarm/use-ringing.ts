import { useEffect } from 'react';
import { useStore } from '#lib/store.ts';
import { audioState, unlockAudioOnTouch } from '#platform/audio/tones.ts';
import { play } from './sound.ts';

/** How often the bell is struck, in milliseconds. */
const strikeEvery = 2500;

/** Rings `melody` again and again until it is null. Returns whether it can be heard. */
export function useRinging(melody: 'new' | 'alert' | 'stale' | null): boolean {
  const isOn = useStore(audioState) === 'on';
  // What a reload or the device's sleep silenced is heard again.
  useEffect(unlockAudioOnTouch, []);
  useEffect(() => {
    if (melody === null || !isOn) return;
    play(melody);
    const timer = setInterval(() => play(melody), strikeEvery);
    return () => clearInterval(timer);
  }, [melody, isOn]);
  return isOn;
}
