import { expect, test } from 'vitest';
import { parseGrantArgs } from './grant-args.ts';

test.each(['admin', 'kitchen', 'courier', 'none'])('the role %s is accepted', (role) => {
  expect(parseGrantArgs(['ada@example.com', role])).toEqual({ email: 'ada@example.com', role });
});

test.each([
  [[], 'the e-mail and the role are needed'],
  [['ada@example.com'], 'the e-mail and the role are needed'],
  [['ada@example.com', 'boss'], 'there is no role "boss"'],
  [['ada@example.com', 'admin', 'now'], 'the e-mail and the role are needed'],
])('%j is refused: %s', (args, message) => {
  expect(() => parseGrantArgs(args)).toThrow(message);
});
