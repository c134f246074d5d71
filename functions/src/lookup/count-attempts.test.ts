import { describe, expect, test } from 'vitest';
import { addressKey, clientAddress } from './count-attempts.ts';

describe('the client’s address', () => {
  test('is the last entry, added by the platform, not what the client claims', () => {
    const headers = { 'x-forwarded-for': '1.1.1.1, 203.0.113.7' };
    expect(clientAddress({ headers })).toBe('203.0.113.7');
  });

  test('is the socket’s without a proxy', () => {
    const socket = { remoteAddress: '127.0.0.1' };
    expect(clientAddress({ headers: {}, socket })).toBe('127.0.0.1');
  });
});

describe('its key', () => {
  test('does not reveal the address', () => {
    expect(addressKey('203.0.113.7')).toMatch(/^[0-9a-f]{6}$/);
    expect(addressKey('203.0.113.7')).not.toBe(addressKey('203.0.113.8'));
  });

  test.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['2001:db8::1', '2001:0db8:0:0:9::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:203.0.113.7', '203.0.113.7', true],
  ])('of %s and %s is the same: %s', (one, other, isSame) => {
    expect(addressKey(one) === addressKey(other)).toBe(isSame);
  });
});
