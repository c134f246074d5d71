import { expect, test } from 'vitest';
import { envelope } from './envelope.ts';

const mail = { to: 'ada@example.com', sender: 'Fireline Café', thread: 'abc' };

test('without settings, the extension’s own sender is used', () => {
  const { headers, ...rest } = envelope({}, mail);
  expect(rest).toEqual({ to: ['ada@example.com'] });
  expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
});

test('the shop’s name is put before the address', () => {
  const env = {
    FIRELINE_MAIL_FROM: ' orders@example.com ',
    FIRELINE_MAIL_REPLY_TO: 'us@example.com',
  };
  expect(envelope(env, mail)).toMatchObject({
    from: '"Fireline Café" <orders@example.com>',
    replyTo: 'us@example.com',
  });
});

test('a name cannot break out of its quotes or the header', () => {
  const env = { FIRELINE_MAIL_FROM: 'orders@example.com' };
  const sender = 'Ada" <eve@evil.example>\r\nBcc: all@example.com\\';
  expect(envelope(env, { ...mail, sender }).from).toBe(
    '"Ada eve@evil.example Bcc: all@example.com" <orders@example.com>',
  );
});

test.each(['orders', 'a@b.c, d@e.f', '"x" <a@b.c>'])('%s is not an address', (address) => {
  expect(envelope({ FIRELINE_MAIL_FROM: address }, mail)).not.toHaveProperty('from');
});

test('emails of one order are one conversation without any others', () => {
  const { headers } = envelope({}, mail);
  expect(envelope({}, mail).headers).toEqual(headers);
  expect(envelope({}, { ...mail, thread: 'xyz' }).headers.References).not.toBe(headers.References);
  expect(envelope({}, { to: 'a@b.c', sender: '' }).headers).not.toHaveProperty('References');
});
