/** Who may send: the schemes as their authors publish them. */
import { createHmac } from 'node:crypto';
import { easyPostEvent } from '@fireline/domain/testing/easypost-event';
import { day, minute } from '@fireline/domain/time/durations';
import { describe, expect, test } from 'vitest';
import { easyPost } from './easypost.ts';
import type { SignedRequest } from './sender.ts';
import { standardWebhooks } from './standard-webhooks.ts';

function request(headers: Readonly<Record<string, string>>, body: string): SignedRequest {
  return { header: (name) => headers[name], body: Buffer.from(body) };
}

describe('Standard Webhooks', () => {
  // The example that its libraries are tested with.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const body = '{"test": 2432232314}';
  const signed = {
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  };
  const now = 1614265330_000;
  const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
  const verify = (
    changes: Readonly<Record<string, string>> = {},
    { secrets = [secret], at = now, text = body } = {},
  ) => standardWebhooks.verify(request({ ...signed, ...changes }, text), secrets, at);

  test('the published example is signed', () => {
    expect(() => verify()).not.toThrow();
    expect(() => verify({}, { secrets: [secret.replace('whsec_', '')] })).not.toThrow();
  });

  test('each of several secrets is valid, and only those', () => {
    expect(() => verify({}, { secrets: [other, secret] })).not.toThrow();
    expect(() => verify({}, { secrets: [other] })).toThrow('No signature');
    expect(() => verify({}, { secrets: [] })).toThrow('No signature');
  });

  test('one signature of several is enough', () => {
    const wrong = 'v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=';
    const all = `${wrong} v1a,abc ${signed['webhook-signature']} ${wrong}`;
    expect(() => verify({ 'webhook-signature': all })).not.toThrow();
    expect(() => verify({ 'webhook-signature': wrong })).toThrow('No signature');
  });

  test.each([
    ['another body', {}, { text: `${body} ` }],
    ['another ID', { 'webhook-id': 'msg_2' }, {}],
    ['another time', { 'webhook-timestamp': '1614265331' }, {}],
    [
      'another version',
      { 'webhook-signature': signed['webhook-signature'].replace('v1', 'v2') },
      {},
    ],
    ['part of the signature', { 'webhook-signature': 'v1,g0hM9SsE' }, {}],
    ['an empty signature', { 'webhook-signature': 'v1,' }, {}],
  ])('%s isn’t signed', (_, changes, options) => {
    expect(() => verify(changes, options)).toThrow('No signature');
  });

  test('a short secret is none: an empty one would let everyone in', () => {
    const short = Buffer.alloc(23).toString('base64');
    for (const weak of [short, 'whsec_']) {
      const key = Buffer.from(weak.replace('whsec_', ''), 'base64');
      const signature = createHmac('sha256', key)
        .update(`${signed['webhook-id']}.${signed['webhook-timestamp']}.${body}`)
        .digest('base64');
      const forged = { 'webhook-signature': `v1,${signature}` };
      expect(() => verify(forged, { secrets: [weak] })).toThrow('No signature');
    }
  });

  test.each([5 * minute, -5 * minute])('%i ms from the clock is in time', (away) => {
    expect(() => verify({}, { at: now + away })).not.toThrow();
  });

  test.each([5 * minute + 1, -5 * minute - 1])('%i ms from the clock is a replay', (away) => {
    expect(() => verify({}, { at: now + away })).toThrow('five minutes');
  });

  test.each([
    ['webhook-id', ''],
    ['webhook-id', 'msg.1'],
    ['webhook-timestamp', ''],
    ['webhook-timestamp', 'hello'],
    ['webhook-timestamp', '1614265330.5'],
    ['webhook-signature', ''],
  ])('%s “%s” is refused', (name, value) => {
    expect(() => verify({ [name]: value })).toThrow('required');
  });
});

describe('EasyPost', () => {
  const body = JSON.stringify(easyPostEvent);
  // Its libraries are tested with a secret whose accent must be decomposed.
  const secret = 's\u00e9cret';
  const signatureWith = (key: string) =>
    `hmac-sha256-hex=${createHmac('sha256', key).update(body).digest('hex')}`;
  const verify = (signature: string, secrets = [secret]) =>
    easyPost.verify(request({ 'x-hmac-signature': signature }, body), secrets, 0);

  test('the secret is in the form NFKD', () => {
    expect(() => verify(signatureWith('se\u0301cret'))).not.toThrow();
    expect(() => verify(signatureWith('s\u00e9cret'))).toThrow('doesn’t match');
  });

  test('each of several secrets is valid, and only those', () => {
    expect(() => verify(signatureWith('new'), ['old', 'new'])).not.toThrow();
    expect(() => verify(signatureWith('new'), ['old'])).toThrow('doesn’t match');
  });

  test.each(['', 'abc', 'hmac-sha256-hex=', 'hmac-sha256-hex=zz'])('“%s” is refused', (header) => {
    expect(() => verify(header)).toThrow();
  });

  test('an event that is too old isn’t read', () => {
    const created = Date.parse(easyPostEvent.created_at);
    const read = (now: number) => easyPost.read(easyPostEvent, request({}, body), now);
    expect(read(created + 3 * day)?.messageId).toBe(easyPostEvent.id);
    expect(() => read(created + 3 * day + 1)).toThrow('three days');
  });
});
