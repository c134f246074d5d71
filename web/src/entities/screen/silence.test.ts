import { expect, test } from 'vitest';
import { silenceAt } from './silence.ts';

const probedAt = 100_000;

test.each([
  ['everything is answered', { lastAnswer: probedAt + 20, beat: null }, null],
  ['a heartbeat is still being sent', { lastAnswer: probedAt + 20, beat: probedAt - 3000 }, null],
  [
    'the request stays unanswered',
    { lastAnswer: 95_000, beat: null },
    { cause: 'service', since: 95_000 },
  ],
  [
    'only the heartbeat stays unanswered',
    { lastAnswer: probedAt + 20, beat: 80_000 },
    { cause: 'screen', since: 80_000 },
  ],
  [
    'nothing is answered: the service comes first',
    { lastAnswer: 95_000, beat: 80_000 },
    { cause: 'service', since: 95_000 },
  ],
] as const)('%s', (_, times, expected) => {
  expect(silenceAt(probedAt + 4000, { probedAt, ...times })).toEqual(expected);
});
