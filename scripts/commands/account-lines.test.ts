import { minute } from '@fireline/domain/time/durations';
import { expect, test } from 'vitest';
import { accountLines } from './account-lines.ts';

const now = Date.UTC(2026, 4, 20, 12);
const before = (minutes: number) => new Date(now - minutes * minute).toUTCString();

test('a new account with another person’s Google account stands out', () => {
  expect(
    accountLines(
      {
        uid: 'u1',
        email: 'new.manager@shop.example',
        emailVerified: false,
        phoneNumber: '+15550100',
        providerData: [
          { providerId: 'password', email: 'new.manager@shop.example' },
          { providerId: 'google.com', email: 'stranger@example.com' },
        ],
        metadata: { creationTime: before(5), lastSignInTime: before(130) },
      },
      now,
    ),
  ).toEqual([
    'account u1, created 5 min ago, last signed in 2 h ago',
    'email new.manager@shop.example, not confirmed',
    'signs in with password, google.com (stranger@example.com), phone +15550100',
  ]);
});

test('an old account that was never used', () => {
  expect(
    accountLines(
      {
        uid: 'u2',
        email: 'ada@shop.example',
        emailVerified: true,
        providerData: [],
        metadata: { creationTime: before(60 * 24 * 40), lastSignInTime: '' },
      },
      now,
    ),
  ).toEqual([
    'account u2, created 40 days ago, last signed in never',
    'email ada@shop.example, confirmed',
    'signs in with nothing yet',
  ]);
});
