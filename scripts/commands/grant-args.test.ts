import { expect, test } from 'vitest';
import { parseGrantArgs } from './grant-args.ts';

test.each(['admin', 'kitchen', 'courier', 'none'])('the role %s is accepted', (role) => {
  expect(parseGrantArgs(['ada@example.com', role])).toEqual({
    email: 'ada@example.com',
    role,
    insists: false,
  });
});

test('--unverified insists in any position', () => {
  const expected = { email: 'ada@example.com', role: 'admin', insists: true };
  expect(parseGrantArgs(['ada@example.com', 'admin', '--unverified'])).toEqual(expected);
  expect(parseGrantArgs(['--unverified', 'ada@example.com', 'admin'])).toEqual(expected);
});

test.each([
  [[], 'an email and a role are required'],
  [['ada@example.com'], 'an email and a role are required'],
  [['ada@example.com', 'boss'], 'there is no role "boss"'],
  [['ada@example.com', 'admin', 'now'], 'an email and a role are required'],
])('%j is refused: %s', (args, message) => {
  expect(() => parseGrantArgs(args)).toThrow(message);
});
