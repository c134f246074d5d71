/**
 * Pairing a wall screen, so that it needs nobody's own account: the screen shows a code, an admin
 * types it in, and the screen gets an account of its own.
 */
import * as v from 'valibot';
import { text, time } from '../fields.ts';
import { limits } from '../limits.ts';
import { codeCharacters } from '../order/number.ts';
import { texts } from '../texts/texts.ts';
import { minute } from '../time/durations.ts';

/** How long (ms) a code can be typed in. */
export const pairingLasts = 10 * minute;

export const pairingCodeLength = 6;

/** `pairings/{uid}`, where `uid` is the guest that the screen is until it's paired. */
export const pairingSchema = v.object({
  code: v.string(),
  expiresAt: time,
  /** The screen's own account, once an admin has typed in the code; null until then. */
  account: v.nullable(v.string()),
});
export type Pairing = v.InferOutput<typeof pairingSchema>;

/** `pairScreen`. The code may be typed in any spelling: `7fk-q2d`. */
export const pairScreenInputSchema = v.object({
  code: v.pipe(
    v.string(() => texts.inputs.pairingCode),
    v.maxLength(40, () => texts.inputs.pairingCode),
    v.transform((code) => code.replaceAll(/[\s-]/g, '').toUpperCase()),
    v.regex(
      new RegExp(`^[${codeCharacters}]{${pairingCodeLength}}$`, 'i'),
      () => texts.inputs.pairingCode,
    ),
  ),
  /** What staff call the screen. */
  name: text(limits.displayName, () => texts.inputs.screenName),
});

/** What `startPairing` returns. */
export const pairingStartedSchema = v.object({ code: v.string(), expiresAt: v.number() });

/** What `finishPairing` returns: how the screen signs in, once. */
export const screenAccountSchema = v.object({ email: v.string(), password: v.string() });
