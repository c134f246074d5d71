/** The kitchen's bell. Turned on once, with a test tone, it stays on while the page is open. */
import { type Note, ring, unlockAudio } from '#platform/audio/tones.ts';

const melodies = {
  test: [[660, 0, 0.35]],
  new: [
    [880, 0, 0.5],
    [660, 0.22, 0.7],
  ],
  /** Lower and slower than the others: here the screen itself calls for help. */
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

/** Call it from a user gesture, which browsers require. Plays the test tone. */
export async function turnSoundOn(): Promise<void> {
  await unlockAudio();
  play('test');
}

/** Plays a melody once; silent while audio is locked. */
export function play(melody: Melody): void {
  ring(melodies[melody]);
}
