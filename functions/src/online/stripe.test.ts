/**
 * What Fireline asks of Stripe, and what it makes of Stripe's answers and messages: against a server
 * that answers like it, and against Stripe's own mock where Go has installed it
 * (`go install github.com/stripe/stripe-mock@latest`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { Stripe } from 'stripe';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CheckoutRequest, released } from './provider.ts';
import { stripeProvider } from './stripe.ts';

const access = { key: 'sk_test_123', webhookSecret: 'whsec_test' };
const captured = { outcome: 'captured', amount: 963 } as const;
const request: CheckoutRequest = {
  orderId: '23456789abcdefghjkmn',
  label: 'Little Alder, #DEFGHJKM',
  amount: 517,
  currency: 'USD',
  site: 'https://shop.example',
  until: 1_800_000_000_000,
  key: '23456789abcdefghjkmn-0',
};

const aRefund = { orderId: request.orderId, refundId: 'r', amount: 100, key: 'a-key' };

describe('a checkout', () => {
  let server: Server;
  let calls: { what: string; key: string | undefined; body: string }[];
  let session: object;
  let intent: string;
  let refunded: object;
  let refunds: object[];
  let status: number;

  beforeEach(async () => {
    calls = [];
    session = { status: 'open', payment_intent: null };
    intent = 'requires_capture';
    refunded = { status: 'succeeded' };
    refunds = [];
    status = 200;
    server = createServer(async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk);
      const what = `${incoming.method} ${incoming.url?.replace('/v1/', '')}`;
      const key = incoming.headers['idempotency-key'];
      calls.push({ what, key: key?.toString(), body: Buffer.concat(chunks).toString() });
      if (what.endsWith('/capture')) intent = 'succeeded';
      if (what.endsWith('/cancel')) intent = 'canceled';
      const answer = what.includes('checkout/sessions')
        ? { id: 'cs_1', url: 'https://checkout.stripe.com/c/pay/cs_1', ...session }
        : { id: 'pi_1', status: intent, amount_received: 963 };
      response.statusCode = what.endsWith(' refunds') ? status : 200;
      const listed = { object: 'list', data: refunds, has_more: false };
      const given = what.includes(' refunds?') ? listed : answer;
      const said = what.endsWith(' refunds') ? { id: 're_1', ...refunded } : given;
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(said));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => void server.close());

  const provider = () =>
    stripeProvider(access, {
      host: '127.0.0.1',
      port: (server.address() as AddressInfo).port,
      protocol: 'http',
    });
  const asked = () => calls.map(({ what }) => what);

  test('is opened for the order’s amount, to be captured later, once per key', async () => {
    const { createCheckout } = await provider();
    expect(await createCheckout(request)).toEqual({
      id: 'cs_1',
      url: 'https://checkout.stripe.com/c/pay/cs_1',
    });
    const [call] = calls;
    expect(call?.key).toBe(request.key);
    const sent = new URLSearchParams(call?.body);
    expect(sent.get('line_items[0][price_data][unit_amount]')).toBe('517');
    expect(sent.get('line_items[0][price_data][currency]')).toBe('usd');
    expect(sent.get('payment_intent_data[capture_method]')).toBe('manual');
    expect(sent.get('payment_intent_data[metadata][orderId]')).toBe(request.orderId);
    expect(sent.get('success_url')).toBe(`https://shop.example/orders/${request.orderId}`);
    // Half an hour after the latest time at which the customer can open it.
    expect(Number(sent.get('expires_at'))).toBeGreaterThan(request.until / 1000 + 30 * 60);
  });

  test('isn’t opened in a currency that Stripe counts differently', async () => {
    const { createCheckout } = await provider();
    await expect(createCheckout({ ...request, currency: 'ISK' })).rejects.toThrow(
      /payments online/,
    );
    expect(calls).toEqual([]);
  });

  test('is captured', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    expect(await (await provider()).capture('cs_1', 963, 'a-key')).toEqual(captured);
    expect(asked().at(-1)).toBe('POST payment_intents/pi_1/capture');
    expect(calls.at(-1)).toMatchObject({ key: 'a-key', body: 'amount_to_capture=963' });
    expect(await (await provider()).capture('cs_1', 963, 'a-key')).toEqual(captured);
    expect(asked().filter((what) => what.endsWith('/capture'))).toHaveLength(1);
  });

  test('that was released can’t be captured', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    intent = 'canceled';
    expect(await (await provider()).capture('cs_1', 963, 'a-key')).toEqual(released);
  });

  test('is released', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    expect(await (await provider()).release('cs_1', 'a-key')).toEqual(released);
    expect(asked().at(-1)).toBe('POST payment_intents/pi_1/cancel');
    expect(await (await provider()).release('cs_1', 'a-key')).toEqual(released);
    expect(asked().filter((what) => what.endsWith('/cancel'))).toHaveLength(1);
  });

  test('that was captured is refunded, a part of it', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    const { refund } = await provider();
    expect(await refund('cs_1', aRefund)).toBe(true);
    const { body, ...call } = calls.at(-1) ?? { body: '' };
    expect(call).toEqual({ what: 'POST refunds', key: 'a-key' });
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual({
      payment_intent: 'pi_1',
      amount: '100',
      'metadata[orderId]': request.orderId,
      'metadata[refundId]': 'r',
    });
    refunded = { status: 'pending' };
    expect(await refund('cs_1', aRefund)).toBe(true);
  });

  test('is refunded once, even if the answer comes after the key was forgotten', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    refunds = [{ status: 'succeeded', metadata: { orderId: request.orderId, refundId: 'r' } }];
    const { refund } = await provider();
    expect(await refund('cs_1', aRefund)).toBe(true);
    expect(asked()).not.toContain('POST refunds');
    expect(await refund('cs_1', { ...aRefund, refundId: 'another' })).toBe(true);
    expect(asked().at(-1)).toBe('POST refunds');
    refunds = [{ status: 'failed', metadata: { orderId: request.orderId, refundId: 'r' } }];
    expect(await refund('cs_1', aRefund)).toBe(false);
  });

  test('isn’t known to be refunded while Stripe doesn’t answer', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    status = 500;
    refunded = { error: { type: 'api_error' } };
    await expect((await provider()).refund('cs_1', aRefund)).rejects.toMatchObject({
      code: 'unavailable',
    });
  });

  test('may not be refunded', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    refunded = { status: 'failed' };
    expect(await (await provider()).refund('cs_1', aRefund)).toBe(false);
    status = 400;
    refunded = { error: { type: 'invalid_request_error', code: 'charge_already_refunded' } };
    expect(await (await provider()).refund('cs_1', aRefund)).toBe(false);
    // That is no answer about this refund.
    status = 401;
    refunded = { error: { type: 'authentication_error' } };
    await expect((await provider()).refund('cs_1', aRefund)).rejects.toThrow();
  });

  test('that was captured can’t be released', async () => {
    session = { status: 'complete', payment_intent: 'pi_1' };
    intent = 'succeeded';
    expect(await (await provider()).release('cs_1', 'a-key')).toEqual(captured);
  });

  test('that nobody has paid is closed', async () => {
    expect(await (await provider()).release('cs_1', 'a-key')).toEqual(released);
    expect(asked().at(-1)).toBe('POST checkout/sessions/cs_1/expire');
  });

  test('that can’t be reached may work later', async () => {
    const { capture } = await stripeProvider(access, {
      host: '127.0.0.1',
      port: 1,
      protocol: 'http',
      maxNetworkRetries: 0,
    });
    await expect(capture('cs_1', 963, 'a-key')).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('a message', () => {
  const stripe = new Stripe(access.key);
  const orderId = request.orderId;

  async function read(event: object, secret = access.webhookSecret) {
    const payload = JSON.stringify({ id: 'evt_1', object: 'event', ...event });
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret });
    const header = (name: string) => (name === 'stripe-signature' ? signature : undefined);
    return (await stripeProvider(access)).parseWebhook({ header, body: Buffer.from(payload) });
  }

  const about = (changes: object, metadata: object = { orderId }) => ({
    data: { object: { id: 'pi_1', amount: 517, metadata, ...changes } },
  });

  test.each([
    ['amount_capturable_updated', 'authorized', { amount_capturable: 500 }, 500],
    ['payment_failed', 'failed', {}, 517],
    ['succeeded', 'paid', { amount_received: 499 }, 499],
    ['canceled', 'released', {}, 517],
  ])('%s is %s', async (type, kind, changes, amount) => {
    expect(await read({ type: `payment_intent.${type}`, ...about(changes) })).toEqual({
      id: 'evt_1',
      orderId,
      kind,
      amount,
    });
  });

  test.each([
    ['updated', 'succeeded', true],
    ['updated', 'failed', false],
    ['failed', 'failed', false],
    ['updated', 'canceled', false],
  ])('refund.%s (%s) is about that refund', async (type, status, isMade) => {
    const about = (metadata: object) => ({
      type: `refund.${type}`,
      data: { object: { id: 're_1', amount: 100, status, metadata } },
    });
    expect(await read(about({ orderId, refundId: 'r' }))).toEqual({
      id: 'evt_1',
      orderId,
      kind: 'refunded',
      amount: 100,
      refund: { id: 'r', isMade },
    });
    // One that was made in Stripe's dashboard.
    expect(await read(about({}))).toBeNull();
  });

  test('about a refund that is on its way is nothing', async () => {
    const object = { amount: 100, status: 'pending', metadata: { orderId, refundId: 'r' } };
    expect(await read({ type: 'refund.updated', data: { object } })).toBeNull();
  });

  test('about anything else, or another payment of the account, is nothing', async () => {
    expect(await read({ type: 'customer.created', ...about({}) })).toBeNull();
    expect(await read({ type: 'payment_intent.succeeded', ...about({}, {}) })).toBeNull();
  });

  test('signed by somebody else, or not at all, is refused', async () => {
    const event = { type: 'payment_intent.succeeded', ...about({}) };
    await expect(read(event, 'whsec_other')).rejects.toThrow(/signature/i);
    const { parseWebhook } = await stripeProvider(access);
    const unsigned = { header: () => undefined, body: Buffer.from(JSON.stringify(event)) };
    expect(() => parseWebhook(unsigned)).toThrow(/stripe-signature/i);
  });
});

const mock = spawnSync('stripe-mock', ['-version']).status === 0;

test.skipIf(!mock)('Stripe’s own mock accepts what is asked (stripe-mock)', async () => {
  const server = spawn('stripe-mock', ['-http-addr', '127.0.0.1:0']);
  const port = await portOf(server.stdout);
  try {
    const provider = await stripeProvider(access, { host: '127.0.0.1', port, protocol: 'http' });
    expect((await provider.createCheckout(request)).url).toMatch(
      /^https:\/\/checkout\.stripe\.com/,
    );
    // It keeps no state: its sessions are open, and its payments unpaid.
    expect(await provider.release('cs_1', 'a-key')).toEqual(released);
    await expect(provider.capture('cs_1', 963, 'a-key')).rejects.toThrow(/requires_payment_method/);
  } finally {
    server.kill();
  }
});

/** What the mock says once it listens. It stops if nobody reads what it says after that. */
function portOf(output: Readable): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    output.on('end', () => reject(new Error(`stripe-mock stopped: ${said}`)));
    output.on('data', (chunk) => {
      said += chunk;
      const [, port] = /Listening for HTTP .*:(\d+)/.exec(said) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
  });
}
