import { expect, test } from 'vitest';
import { newestLink } from './account-access.ts';

const mail = (email: string, requestType: string, code: string, newEmail?: string) => ({
  email,
  requestType,
  oobCode: code,
  oobLink: `http://127.0.0.1:9099/emulator/action?mode=${
    requestType === 'PASSWORD_RESET' ? 'resetPassword' : 'verifyEmail'
  }&lang=en&oobCode=${code}&apiKey=demo-key&continueUrl=http%3A%2F%2Fx`,
  ...(newEmail !== undefined && { newEmail }),
});

const answer = {
  oobCodes: [
    mail('ada@example.com', 'PASSWORD_RESET', 'first'),
    mail('ada@example.com', 'PASSWORD_RESET', 'second'),
    mail('ada@example.com', 'VERIFY_EMAIL', 'third'),
    mail('ada@example.com', 'VERIFY_AND_CHANGE_EMAIL', 'fourth', 'new@example.com'),
    mail('bo@example.com', 'PASSWORD_RESET', 'fifth'),
  ],
};

test('returns the newest link of the requested kind, as a path of this site', () => {
  expect(newestLink(answer, 'PASSWORD_RESET', ' Ada@example.com')).toBe(
    '/account/action?mode=resetPassword&oobCode=second',
  );
  expect(newestLink(answer, 'VERIFY_EMAIL', 'ada@example.com')).toBe(
    '/account/action?mode=verifyEmail&oobCode=third',
  );
});

test('the link for a changed address goes to the new address', () => {
  expect(newestLink(answer, 'VERIFY_AND_CHANGE_EMAIL', 'new@example.com')).toContain('fourth');
  expect(newestLink(answer, 'VERIFY_AND_CHANGE_EMAIL', 'ada@example.com')).toBeNull();
});

test.each([[null], [{}], [{ oobCodes: null }], [{ oobCodes: [] }]])('no link in %j', (nothing) => {
  expect(newestLink(nothing, 'VERIFY_EMAIL', 'ada@example.com')).toBeNull();
});
