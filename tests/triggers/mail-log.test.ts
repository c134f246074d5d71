/** The emails shown in the live lab. */
import { paths } from '@fireline/domain/paths';
import { serverPaths } from '@fireline/domain/server-paths';
import { minutesIn } from '@fireline/domain/testing/stored';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readMailLog } from '../../functions/src/mail/read-mail-log.ts';
import { clear, dbOf, quietProject } from '../support/admin.ts';

const db = dbOf(quietProject);

beforeEach(() => clear(quietProject));
afterAll(() => clear(quietProject));

function write(path: string, minute: number, overrides: object = {}) {
  return db.doc(path).set({
    to: ['ada@example.com'],
    message: { subject: `Mail ${minute}`, text: 'Hello', html: '<p>Hello</p>' },
    createdAt: minutesIn(minute),
    ...overrides,
  });
}

test('the newest come first, with their delivery state', async () => {
  await write(paths.mail('one', 1), 1, { delivery: { state: 'SUCCESS' } });
  await write(paths.mail('one', 2), 2, { to: ['ada@example.com', 'ben@example.com'] });
  expect(await readMailLog(db, { withSecrets: false })).toEqual([
    {
      id: 'one_2',
      to: 'ada@example.com, ben@example.com',
      subject: 'Mail 2',
      createdAt: minutesIn(2).getTime(),
      state: null,
      body: { text: 'Hello', html: '<p>Hello</p>' },
    },
    expect.objectContaining({ id: 'one_1', state: 'SUCCESS' }),
  ]);
});

test('at most the last fifty are shown', async () => {
  for (let minute = 0; minute < 52; minute += 1) await write(paths.mail('one', minute), minute);
  const mails = await readMailLog(db, { withSecrets: false });
  expect(mails).toHaveLength(50);
  expect(mails[0]?.subject).toBe('Mail 51');
});

test('an invitation, whose link sets a password, can be read only on the emulators', async () => {
  await write(serverPaths.invitationMail('new-cook', 1), 1);
  expect(await readMailLog(db, { withSecrets: false })).toMatchObject([
    { subject: 'Mail 1', body: null },
  ]);
  expect(await readMailLog(db, { withSecrets: true })).toMatchObject([
    { body: { text: 'Hello', html: '<p>Hello</p>' } },
  ]);
});

test('an incomplete email is shown as it is', async () => {
  await db.doc(paths.mail('odd', 1)).set({ createdAt: minutesIn(1), message: { subject: 7 } });
  expect(await readMailLog(db, { withSecrets: false })).toEqual([
    {
      id: 'odd_1',
      to: '',
      subject: '',
      createdAt: minutesIn(1).getTime(),
      state: null,
      body: { text: '', html: '' },
    },
  ]);
});
