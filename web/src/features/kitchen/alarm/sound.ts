/** The kitchen's bell: turned on once, with a test tone, it stays on as long as the page is open. */
import { type Note, ring, unlockAudio } from '#platform/audio/tones.ts';

const melodies = {
  test: [[660, 0, 0.35]],
  new: [
    [880, 0, 0.5],
    [660, 0.22, 0.7],
  ],
  /** Deeper and slower than the others: it is the screen that calls for help. */
  stale: [
    [330, 0, 0.5],
    [247, 0.55, 0.9],
  ],
  alert: [
    [520, 0, 0.22],
    [520, 0.3, 0.22],
    [390, 0.6, 0.6],
  ],
} as const satisfies Record<string, readonly Note[]>;
export type Melody = keyof typeof melodies;

/** To be called from a press: browsers ask for one. Plays the test tone. */
export async function turnSoundOn(): Promise<void> {
  await unlockAudio();
  play('test');
}

/** Plays a melody once; nothing is heard while the sound is locked. */
export function play(melody: Melody): void {
  ring(melodies[melody]);
}
