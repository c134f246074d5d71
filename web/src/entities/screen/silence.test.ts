import { expect, test } from 'vitest';
import { silenceAt } from './silence.ts';

const asked = 100_000;

test.each([
  ['everything is answered', { lastAnswer: asked + 20, beat: null }, null],
  ['a heartbeat is still being sent', { lastAnswer: asked + 20, beat: asked - 3000 }, null],
  [
    'the request stays unanswered',
    { lastAnswer: 95_000, beat: null },
    { cause: 'service', since: 95_000 },
  ],
  [
    'only the heartbeat stays unanswered',
    { lastAnswer: asked + 20, beat: 80_000 },
    { cause: 'screen', since: 80_000 },
  ],
  [
    'nothing is answered: the service comes first',
    { lastAnswer: 95_000, beat: 80_000 },
    { cause: 'service', since: 95_000 },
  ],
] as const)('%s', (_, times, expected) => {
  expect(silenceAt(asked + 4000, { asked, ...times })).toEqual(expected);
});
