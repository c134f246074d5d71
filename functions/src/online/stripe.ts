/**
 * Stripe: its hosted checkout with manual capture (https://docs.stripe.com/payments/checkout).
 * Whatever it's asked, the answer is what Stripe says of the payment now, so that a call that was
 * interrupted can be repeated.
 */
import { FirelineError } from '@fireline/domain/errors';
import { minute } from '@fireline/domain/time/durations';
import type { Stripe } from 'stripe';
import { callTexts } from '../lib/call-texts.ts';
import {
  type PaymentEvent,
  type PaymentProvider,
  released,
  type Settled,
  WebhookRefused,
} from './provider.ts';

export interface StripeAccess {
  readonly key: string;
  readonly webhookSecret: string;
}

/** Stripe refuses to close a page sooner than 30 minutes after it was opened. */
const shortestPage = 31 * minute;

/** Stripe counts these in other units than ISO 4217, or not in all of them. */
const unsupported = ['BHD', 'IQD', 'ISK', 'JOD', 'KWD', 'LYD', 'MGA', 'OMR', 'TND', 'UGX'];

/** `server` is another one than Stripe's, for tests. */
export async function stripeProvider(
  { key, webhookSecret }: StripeAccess,
  server: Stripe.StripeConfig = {},
): Promise<PaymentProvider> {
  // It's large, so that only what pays loads it.
  const { Stripe: Client } = await import('stripe');
  const stripe = new Client(key, { maxNetworkRetries: 2, ...server });

  async function intentOf(session: Stripe.Checkout.Session): Promise<Stripe.PaymentIntent | null> {
    const { payment_intent: intent } = session;
    if (intent === null) return null;
    return await stripe.paymentIntents.retrieve(typeof intent === 'string' ? intent : intent.id);
  }

  return {
    createCheckout: ({ orderId, label, amount, currency, site, until, key: idempotencyKey }) =>
      understood(async () => {
        if (unsupported.includes(currency)) {
          throw new FirelineError('unavailable', callTexts().noOnlinePayments);
        }
        const page = `${site}/orders/${orderId}`;
        const session = await stripe.checkout.sessions.create(
          {
            mode: 'payment',
            success_url: page,
            cancel_url: page,
            // The order's own time is shorter, and then Fireline closes the page.
            expires_at: Math.ceil((until + shortestPage) / 1000),
            line_items: [
              {
                quantity: 1,
                price_data: {
                  currency: currency.toLowerCase(),
                  unit_amount: amount,
                  product_data: { name: label },
                },
              },
            ],
            payment_intent_data: { capture_method: 'manual', metadata: { orderId } },
          },
          { idempotencyKey },
        );
        if (session.url === null) throw new Error(`Checkout ${session.id} has no page.`);
        return { id: session.id, url: session.url };
      }),

    capture: (checkoutId, amount, idempotencyKey) =>
      understood(async () => {
        const intent = await intentOf(await stripe.checkout.sessions.retrieve(checkoutId));
        if (intent?.status !== 'requires_capture') return settledBy(intent, checkoutId);
        const captured = await stripe.paymentIntents.capture(
          intent.id,
          { amount_to_capture: amount },
          { idempotencyKey },
        );
        return settledBy(captured, checkoutId);
      }),

    release: (checkoutId, idempotencyKey) =>
      understood(async () => {
        const session = await stripe.checkout.sessions.retrieve(checkoutId);
        if (session.status === 'open') {
          await stripe.checkout.sessions.expire(checkoutId);
          return released;
        }
        const intent = await intentOf(session);
        if (intent === null) return released;
        if (intent.status !== 'requires_capture') return settledBy(intent, checkoutId);
        const canceled = await stripe.paymentIntents.cancel(intent.id, {}, { idempotencyKey });
        return settledBy(canceled, checkoutId);
      }),

    refund: (checkoutId, { orderId, refundId, amount, key: idempotencyKey }) =>
      understood(async () => {
        const intent = await intentOf(await stripe.checkout.sessions.retrieve(checkoutId));
        if (intent === null) throw new Error(`Checkout ${checkoutId} has no payment.`);
        const metadata = { orderId, refundId };
        // Stripe forgets a key after a day, and a refund may be asked for again after that.
        const { data } = await stripe.refunds.list({ payment_intent: intent.id, limit: 100 });
        const known = data.find((refund) => refund.metadata?.refundId === refundId);
        if (known) return isOnItsWay(known);
        try {
          return isOnItsWay(
            await stripe.refunds.create(
              { payment_intent: intent.id, amount, metadata },
              { idempotencyKey },
            ),
          );
        } catch (error) {
          // Such as money that isn't there any more: asking again wouldn't help.
          if (Object(error).type === 'StripeInvalidRequestError') return false;
          throw error;
        }
      }),

    parseWebhook({ header, body }) {
      let event: Stripe.Event;
      try {
        event = stripe.webhooks.constructEvent(
          body,
          header('stripe-signature') ?? '',
          webhookSecret,
        );
      } catch (error) {
        throw new WebhookRefused(error instanceof Error ? error.message : String(error));
      }
      return eventIn(event);
    },
  };
}

/** Or made. If one that is pending fails after all, a message says so. */
function isOnItsWay({ status }: Stripe.Refund): boolean {
  return status !== 'failed' && status !== 'canceled';
}

/** @throws Error while the payment is neither. */
function settledBy(intent: Stripe.PaymentIntent | null, checkoutId: string): Settled {
  if (intent?.status === 'succeeded') {
    return { outcome: 'captured', amount: intent.amount_received };
  }
  if (intent?.status === 'canceled') return released;
  throw new Error(`The payment of checkout ${checkoutId} is “${intent?.status ?? 'missing'}”.`);
}

function eventIn(event: Stripe.Event): PaymentEvent | null {
  switch (event.type) {
    case 'payment_intent.amount_capturable_updated':
      return entryOf(event, 'authorized', event.data.object.amount_capturable);
    case 'payment_intent.payment_failed':
      return entryOf(event, 'failed', event.data.object.amount);
    case 'payment_intent.succeeded':
      return entryOf(event, 'paid', event.data.object.amount_received);
    case 'payment_intent.canceled':
      return entryOf(event, 'released', event.data.object.amount);
    case 'refund.updated':
    case 'refund.failed':
      return refundIn(event.id, event.data.object);
    default:
      return null;
  }
}

/** Null for payments that Fireline hasn't opened: the account may have others. */
function entryOf(
  { id, data }: { id: string; data: { object: Stripe.PaymentIntent } },
  kind: PaymentEvent['kind'],
  amount: number,
): PaymentEvent | null {
  const { orderId } = data.object.metadata;
  return orderId === undefined ? null : { id, orderId, kind, amount };
}

/** Null while it's on its way, and for refunds that Fireline hasn't asked for. */
function refundIn(id: string, { status, amount, metadata }: Stripe.Refund): PaymentEvent | null {
  const { orderId, refundId } = metadata ?? {};
  if (orderId === undefined || refundId === undefined) return null;
  const isMade = status === 'succeeded';
  if (!isMade && status !== 'failed' && status !== 'canceled') return null;
  return { id, orderId, kind: 'refunded', amount, refund: { id: refundId, isMade } };
}

/** Says whether repeating helps: the platform delivers an event again if so. */
async function understood<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const type: unknown = Object(error).type;
    const isPassing = ['StripeConnectionError', 'StripeAPIError', 'StripeRateLimitError'];
    if (typeof type !== 'string' || !isPassing.includes(type)) throw error;
    throw new FirelineError('unavailable', callTexts().noOnlinePayments);
  }
}
