import { FirelineError } from '@fireline/domain/errors';
import { expect, test } from 'vitest';
import { answerCall } from './call-errors.ts';
import { callTexts } from './call-texts.ts';

const refuse = async () => {
  await Promise.resolve();
  throw new FirelineError('not-found', callTexts().orderNotFound);
};

test.each([
  [{ language: 'de' }, 'Wir konnten keine Bestellung'],
  [{ language: 'en' }, 'We couldn’t find an order'],
  [{ language: 'xx' }, 'We couldn’t find an order'],
  [null, 'We couldn’t find an order'],
])('a call with %o is refused in its language', async (data, start) => {
  await expect(answerCall('test', data, refuse)).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringMatching(`^${start}`),
    details: { code: 'not-found', field: null },
  });
});

test('calls that are answered at the same time keep their languages', async () => {
  const answers = ['de', 'en', 'de'].map((language) =>
    answerCall('test', { language }, async () => {
      await new Promise(setImmediate);
      return callTexts().signedOut;
    }),
  );
  expect(await Promise.all(answers)).toEqual([
    'Sie sind bereits abgemeldet.',
    'You’re already signed out.',
    'Sie sind bereits abgemeldet.',
  ]);
});
