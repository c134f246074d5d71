/**
 * The real SDK against a fake of Google's server: what goes over the wire, and how each response is
 * handled. The SDK has no setting for its address, but accepts an agent: one that connects to the
 * fake.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Agent } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getMessaging } from 'firebase-admin/messaging';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fcmSender } from './fcm-sender.ts';
import type { PushMessage } from './push-sender.ts';

// Failures are logged, which would only clutter the test output.
vi.mock('firebase-functions/logger', () => ({ warn: () => {} }));

interface Sent {
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly message: { readonly token: string };
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const sent: Sent[] = [];
let answerOf: (token: string) => Answer;
let server: Server;
let sender: ReturnType<typeof fcmSender>;

const taken: Answer = { status: 200, body: { name: 'projects/p/messages/1' } };

function refused(status: number, code: string, errorCode: string, message: string): Answer {
  const details = [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }];
  return { status, body: { error: { code: status, status: code, message, details } } };
}

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const { message } = JSON.parse(text) as Pick<Sent, 'message'>;
  sent.push({ path: request.url, authorization: request.headers.authorization, message });
  const { status, body } = answerOf(message.token);
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

beforeAll(async () => {
  server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const here = new Agent();
  here.createConnection = () => connect(port, '127.0.0.1');
  const app = initializeApp(
    {
      projectId: 'shop-1',
      httpAgent: here,
      credential: {
        getAccessToken: async () => ({ access_token: 'secret', expires_in: 3600 }),
      },
    },
    'fcm-stand-in',
  );
  const messaging = getMessaging(app);
  // Over HTTP/2, it would connect without the agent.
  messaging.enableLegacyHttpTransport();
  sender = fcmSender(messaging);
  return () => deleteApp(app);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  sent.length = 0;
  answerOf = () => taken;
});

function aMessage(token: string): PushMessage {
  return {
    token,
    data: { title: 'Order #7F3KQ2ZD is ready', url: '/orders/x' },
    urgency: 'high',
    ttlSeconds: 600,
    topic: 'a2b3c4d5e6f7f3kq2zdx',
  };
}

describe('over the wire', () => {
  test('data for the service worker, with its urgency and time to live', async () => {
    expect(await sender.send([aMessage('phone')])).toEqual(['sent']);
    expect(sent).toEqual([
      {
        path: '/v1/projects/shop-1/messages:send',
        authorization: 'Bearer secret',
        message: {
          token: 'phone',
          data: { title: 'Order #7F3KQ2ZD is ready', url: '/orders/x' },
          webpush: { headers: { Urgency: 'high', TTL: '600', Topic: 'a2b3c4d5e6f7f3kq2zdx' } },
        },
      },
    ]);
  });

  test('more messages than fit in one call are sent in several, each once', async () => {
    const tokens = Array.from({ length: 1001 }, (_, index) => `device-${index}`);
    const results = await sender.send(tokens.map(aMessage));
    expect(results).toHaveLength(1001);
    expect(new Set(results)).toEqual(new Set(['sent']));
    expect(sent.map(({ message }) => message.token).sort()).toEqual([...tokens].sort());
  });

  test('nothing is sent without recipients', async () => {
    expect(await sender.send([])).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('handling responses', () => {
  test.each([
    ['an app that is not there any more', refused(404, 'NOT_FOUND', 'UNREGISTERED', 'Not found.')],
    [
      'no token at all',
      refused(
        400,
        'INVALID_ARGUMENT',
        'INVALID_ARGUMENT',
        'The registration token is not a valid FCM registration token',
      ),
    ],
    [
      'a token of another project',
      refused(403, 'PERMISSION_DENIED', 'SENDER_ID_MISMATCH', 'SenderId mismatch'),
    ],
  ])('%s: gone, and the others are sent', async (_, answer) => {
    answerOf = (token) => (token === 'dead' ? answer : taken);
    expect(await sender.send(['a', 'dead', 'b'].map(aMessage))).toEqual(['sent', 'gone', 'sent']);
  });

  test.each([
    [
      'a message that is wrong',
      refused(400, 'INVALID_ARGUMENT', 'INVALID_ARGUMENT', 'Invalid value at message.webpush'),
    ],
    [
      'a key that is wrong',
      refused(401, 'UNAUTHENTICATED', 'THIRD_PARTY_AUTH_ERROR', 'Auth error from Web Push'),
    ],
    [
      'too many for one device',
      refused(429, 'RESOURCE_EXHAUSTED', 'QUOTA_EXCEEDED', 'Quota exceeded'),
    ],
  ])('%s says nothing about the device', async (_, answer) => {
    answerOf = (token) => (token === 'unlucky' ? answer : taken);
    expect(await sender.send(['a', 'unlucky'].map(aMessage))).toEqual(['sent', 'failed']);
  });

  test('if none was accepted, all can be retried', async () => {
    answerOf = () => refused(500, 'INTERNAL', 'INTERNAL', 'Internal error');
    await expect(sender.send([aMessage('a')])).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('an unreachable server can be retried', async () => {
    const broken = fcmSender({ sendEach: () => Promise.reject(new Error('connect ECONNREFUSED')) });
    await expect(broken.send([aMessage('a')])).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('if a second batch fails completely, the first still counts as sent', async () => {
    let calls = 0;
    const half = fcmSender({
      async sendEach(messages) {
        calls += 1;
        if (calls > 1) throw new Error('gone away');
        return {
          responses: messages.map(() => ({ success: true })),
          successCount: messages.length,
          failureCount: 0,
        };
      },
    });
    const results = await half.send(Array.from({ length: 501 }, (_, one) => aMessage(`d${one}`)));
    expect(results.filter((result) => result === 'sent')).toHaveLength(500);
    expect(results.at(-1)).toBe('failed');
  });
});
