import { expect, test } from 'vitest';
import { configIn } from '../config.ts';
import { envelope } from './envelope.ts';

const mail = { to: 'ada@example.com', sender: 'Fireline Café', thread: 'abc' };

test('without settings, the extension’s own sender is used', () => {
  const { headers, ...rest } = envelope(configIn({}), mail);
  expect(rest).toEqual({ to: ['ada@example.com'] });
  expect(headers).toMatchObject({ 'Auto-Submitted': 'auto-generated' });
});

test('the shop’s name is put before the address', () => {
  const env = {
    FIRELINE_MAIL_FROM: ' orders@example.com ',
    FIRELINE_MAIL_REPLY_TO: 'us@example.com',
  };
  expect(envelope(configIn(env), mail)).toMatchObject({
    from: '"Fireline Café" <orders@example.com>',
    replyTo: 'us@example.com',
  });
});

test('a name cannot break out of its quotes or the header', () => {
  const env = { FIRELINE_MAIL_FROM: 'orders@example.com' };
  const sender = 'Ada" <eve@evil.example>\r\nBcc: all@example.com\\';
  expect(envelope(configIn(env), { ...mail, sender }).from).toBe(
    '"Ada eve@evil.example Bcc: all@example.com" <orders@example.com>',
  );
});

test.each(['orders', 'a@b.c, d@e.f', '"x" <a@b.c>'])('%s is not an address', (address) => {
  expect(envelope(configIn({ FIRELINE_MAIL_FROM: address }), mail)).not.toHaveProperty('from');
});

test('emails of one order are one conversation without any others', () => {
  const { headers } = envelope(configIn({}), mail);
  expect(envelope(configIn({}), mail).headers).toEqual(headers);
  expect(envelope(configIn({}), { ...mail, thread: 'xyz' }).headers.References).not.toBe(
    headers.References,
  );
  expect(envelope(configIn({}), { to: 'a@b.c', sender: '' }).headers).not.toHaveProperty(
    'References',
  );
});
