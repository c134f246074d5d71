import { useEffect } from 'react';
import { useStore } from '#lib/store.ts';
import { audioState, unlockAudioOnTouch } from '#platform/audio/tones.ts';
import { play } from './sound.ts';

/** Interval between rings (ms). */
const strikeEvery = 2500;

/** Repeats `melody` until it is null. Returns whether it can be heard. */
export function useRinging(melody: 'new' | 'alert' | 'stale' | null): boolean {
  const isOn = useStore(audioState) === 'on';
  // Audio locked by a reload or the device's sleep comes back with the next touch.
  useEffect(unlockAudioOnTouch, []);
  useEffect(() => {
    if (melody === null || !isOn) return;
    play(melody);
    const timer = setInterval(() => play(melody), strikeEvery);
    return () => clearInterval(timer);
  }, [melody, isOn]);
  return isOn;
}
