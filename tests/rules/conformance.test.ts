/**
 * The schemas must read whatever the rules accept, and the rules must accept whatever the app's
 * forms produce. For every collection that clients write, documents and near misses are generated
 * from the schema and written through the rules: over REST, since no SDK normalizes an attacker's
 * values, and a few through the SDK.
 */

import { paths } from '@fireline/domain/paths';
import fc from 'fast-check';
import { Bytes, doc, serverTimestamp, writeBatch } from 'firebase/firestore';
import { safeParse } from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ActorName, accounts } from '../support/actors.ts';
import { withNearMisses } from '../support/conformance/near-misses.ts';
import { commit, type Outcome, stored, type Write } from '../support/conformance/rest-client.ts';
import { isNow } from '../support/conformance/stored-value.ts';
import { type Subject, subjects } from '../support/conformance/subjects.ts';
import { useRules } from '../support/rules-environment.ts';

const seed = 15_07;
const runs = { rest: 60, sdk: 30 };

// Thousands of writes: their report would be too large.
const rules = useRules({ reportsCoverage: false });
beforeEach(() =>
  commit(
    'owner',
    Object.values(accounts).map(({ uid, role }) => ({ path: paths.user(uid), data: { role } })),
  ),
);

type Send = (actor: ActorName, writes: readonly Write[]) => Promise<Outcome>;

describe.each(subjects)('$name', (subject) => {
  test(`over REST (seed ${seed})`, () => agrees(subject, commit, runs.rest));
  test(`through the SDK (seed ${seed})`, () => agrees(subject, sendBySdk, runs.sdk));
});

async function agrees(subject: Subject, send: Send, numRuns: number): Promise<void> {
  const seen: Record<Outcome, number> = { accepted: 0, refused: 0, unsendable: 0 };
  let written = 0;

  async function write(content: Readonly<Record<string, unknown>>): Promise<Outcome> {
    written += 1;
    const id = orderIdOf(written);
    const world = subject.world?.(id) ?? [];
    if (world.length > 0) await commit('owner', world);
    const writes = subject.writes(id, content);
    const outcome = await send(subject.actor, writes);
    seen[outcome] += 1;
    if (outcome === 'accepted') expectReadable(subject, await stored(writes.at(-1)?.path ?? ''));
    return outcome;
  }

  const property = fc.asyncProperty(
    withNearMisses(subject.drawn),
    async ({ content, isMissed }) => {
      // The SDK would retry forever what no server accepts.
      if (send !== commit && !isSendable(content)) return;
      const outcome = await write(content);
      if (outcome === 'accepted' || !isSendable(content)) return;
      const formed = subject.formed === null ? null : safeParse(subject.formed, content);
      if (formed?.success) {
        expect(await write({ ...Object(formed.output) }), 'a form makes this').toBe('accepted');
      } else if (formed === null && !isMissed) {
        expect(outcome, 'the app writes this').toBe('accepted');
      }
    },
  );
  await fc.assert(property, { seed, numRuns, endOnFailure: true });
  // A test in which nothing or everything was accepted would prove nothing.
  expect(seen.accepted).toBeGreaterThan(numRuns / 20);
  if (numRuns >= runs.rest) expect(seen.refused).toBeGreaterThan(numRuns / 20);
}

/**
 * A different ID for each number, using only the characters that the rules allow in an order's ID:
 * not 0, 1, i, l, or o.
 */
function orderIdOf(number: number): string {
  return number.toString().padStart(20, '0').replaceAll('0', 'x').replaceAll('1', 'y');
}

function expectReadable({ read }: Subject, document: Readonly<Record<string, unknown>>): void {
  const result = safeParse(read, document);
  const problems = result.issues?.map(({ message, path }) => [
    path?.map(({ key }) => key),
    message,
  ]);
  expect(problems, `accepted by the rules: ${JSON.stringify(document)}`).toBeUndefined();
}

/** No server accepts half of a surrogate pair or stores it unchanged. */
function isSendable(content: unknown): boolean {
  return !JSON.stringify(content).includes('\\ud');
}

async function sendBySdk(actor: ActorName, writes: readonly Write[]): Promise<Outcome> {
  const batch = writeBatch(rules.as(actor));
  try {
    for (const { path, data } of writes) batch.set(doc(rules.as(actor), path), forSdk(data));
    await batch.commit();
    return 'accepted';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'permission-denied') return 'refused';
    if (code === 'invalid-argument') return 'unsendable';
    throw error;
  }
}

function forSdk(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, inner]) => [key, leafForSdk(inner)]),
  );
}

function leafForSdk(value: unknown): unknown {
  if (isNow(value)) return serverTimestamp();
  if (value instanceof Uint8Array) return Bytes.fromUint8Array(value);
  if (Array.isArray(value)) return value.map(leafForSdk);
  const isMap =
    typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype;
  return isMap ? forSdk(value) : value;
}
