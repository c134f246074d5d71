import { array, object, parse, string } from 'valibot';

const rolledUpSchema = object({ dates: array(string()) });

/**
 * Recalculates the days from `from` to `to` (`2026-11-21`), at most the last 31 of them. Returns
 * the days that were recalculated.
 * @throws FirelineError
 */
export async function rollUpInsights(from: string, to: string): Promise<readonly string[]> {
  const { callFunction } = await import('#platform/firebase/functions-client.ts');
  return parse(rolledUpSchema, await callFunction('rollUpInsights', { from, to })).dates;
}
