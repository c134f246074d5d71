/**
 * A payment provider for the emulators: nobody pays anything. Its checkouts are documents, its
 * page is `demo-page.ts`, and its messages are signed like those of a real one.
 */
import {
  type DemoCheckout,
  demoCheckoutSchema,
  demoEventSchema,
} from '@fireline/domain/money/checkout';
import type { Payment } from '@fireline/domain/money/payment';
import { parse } from '@fireline/domain/parse';
import { serverPaths } from '@fireline/domain/server-paths';
import type { Firestore } from 'firebase-admin/firestore';
import { hmac, isSame } from '../carriers/signature.ts';
import { tryCommit } from '../lib/conflicts.ts';
import { readIfStored, readStored } from '../lib/stored.ts';
import {
  type PaymentProvider,
  released,
  type Settled,
  WebhookRefused,
  type WebhookRequest,
} from './provider.ts';

/** No secret: the emulators have none, and nothing is paid. */
const signingKey = Buffer.from('fireline-demo');
const signatureHeader = 'x-demo-signature';

export function demoProvider(db: Firestore): PaymentProvider {
  return {
    async createCheckout({ orderId, label, amount, currency, key }) {
      const id = key;
      const checkout: DemoCheckout = {
        orderId,
        label,
        amount,
        currency,
        state: 'open',
        refunds: {},
      };
      await tryCommit(() => db.doc(serverPaths.demoCheckout(id)).create(checkout));
      return { id, url: `/api/payments/demo/${id}` };
    },
    capture: (checkoutId, amount) => settle(db, checkoutId, { outcome: 'captured', amount }),
    release: (checkoutId) => settle(db, checkoutId, released),
    async refund(checkoutId, { amount, key }) {
      const checkout = db.doc(serverPaths.demoCheckout(checkoutId));
      if ((await checkout.get()).get('refusesRefunds') === true) return false;
      await checkout.update({ [`refunds.${key}`]: amount });
      return true;
    },
    parseWebhook({ header, body }) {
      const signature = Buffer.from(header(signatureHeader) ?? '', 'hex');
      if (!isSame(hmac(signingKey, body), signature)) {
        throw new WebhookRefused('The signature isn’t valid.');
      }
      const event = parse(demoEventSchema, JSON.parse(body.toString('utf8')));
      const { refundId, kind, ...rest } = event;
      if (kind !== 'refunded' && kind !== 'refund-failed') return { ...rest, kind };
      if (refundId === undefined) return null;
      return { ...rest, kind: 'refunded', refund: { id: refundId, isMade: kind === 'refunded' } };
    },
  };
}

/** A message of the demo provider, as it would arrive. */
export function demoMessage(
  id: string,
  { orderId, amount }: Pick<DemoCheckout, 'orderId' | 'amount'>,
  kind: Payment['kind'] | 'refund-failed',
  refundId?: string,
): WebhookRequest {
  const body = Buffer.from(JSON.stringify({ id, orderId, kind, amount, refundId }));
  const signature = hmac(signingKey, body).toString('hex');
  return { header: (name) => (name === signatureHeader ? signature : undefined), body };
}

export async function readDemoCheckout(db: Firestore, id: string): Promise<DemoCheckout | null> {
  const snapshot = await db.doc(serverPaths.demoCheckout(id)).get();
  return readIfStored(demoCheckoutSchema, snapshot)?.value ?? null;
}

/** Sets the money aside; false if the checkout is over. */
export function authorizeDemo(db: Firestore, id: string): Promise<boolean> {
  return db.runTransaction(async (transaction) => {
    const ref = db.doc(serverPaths.demoCheckout(id));
    if ((await transaction.get(ref)).get('state') !== 'open') return false;
    transaction.update(ref, { state: 'authorized' });
    return true;
  });
}

/** Refunds of it will fail. */
export async function refuseRefunds(db: Firestore, id: string): Promise<void> {
  await db.doc(serverPaths.demoCheckout(id)).update({ refusesRefunds: true });
}

function settle(db: Firestore, id: string, wanted: Settled): Promise<Settled> {
  return db.runTransaction(async (transaction) => {
    const ref = db.doc(serverPaths.demoCheckout(id));
    const { state, captured = 0 } = readStored(
      demoCheckoutSchema,
      await transaction.get(ref),
    ).value;
    if (state === 'captured') return { outcome: state, amount: captured };
    if (state === 'released') return released;
    const { outcome, amount } = wanted;
    if (outcome === 'captured' && state !== 'authorized') {
      throw new Error(`Checkout ${id} isn’t authorized.`);
    }
    transaction.update(ref, {
      state: outcome,
      ...(outcome === 'captured' && { captured: amount }),
    });
    return wanted;
  });
}
