import { useEffect } from 'react';
import { useStore } from '#lib/store.ts';
import { audioState, resumeAudio, tryAudio } from '#lib/tones.ts';
import { play } from './sound.ts';

/** How often the bell is struck, in milliseconds. */
const strikeEvery = 2500;

/** Rings `melody` again and again until it is null. Returns whether it can be heard. */
export function useRinging(melody: 'new' | 'alert' | null): boolean {
  const isOn = useStore(audioState) === 'on';
  useEffect(() => {
    tryAudio();
    const presses = ['click', 'keydown'] as const;
    for (const press of presses) window.addEventListener(press, resumeAudio, true);
    return () => {
      for (const press of presses) window.removeEventListener(press, resumeAudio, true);
    };
  }, []);
  useEffect(() => {
    if (melody === null || !isOn) return;
    play(melody);
    const timer = setInterval(() => play(melody), strikeEvery);
    return () => clearInterval(timer);
  }, [melody, isOn]);
  return isOn;
}
