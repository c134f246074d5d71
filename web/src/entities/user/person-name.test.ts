import { expect, test } from 'vitest';
import { personName } from './person-name.ts';

const staff = { email: 'ann@fireline.test', name: 'Ann Account', invitedAt: null };

test.each([
  ['the name they chose', { displayName: 'Ann', staff }, 'Ann'],
  ['the account’s name', { displayName: '', staff }, 'Ann Account'],
  ['the account’s email address', { displayName: '', staff: { ...staff, name: '' } }, 'ann'],
  ['nothing', { displayName: '', staff: undefined }, ''],
])('a person is known by %s', (_by, user, name) => {
  expect(personName(user)).toBe(name);
});
